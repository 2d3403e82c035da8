import type { Migration } from '../migrate.ts';

const frozen = ['comment', 'comment_resolution', 'viewed_page', 'layout_memory', 'layout_memory_event'];

const triggers = frozen
  .flatMap((table) => ['UPDATE', 'DELETE'].map((verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`))
  .join('\n');

/**
 * Comments, seen pages and kept repairs, all append-only. `cell_now` goes: it named cells as they were imported, while repairs of structure
 * move them; what it said is in the history, which is replayed when a document is opened.
 */
export const deskWork: Migration = {
  number: 40,
  sql: `
DROP TABLE cell_now;
CREATE TABLE comment (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id), at TEXT NOT NULL, by TEXT NOT NULL, text TEXT NOT NULL,
  target TEXT NOT NULL, place TEXT, shown TEXT NOT NULL
) STRICT;
CREATE INDEX comment_by_document ON comment (document);
CREATE TABLE comment_resolution (comment INTEGER PRIMARY KEY REFERENCES comment (id), at TEXT NOT NULL, by TEXT NOT NULL) STRICT;
CREATE TABLE viewed_page (document TEXT NOT NULL REFERENCES document (id), page INTEGER NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (document, page, by)) STRICT, WITHOUT ROWID;
CREATE TABLE layout_memory (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, scope TEXT NOT NULL, entity TEXT, fingerprint TEXT NOT NULL, title TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (id), edits TEXT NOT NULL
) STRICT;
CREATE INDEX layout_memory_by_fingerprint ON layout_memory (fingerprint);
CREATE TABLE layout_memory_event (
  id INTEGER PRIMARY KEY, memory INTEGER NOT NULL REFERENCES layout_memory (id), what TEXT NOT NULL CHECK (what IN ('used', 'declined', 'forgotten')), document TEXT REFERENCES document (id),
  at TEXT NOT NULL, by TEXT NOT NULL
) STRICT;
${triggers}
`,
};
