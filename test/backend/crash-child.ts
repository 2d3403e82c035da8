import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { openDesk } from './open-desk.ts';

/**
 * The process that gets killed: imports a file, then corrects one cell again and again and decides a finding in between.
 * Prints a line for everything the backend answered as done, after the answer.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('crash-child.ts FOLDER');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const desk = await openDesk(folder);
say('ready');
const job = await desk.importBytes('预算.pdf', readFileSync(join(folder, 'source.pdf')));
if (job.document === null) throw new Error(JSON.stringify(job));
say(`imported ${job.document}`);
let { summary, view, review } = await desk.open(job.document);
const table = view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
const cell = table?.cells.find((candidate) => candidate.value !== null);
if (!table || !cell) throw new Error('no amount in the file');
let { text } = cell;
for (let n = 1; ; n += 1) {
  const after = `${n}.${String(process.pid % 100).padStart(2, '0')}`;
  const changed = n % 5 === 0
    ? await desk.client.call('history.undo', { document: summary.id, revision: summary.revision, by: '甲' })
    : await desk.client.call('cells.correct', { document: summary.id, revision: summary.revision, by: '甲', edits: [{ table: table.id, row: cell.row, col: cell.col, before: text, after }] });
  ({ summary, review } = changed);
  view = changed.view ?? view;
  text = view.tables.find((candidate) => candidate.id === table.id)?.cells.find((candidate) => candidate.id === cell.id)?.text ?? '';
  say(`done ${review.revision} ${text}`);
}
