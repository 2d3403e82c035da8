import type { TableReader } from './table-reader.ts';

/** What amount cells of a table print: nothing at all, only zeros, or figures. */
export type TableContent = 'blank' | 'zeros' | 'figures';

/** Looks at the amount cells of every line. Text that is no number counts as figures: it is not nothing. */
export function contentOf(table: TableReader): TableContent {
  let zeros = false;
  for (const list of table.lists) {
    for (const line of list.lines) {
      for (const column of list.columns) {
        const figure = list.figure(line, column);
        if (figure.state === 'unreadable' || !figure.value.isZero()) return 'figures';
        if (figure.state === 'number') zeros = true;
      }
    }
  }
  return zeros ? 'zeros' : 'blank';
}
