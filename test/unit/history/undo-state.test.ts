import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert, undoState } from '../../../shared/history/undo-state.ts';
import type { ChangeCode, Diff } from '../../../shared/model/change.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { runs } from '../../properties/runs.ts';

const history = (...codes: ChangeCode[]) => codes.map((code, index) => ({ seq: index + 1, code }));

describe('undoState', () => {
  it('offers the last standing change', () => {
    expect(undoState(history('cells-correct', 'finding-decide'))).toEqual({ undo: 2, redo: null });
  });
  it('goes further back with each undo and forward again with redo', () => {
    expect(undoState(history('cells-correct', 'cells-correct', 'undo'))).toEqual({ undo: 1, redo: 3 });
    expect(undoState(history('cells-correct', 'cells-correct', 'undo', 'undo'))).toEqual({ undo: null, redo: 4 });
    expect(undoState(history('cells-correct', 'cells-correct', 'undo', 'redo'))).toEqual({ undo: 4, redo: null });
  });
  it('forgets redo after a new change', () => {
    expect(undoState(history('cells-correct', 'undo', 'finding-decide'))).toEqual({ undo: 3, redo: null });
  });
  it('never offers to undo an undo, whatever the order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<ChangeCode>('cells-correct', 'undo', 'redo'), { maxLength: 30 }), (wanted) => {
      const codes: ChangeCode[] = [];
      for (const code of wanted) {
        const state = undoState(history(...codes));
        if (code === 'undo' && state.undo === null) continue;
        if (code === 'redo' && state.redo === null) continue;
        codes.push(code);
      }
      const state = undoState(history(...codes));
      expect(state.undo === null || codes[state.undo - 1] !== 'undo').toBe(true);
      expect(state.redo === null || codes[state.redo - 1] === 'undo').toBe(true);
    }), runs(100));
  });
});

describe('invert', () => {
  it('takes back the last difference first and is its own inverse', () => {
    const table = asId<TableId>('t1');
    const diffs: Diff[] = [
      { kind: 'cell', table, row: 1, col: 2, before: '1', after: '2' },
      { kind: 'decision', address: 'x', before: null, after: { status: 'dismissed', cause: null, reason: 'other', note: '', values: '' } },
    ];
    expect(invert(diffs)[0]).toMatchObject({ kind: 'decision', after: null });
    expect(invert(diffs)[1]).toMatchObject({ before: '2', after: '1' });
    expect(invert(invert(diffs))).toEqual(diffs);
  });
});
