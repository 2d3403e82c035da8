import { z } from 'zod';
import type { ReadDb } from './connection.ts';
import { integrity } from './document-states.ts';
import { json } from './rows.ts';
import { all, get } from './sql.ts';
import type { Gap } from '../shared/model/snapshot.ts';

/** What a workspace is like, without a word of what is in it: counts, versions, formats, codes of gaps. */
export interface SupportFacts {
  readonly schema: number;
  /** SQLite's own complaints; empty = none. */
  readonly integrity: readonly string[];
  readonly pages: { readonly size: number; readonly count: number };
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly documents: readonly { readonly format: string; readonly textLayer: string; readonly pages: number; readonly sheets: number; readonly reader: string; readonly example: boolean; readonly gaps: readonly string[] }[];
  /** Ended and running jobs by kind, state and code of failure. */
  readonly jobs: Readonly<Record<string, number>>;
}

const pragma = (db: ReadDb, name: string): number => Number(db.pragma(name, { simple: true }));
const documentRow = z.object({ format: z.string(), text_layer: z.string(), pages: json<readonly unknown[]>(), sheets: json<readonly unknown[]>(), reader: z.string(), example: z.number(), gaps: json<readonly Gap[]>() });
const nameRow = z.object({ name: z.string() });
const jobRow = z.object({ body: json<{ kind: string; state: string; error: { code: string } | null }>() });
const countRow = z.object({ n: z.number() });

/** Reads the facts; throws what SQLite throws where the database is damaged. */
export function supportFacts(db: ReadDb): SupportFacts {
  const tables = all(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").map((raw) => nameRow.parse(raw).name);
  const jobs = new Map<string, number>();
  for (const raw of all(db, 'SELECT body FROM job')) {
    const { kind, state, error } = jobRow.parse(raw).body;
    const key = [kind, state, error?.code].filter(Boolean).join(' ');
    jobs.set(key, (jobs.get(key) ?? 0) + 1);
  }
  return {
    schema: pragma(db, 'user_version'), integrity: integrity(db), pages: { size: pragma(db, 'page_size'), count: pragma(db, 'page_count') },
    // Names come from the database's own list of tables.
    rows: Object.fromEntries(tables.map((name) => [name, countRow.parse(get(db, `SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)).n])),
    documents: all(db, 'SELECT format, text_layer, pages, sheets, reader, example, gaps FROM document ORDER BY imported_at, id').map((raw) => {
      const row = documentRow.parse(raw);
      return { format: row.format, textLayer: row.text_layer, pages: row.pages.length, sheets: row.sheets.length, reader: row.reader, example: row.example === 1, gaps: row.gaps.map(({ code }) => code).sort() };
    }),
    jobs: Object.fromEntries([...jobs].sort()),
  };
}
