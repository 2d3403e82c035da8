import type { Migration } from '../migrate.ts';

/** What a workbook holds behind a displayed text: the formula and the number with all its digits. Null for documents imported before and for other formats. */
export const cellEvidence: Migration = {
  number: 20,
  sql: `
ALTER TABLE cell ADD COLUMN formula TEXT;
ALTER TABLE cell ADD COLUMN stored TEXT;
`,
};
