import { perTable } from './per-table.ts';
import type { TableReader } from './table-reader.ts';

/** What amount cells of a table print: nothing at all, only zeros, figures, or text that is no number (placeholders, misread cells). */
export type TableContent = 'blank' | 'zeros' | 'figures' | 'unclear';

/** Texts that more than a name and a head fill a grid with. */
const FILLED = 12;

/** Looks at the amount cells of every line; one figure other than zero decides. */
export const contentOf = perTable((table: TableReader): TableContent => {
  let zeros = false;
  let unclear = false;
  for (const list of table.lists) {
    for (const line of list.lines) {
      for (const column of list.columns) {
        const figure = list.figure(line, column);
        if (figure.state === 'unreadable') unclear = true;
        if (!figure.value.isZero()) return 'figures';
        if (figure.state === 'number') zeros = true;
      }
    }
  }
  // A filled form whose money nobody found is not blank.
  const unread = table.lists.every((list) => list.columns.length === 0) && table.table.cells.filter((cell) => cell.text.trim() !== '').length > FILLED;
  if (unclear || unread) return 'unclear';
  return zeros ? 'zeros' : 'blank';
});
