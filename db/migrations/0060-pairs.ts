import type { Migration } from '../migrate.ts';

const triggers = ['UPDATE', 'DELETE'].map((verb) => `CREATE TRIGGER pair_event_no_${verb.toLowerCase()} BEFORE ${verb} ON pair_event BEGIN SELECT RAISE(ABORT, 'pair_event is append-only'); END;`).join('\n');

/**
 * Which documents belong together: what a document says it is (`document_body`, computed when it is stored) and, append-only, what was proposed,
 * confirmed or refused of each pair. `role` is what `other` is to `document`; the last event of a pair counts.
 */
export const pairs: Migration = {
  number: 60,
  sql: `
CREATE TABLE document_body (document TEXT PRIMARY KEY REFERENCES document (id), body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE pair_event (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id), other TEXT NOT NULL REFERENCES document (id),
  role TEXT NOT NULL CHECK (role IN ('prior', 'budget', 'accounts', 'department', 'unit')), state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused')),
  at TEXT NOT NULL, by TEXT NOT NULL, CHECK (document <> other)
) STRICT;
CREATE INDEX pair_event_by_document ON pair_event (document);
CREATE INDEX pair_event_by_other ON pair_event (other);
${triggers}
`,
};
