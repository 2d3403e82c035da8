import type { Change, Diff } from '../model/change.ts';
import type { TableId } from '../model/ids.ts';
import { cellId } from '../model/ids.ts';

/** What a difference touches. `whole` keys exclude everything below them: a table's structure, all its cells. */
function keysOf(diff: Diff): { readonly own: readonly string[]; readonly whole: readonly string[] } {
  switch (diff.kind) {
    case 'cell': return { own: [cellId(diff.table, diff.row, diff.col), diff.table], whole: [] };
    case 'structure': {
      const tables = tablesOf(diff);
      return { own: tables, whole: tables };
    }
    case 'text': return { own: [diff.paragraph], whole: [diff.paragraph] };
    case 'decision': return { own: [`decision ${diff.address}`], whole: [`decision ${diff.address}`] };
    case 'signature': return { own: [], whole: [] };
  }
}

/** The tables a difference touches, as they were called before and after it. */
export function tablesOf(diff: Diff): readonly TableId[] {
  if (diff.kind === 'cell') return [diff.table];
  return diff.kind === 'structure' ? [...new Set([...diff.before, ...diff.after].map((shape) => shape.table))] : [];
}

/** The cell itself is always exclusive; the table only where its structure changed. */
function rests(later: Diff, on: Diff): boolean {
  const a = keysOf(later);
  const b = keysOf(on);
  if (later.kind === 'cell' && on.kind === 'cell') return a.own[0] === b.own[0];
  return a.whole.some((key) => b.own.includes(key)) || b.whole.some((key) => a.own.includes(key));
}

/** The standing changes after `seq` that rest on it: same cell, same text, same decision, or a table whose structure one of them changed. */
export function laterDependents(standing: readonly Change[], seq: number): readonly number[] {
  const target = standing.find((change) => change.seq === seq);
  if (!target) return [];
  return standing.filter((change) => change.seq > seq && change.diffs.some((diff) => target.diffs.some((own) => rests(diff, own)))).map((change) => change.seq);
}
