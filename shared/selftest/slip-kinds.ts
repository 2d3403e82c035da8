/** Errors that people make in disclosures, whether or not a rule can see them: in cells, in lines of tables, in captions, in sentences. */
export const SLIP_KINDS = [
  'cell-swapped', 'cell-digit', 'cell-lost', 'cell-point', 'cell-unit', 'cell-sign',
  'rows-shifted', 'columns-shifted', 'row-lost', 'row-doubled', 'code-digit', 'line-name', 'unit-line', 'title-year',
  'text-swapped', 'text-digit', 'text-lost', 'text-point', 'text-unit', 'text-stale', 'text-copied', 'change-digit', 'growth-rate', 'share-rate', 'direction', 'count', 'text-year', 'entity-name',
] as const;

/** A kind of planted error; its name in words is `selftest.kinds`. */
export type SlipKind = (typeof SLIP_KINDS)[number];
