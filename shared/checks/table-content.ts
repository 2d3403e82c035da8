import { perTable } from './per-table.ts';
import type { TableReader } from './table-reader.ts';

/** What amount cells of a table print: nothing at all, only zeros, figures, or text that is no number (placeholders, misread cells). */
export type TableContent = 'blank' | 'zeros' | 'figures' | 'unclear';

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
  if (unclear) return 'unclear';
  return zeros ? 'zeros' : 'blank';
});
