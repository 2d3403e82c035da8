import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../backend/open-desk.ts';
import { pictureFiles } from '../fuzz/picture-files.ts';
import { laterFiles, wholeFiles } from '../fuzz/whole-files.ts';

/** A day of work with a file of every format: import, check, correct, search, export, back up. Prints the formats that were imported. */
const folder = mkdtempSync(join(tmpdir(), 'gouji-day-'));
const desk = await openDesk(folder);
const imported: string[] = [];
try {
  for (const { ending, bytes } of [...wholeFiles(), ...laterFiles(), ...pictureFiles()]) {
    const job = await desk.importBytes(`某某局.${ending}`, bytes);
    if (job.document === null) throw new Error(`${ending}: ${job.state} ${JSON.stringify(job.error)}`);
    imported.push(ending);
    const { view, summary } = await desk.open(job.document);
    const table = view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
    const cell = table?.cells.find((candidate) => candidate.value !== null);
    if (table && cell) await desk.client.call('cells.correct', { document: summary.id, revision: summary.revision, by: '甲', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '1.25' }] });
  }
  const [document] = (await desk.client.call('documents.list', {})).documents;
  for (const format of ['json', 'xlsx', 'errata-docx', 'errata-html'] as const) {
    const job = await desk.ended(await desk.client.call('exports.make', { document: document?.id ?? '', format, language: 'zh-CN' }));
    if (job.state !== 'done') throw new Error(`export ${format}: ${job.state}`);
  }
  await desk.client.call('search.find', { text: '预算', limit: 20 });
  await desk.client.call('backups.make', {});
  await desk.ended(await desk.client.call('backups.pack', {}));
} finally {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify(imported)}\n`);
