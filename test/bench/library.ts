import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../../db/connection.ts';
import { listSummaries, replaceState } from '../../db/document-states.ts';
import { openDatabase } from '../../db/open.ts';
import { indexDocument } from '../../db/search.ts';
import { insertSnapshot, insertSource } from '../../db/snapshots.ts';
import { documentEntries } from '../../electron/backend/documents/search-entries.ts';
import { searchHandlers } from '../../electron/backend/handlers/search.ts';
import type { DocumentSummary } from '../../shared/ipc/schemas.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const WANTED = ['预', '预算', '一般公共预算', '住房公积金', '三公经费支出', '没有这样的词', '1', '12', '0.00', '2025年度收入'];
const ROUNDS = 3;
const ms = (value: number): string => value.toFixed(1);

/**
 * `npm run bench -- library [N]`: a library of N (2,000) documents: milliseconds to index one, to list all, and to find the first hundred
 * places of words and figures, the slowest of three rounds. Documents repeat eight generated ones, so common words are as common as they get.
 */
export async function measureLibrary([size = '2000']: readonly string[]): Promise<void> {
  const count = Number(size);
  const folder = mkdtempSync(join(tmpdir(), 'gouji-library-'));
  const file = join(folder, 'library.db');
  const db = openDatabase(file);
  try {
    const snapshots = Array.from({ length: 8 }, (_, seed) => toSnapshot(generateDisclosure({ seed, template: 'guangxi', scope: seed % 2 === 0 ? 'department' : 'unit' })));
    let indexing = 0;
    for (let n = 0; n < count; n += 1) {
      const snapshot = snapshots[n % snapshots.length];
      if (!snapshot) throw new Error('no document');
      const id = asId<DocumentId>(`d${n}`);
      const sha256 = String(n).padStart(64, '0');
      const importedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
      const summary: DocumentSummary = {
        id, fileName: `${n}.pdf`, sha256, format: 'pdf', title: null, entityName: null, fiscalYear: 2025, kind: 'budget', pages: 25, tables: snapshot.tables.length, importedAt, importedBy: 'bench',
        amounts: 0, accounted: 0, gaps: 0, open: { error: 0, warning: 0, notice: 0, unread: 0 }, decided: 0, revision: 0, example: false, stage: 'open', signatureLost: false,
      };
      write(db, () => {
        insertSource(db, sha256, 1, importedAt);
        insertSnapshot(db, { id, sha256, fileName: summary.fileName, importedAt, importedBy: 'bench', reader: '1', example: false }, { ...snapshot, tables: [], paragraphs: [] });
        replaceState(db, summary, []);
        const start = performance.now();
        indexDocument(db, id, documentEntries({ snapshot, corrections: new Map() }));
        indexing += performance.now() - start;
      });
    }
    const listed = performance.now();
    listSummaries(db);
    process.stdout.write(`${count} documents | index ${ms(indexing / count)} ms a document, ${ms(statSync(file).size / 1024 / count)} KB | list ${ms(performance.now() - listed)} ms\n`);
    const { handlers, stop } = searchHandlers({ db });
    const signal = new AbortController().signal;
    for (const text of WANTED) {
      let slowest = 0;
      let hits = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        hits = (await handlers['search.find']({ text, limit: 100 }, signal)).hits.length;
        slowest = Math.max(slowest, performance.now() - start);
      }
      process.stdout.write(`  ${text}: ${hits} places, ${ms(slowest)} ms\n`);
    }
    stop();
  } finally {
    await new Promise((resolve) => setImmediate(resolve)); // the indexer looks once more whether it was stopped
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
