import type { Migration } from '../migrate.ts';

/**
 * The search over all documents: one entry a table row or paragraph, its words in a full-text index that keeps no copy of them; `pairs` holds
 * the Chinese characters two by two, because phrases of single ones are slow.
 * Both are computed from import and history and may be thrown away; documents without `search_done` are indexed in the background.
 */
export const search: Migration = {
  number: 50,
  sql: `
CREATE TABLE search_entry (id INTEGER PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id), ref TEXT NOT NULL, row INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (document, ref, row)) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5 (words, pairs, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '.%'");
CREATE TABLE search_done (document TEXT PRIMARY KEY REFERENCES document (id)) STRICT, WITHOUT ROWID;
`,
};
