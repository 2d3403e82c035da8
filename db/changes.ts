import { z } from 'zod';
import { assertNever } from '../shared/model/assert-never.ts';
import type { Change, Decision } from '../shared/model/change.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { changeRow, diffRow, json } from './rows.ts';
import { all, get, run } from './sql.ts';

const decisionRow = z.object({ address: z.string(), body: json<Decision>(), by: z.string(), at: z.string() });
const lastRow = z.object({ last: z.number().nullable() });

/** The whole history of a document, oldest first. */
export function readChanges(db: ReadDb, document: DocumentId): readonly Change[] {
  const diffs = Map.groupBy(all(db, 'SELECT seq, body FROM change_diff WHERE document = ? ORDER BY seq, ordinal', document).map((raw) => diffRow.parse(raw)), (row) => row.seq);
  return all(db, 'SELECT seq, at, by, code, undoes FROM change WHERE document = ? ORDER BY seq', document).map((raw) => {
    const row = changeRow.parse(raw);
    return { ...row, diffs: (diffs.get(row.seq) ?? []).map((diff) => diff.body) };
  });
}

/** Standing decisions by finding address. */
export function readDecisions(db: ReadDb, document: DocumentId): ReadonlyMap<string, { readonly decision: Decision; readonly by: string; readonly at: string }> {
  return new Map(
    all(db, 'SELECT address, body, by, at FROM decision_now WHERE document = ?', document).map((raw) => {
      const found = decisionRow.parse(raw);
      return [found.address, { decision: found.body, by: found.by, at: found.at }];
    }),
  );
}

/**
 * Appends one change and brings the standing decisions along; call inside `write()`.
 * Returns the change with its sequence number, which counts from 1 in each document.
 */
export function appendChange(db: WriteDb, document: DocumentId, change: Omit<Change, 'seq'>): Change {
  const last = lastRow.parse(get(db, 'SELECT max(seq) AS last FROM change WHERE document = ?', document)).last ?? 0;
  const seq = last + 1;
  run(db, 'INSERT INTO change (document, seq, at, by, code, undoes) VALUES (?, ?, ?, ?, ?, ?)', document, seq, change.at, change.by, change.code, change.undoes);
  change.diffs.forEach((diff, ordinal) => {
    run(db, 'INSERT INTO change_diff (document, seq, ordinal, body) VALUES (?, ?, ?, ?)', document, seq, ordinal, JSON.stringify(diff));
    switch (diff.kind) {
      case 'decision':
        if (diff.after === null) run(db, 'DELETE FROM decision_now WHERE document = ? AND address = ?', document, diff.address);
        else
          run(
            db,
            'INSERT INTO decision_now (document, address, body, by, at, seq) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (document, address) DO UPDATE SET body = excluded.body, by = excluded.by, at = excluded.at, seq = excluded.seq',
            document, diff.address, JSON.stringify(diff.after), change.by, change.at, seq,
          );
        break;
      // What is replayed from the history when a document is opened has no table of its own.
      case 'cell':
      case 'text':
      case 'structure':
      case 'signature':
        break;
      default:
        assertNever(diff);
    }
  });
  return { ...change, seq };
}
