import type { TableId } from '../../../shared/model/ids.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import type { DocumentView, ViewCell } from '../../../shared/model/view.ts';

/** Cells read with less than this are shown as doubtful everywhere: grid, list, hover. */
export const LOW_CONFIDENCE = 0.9;

/** Something that was not read with certainty. Table doubts are ids of shared/words/doubts. */
export type Doubt =
  | { readonly kind: 'cell'; readonly ref: CellRef; readonly cell: ViewCell }
  | { readonly kind: 'table'; readonly table: TableId; readonly title: string; readonly ids: readonly string[] };

const made = new WeakMap<DocumentView, readonly Doubt[]>();

/** A cell a person has corrected is no longer in doubt. */
export const isDoubtful = (cell: ViewCell): boolean => cell.confidence < LOW_CONFIDENCE && cell.text !== '' && cell.original === undefined;

/** All doubts of a document in the order of its tables, a table's own first. */
export function doubtIndex(view: DocumentView): readonly Doubt[] {
  const known = made.get(view);
  if (known) return known;
  const doubts = view.tables.flatMap((table): Doubt[] => [
    ...(table.doubts.length > 0 ? [{ kind: 'table' as const, table: table.id, title: table.title, ids: table.doubts }] : []),
    ...table.cells.filter(isDoubtful).toSorted((a, b) => a.row - b.row || a.col - b.col).map((cell) => ({ kind: 'cell' as const, ref: { kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col }, cell })),
  ]);
  made.set(view, doubts);
  return doubts;
}
