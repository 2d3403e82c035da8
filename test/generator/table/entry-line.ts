import type { EntrySpec } from './build-table.ts';

/** A printed line of a list; what is no item sums the lines below it. */
export const entryLine = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });
