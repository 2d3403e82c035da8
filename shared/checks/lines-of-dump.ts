import type { CheckContext } from './context.ts';

/**
 * Lines outside the contents that may name a table whose rows could not be put together; none where tables have marks of their own,
 * for there a name without a table is a name without a table.
 */
export function linesOfDump(context: CheckContext): readonly string[] {
  if (!context.view.tables.some((table) => table.doubts.includes('rebuilt-from-lines'))) return [];
  return context.pieces.filter((piece) => piece.kind === 'heading' || piece.kind === 'title' || piece.kind === 'body').map((piece) => piece.flat);
}
