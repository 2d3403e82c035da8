import type { Migration } from '../migrate.ts';

const triggers = ['UPDATE', 'DELETE'].map((verb) => `CREATE TRIGGER version_event_no_${verb.toLowerCase()} BEFORE ${verb} ON version_event BEGIN SELECT RAISE(ABORT, 'version_event is append-only'); END;`).join('\n');

/**
 * Which document is a new version of which, append-only: proposed when it comes in, confirmed or refused by a person; the last event of two documents
 * counts. `change` is the entry of the later document's history that brought along what was said of the earlier one.
 */
export const versions: Migration = {
  number: 70,
  sql: `
CREATE TABLE version_event (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id), earlier TEXT NOT NULL REFERENCES document (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused')), change INTEGER, at TEXT NOT NULL, by TEXT NOT NULL, CHECK (document <> earlier)
) STRICT;
CREATE INDEX version_event_by_document ON version_event (document);
CREATE INDEX version_event_by_earlier ON version_event (earlier);
${triggers}
`,
};
