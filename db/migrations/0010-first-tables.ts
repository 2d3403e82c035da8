import type { Migration } from '../migrate.ts';

const frozen = ['source_file', 'document', 'grid', 'cell', 'paragraph', 'furniture', 'change', 'change_diff'];

const triggers = frozen
  .flatMap((table) => ['UPDATE', 'DELETE'].map((verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`))
  .join('\n');

/** The first schema: what was imported (frozen), what people did (append-only), and the present state computed from both. */
export const firstTables: Migration = {
  number: 10,
  sql: `
CREATE TABLE source_file (sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), size INTEGER NOT NULL, kept_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES source_file (sha256), file_name TEXT NOT NULL, imported_at TEXT NOT NULL, imported_by TEXT NOT NULL,
  format TEXT NOT NULL, text_layer TEXT NOT NULL, pages TEXT NOT NULL, sheets TEXT NOT NULL, gaps TEXT NOT NULL, reader TEXT NOT NULL, example INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_source ON document (sha256);
CREATE TABLE grid (document TEXT NOT NULL REFERENCES document (id), id TEXT NOT NULL, ordinal INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT, WITHOUT ROWID;
CREATE TABLE cell (
  document TEXT NOT NULL, grid TEXT NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, row_span INTEGER NOT NULL, col_span INTEGER NOT NULL,
  text TEXT NOT NULL, place TEXT NOT NULL, method TEXT NOT NULL, confidence TEXT NOT NULL,
  PRIMARY KEY (document, grid, row, col), FOREIGN KEY (document, grid) REFERENCES grid (document, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE paragraph (document TEXT NOT NULL REFERENCES document (id), ordinal INTEGER NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE furniture (document TEXT NOT NULL REFERENCES document (id), ordinal INTEGER NOT NULL, text TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (document, ordinal)) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  document TEXT NOT NULL REFERENCES document (id), seq INTEGER NOT NULL CHECK (seq > 0), at TEXT NOT NULL, by TEXT NOT NULL, code TEXT NOT NULL, undoes INTEGER,
  PRIMARY KEY (document, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_diff (
  document TEXT NOT NULL, seq INTEGER NOT NULL, ordinal INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (document, seq, ordinal), FOREIGN KEY (document, seq) REFERENCES change (document, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE cell_now (
  document TEXT NOT NULL, grid TEXT NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, text TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (document, grid, row, col), FOREIGN KEY (document, grid, row, col) REFERENCES cell (document, grid, row, col)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision_now (document TEXT NOT NULL REFERENCES document (id), address TEXT NOT NULL, body TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (document, address)) STRICT, WITHOUT ROWID;
CREATE TABLE document_state (document TEXT PRIMARY KEY REFERENCES document (id), revision INTEGER NOT NULL, hidden INTEGER NOT NULL, summary TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE finding (document TEXT NOT NULL REFERENCES document (id), ordinal INTEGER NOT NULL, id TEXT NOT NULL, address TEXT NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, state TEXT NOT NULL, status TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document, ordinal)) STRICT, WITHOUT ROWID;

CREATE TABLE job (id TEXT PRIMARY KEY, body TEXT NOT NULL, input TEXT NOT NULL, started_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
${triggers}
`,
};
