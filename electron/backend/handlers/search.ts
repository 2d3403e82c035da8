import { z } from 'zod';
import { readChanges } from '../../../db/changes.ts';
import { write } from '../../../db/connection.ts';
import { listSummaries } from '../../../db/document-states.ts';
import { countUnindexed, entriesOf, entryBody, findEntries, indexDocument, nextUnindexed, type FoundEntry } from '../../../db/search.ts';
import { readSnapshot } from '../../../db/snapshots.ts';
import { replay } from '../../../shared/history/replay.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { SearchHit } from '../../../shared/ipc/review-schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import { findInText, searchExpression } from '../../../shared/language/search-words.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { documentEntries } from '../documents/search-entries.ts';
import type { Services } from './services.ts';

const rowBody = z.array(z.tuple([z.number(), z.string()]));
/** Entries read from the index at a time. */
const BATCH = 200;

/** Full-text search over all documents, from one Chinese character on. `stop` ends the work in the background. */
export function searchHandlers({ db }: Pick<Services, 'db'>): { readonly handlers: Pick<Handlers, 'search.find'>; stop(): void } {
  let stopped = false;

  /** Documents that were imported before there was an index come into it one after the other, between the calls of the windows. */
  function indexNext(): void {
    const id = stopped ? undefined : nextUnindexed(db);
    if (id === undefined) return;
    const found = readSnapshot(db, id);
    if (!found) return;
    write(db, () => indexDocument(db, id, documentEntries(replay(found.snapshot, readChanges(db, id)))));
    setImmediate(indexNext);
  }
  setImmediate(indexNext);

  function hitsOf(entry: FoundEntry, wanted: string, summary: DocumentSummary): readonly SearchHit[] {
    const head = { document: entry.document, fileName: summary.fileName, entityName: summary.entityName, fiscalYear: summary.fiscalYear };
    const body: unknown = JSON.parse(entry.body);
    if (entry.ref.startsWith('p')) {
      const text = z.string().parse(body);
      const found = findInText(text, wanted);
      return found ? [{ ...head, text, ...found, at: { kind: 'paragraph', paragraph: entry.ref } }] : [];
    }
    const table = asId<TableId>(entry.ref);
    const titleBody = entryBody(db, entry.document, entry.ref, -1);
    const title = titleBody === null ? '' : z.string().parse(JSON.parse(titleBody));
    const cells: readonly (readonly [number, string])[] = entry.row < 0 ? [[0, title]] : rowBody.parse(body);
    return cells.flatMap(([col, text]): readonly SearchHit[] => {
      const found = findInText(text, wanted);
      return found ? [{ ...head, text, ...found, at: { kind: 'cell', table, title, row: Math.max(0, entry.row), col } }] : [];
    });
  }

  const handlers: Pick<Handlers, 'search.find'> = {
    'search.find': ({ text, document, limit }) => {
      const waiting = countUnindexed(db);
      const match = searchExpression(text);
      if (match === null) return { hits: [], more: false, waiting };
      const summaries = new Map(listSummaries(db).map((summary) => [summary.id, summary]));
      const hits: SearchHit[] = [];
      const take = (entries: readonly FoundEntry[]): void => {
        for (const entry of entries) {
          const summary = summaries.get(entry.document);
          if (summary) hits.push(...hitsOf(entry, text, summary));
        }
      };
      if (document !== undefined) take(entriesOf(db, document));
      else {
        for (let below: number | null = null; hits.length <= limit;) {
          const entries = findEntries(db, match, BATCH, below);
          take(entries);
          below = entries.at(-1)?.id ?? null;
          if (entries.length < BATCH) break;
        }
      }
      // A row that was corrected is newer than the rest of its document.
      const byDocument = [...Map.groupBy(hits, (hit) => hit.document).values()].flat();
      return { hits: byDocument.slice(0, limit), more: hits.length > limit, waiting };
    },
  };
  return {
    handlers,
    stop() {
      stopped = true;
    },
  };
}
