import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from '../../electron/backend/importing/docx/read-docx.ts';
import { readHtml } from '../../electron/backend/importing/html/read-html.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { withTruth, type Disclosure, type GenCell, type GenTable } from '../generator/disclosure.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { runs } from './runs.ts';

interface Shape {
  readonly rows: number;
  readonly cols: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly widths: readonly number[];
}

const shape: fc.Arbitrary<Shape> = fc.record({
  rows: fc.integer({ min: 3, max: 9 }), cols: fc.integer({ min: 2, max: 8 }),
  spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), { minLength: 72, maxLength: 72 }),
  widths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
});

const text = fc.constantFrom('', '一般公共预算', '0.00', '1,234.56', '-7.10', '甲 & 乙 <丙>', '用于保障机构正常运转的日常公用经费和项目经费', '（一）上级补助', '100%', 'ABC def');

/** Cells that tile the grid: spans are laid where there is room. First row and column stay simple, so that every line divides something. */
function tile({ rows, cols, spans }: Shape, texts: readonly string[]): GenCell[] {
  const taken = new Set<number>();
  const cells: GenCell[] = [];
  const free = (row: number, col: number): boolean => row < rows && col < cols && !taken.has(row * cols + col);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      if (!free(row, col)) continue;
      const [down, right] = row === 0 || col === 0 ? [1, 1] : (spans[row * 8 + col] ?? [1, 1]);
      let colSpan = 1;
      while (colSpan < right && free(row, col + colSpan)) colSpan += 1;
      let rowSpan = 1;
      while (rowSpan < down && Array.from({ length: colSpan }, (_, step) => free(row + rowSpan, col + step)).every(Boolean)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) taken.add(r * cols + c);
      cells.push({ row, col, rowSpan, colSpan, text: row === 0 ? `列${col}` : col === 0 ? `项目${row}` : (texts[row * 8 + col] ?? '') });
    }
  }
  return cells;
}

function documentOf(size: Shape, cells: readonly GenCell[]): Disclosure {
  const table: GenTable = {
    kind: 'other', numberLine: null, title: '测试情况表', unit: null, unitLine: null, entityLine: null, headRows: 1, numbering: null, rowCount: size.rows,
    columns: size.widths.slice(0, size.cols).map((width) => ({ width, align: 'left', content: 'text', field: null })), cells, lists: [], notes: [], empty: false, landscape: false, ownPage: false,
  };
  return withTruth({
    template: 'guangxi', fileName: 'a', figures: {}, facts: { kind: 'unknown', scope: 'unknown', fiscalYear: null, entityCode: null, entityName: null, unit: null, roundingNote: false },
    parts: [{ kind: 'text', newPage: false, paragraphs: [{ text: '正文一句话。', level: 0, marks: [] }] }, { kind: 'tables', tables: [table] }],
  });
}

const line = (cell: GenCell): string => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`;
const read = (snapshot: Snapshot): string[][] => snapshot.tables.map((table) => table.cells.map(line));

test('tables of any shape read back exactly from word files and pages', () => {
  fc.assert(fc.property(shape, fc.array(text, { minLength: 72, maxLength: 72 }), fc.boolean(), (size, texts, nested) => {
    const cells = tile(size, texts);
    const disclosure = documentOf(size, cells);
    const expected = [cells.map(line)];
    expect(read(readDocx(toDocx(disclosure, { numbered: false, split: false }), () => undefined))).toEqual(expected);
    expect(read(readHtml(new TextEncoder().encode(toHtml(disclosure, { caption: 'paragraphs', nested })), () => undefined))).toEqual(expected);
  }), runs(120));
});
