import type { Migration } from '../migrate.ts';

/** What second readings of a doubtful cell said, as JSON. Null for documents imported before and for cells that were read once. */
export const otherReadings: Migration = {
  number: 30,
  sql: `
ALTER TABLE cell ADD COLUMN alternatives TEXT;
`,
};
