import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { openWorkspace } from '../../electron/backend/open-workspace.ts';
import { workspacePaths } from '../../electron/backend/workspace-paths.ts';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { openDesk, pdfAssetsDir, workerFile, type TestDesk } from './open-desk.ts';

const bytes = new TextEncoder().encode(toText(generateDisclosure({ seed: 6, template: 'guangxi', scope: 'unit' })));

/** Corrects the first amount as it now stands. */
async function correct(client: Client, document: DocumentId, after: string): Promise<void> {
  const { view, summary } = await client.call('documents.open', { document });
  const table = view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
  const cell = table?.cells.find((candidate) => candidate.value !== null);
  if (!table || !cell) throw new Error('no amount');
  await client.call('cells.correct', { document, revision: summary.revision, by: '甲', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after }] });
}

async function worked(folder: string): Promise<{ readonly desk: TestDesk; readonly document: DocumentId }> {
  const desk = await openDesk(folder);
  const { document } = await desk.importBytes('预算.txt', bytes);
  if (document === null) throw new Error('not imported');
  return { desk, document };
}

describe('a clock that goes backwards', () => {
  it('changes neither the order of the history nor what undo takes back', async () => {
    const folder = temporaryFolder();
    const first = await worked(folder);
    await correct(first.desk.client, first.document, '1.00');
    await first.desk.close();

    const times = ['2031-01-01T00:00:00Z', '1999-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '1970-01-01T00:00:00Z'];
    let call = 0;
    const backend = await createBackend({ dataDir: join(folder, 'workspace'), version: '0.0.0', workerFile, pdfAssetsDir, exampleDir: null, maxWorkers: 1, logLine: () => undefined, clock: () => new Date(times[(call += 1) % times.length] ?? 0) });
    const [near, far] = memoryTransports();
    backend.serve(far);
    const client = createClient(near);
    for (const after of ['2.00', '3.00', '4.00']) await correct(client, first.document, after);
    for (const text of ['一', '二', '三']) await client.call('comments.add', { document: first.document, by: '甲', target: { kind: 'document' }, text });
    const { changes } = await client.call('history.list', { document: first.document });
    expect(changes.map((change) => change.seq)).toEqual([1, 2, 3, 4]);
    expect(changes.map((change) => change.at)).not.toEqual(changes.map((change) => change.at).toSorted()); // the clock did go backwards
    expect(changes.map((change) => change.diffs.map((diff) => (diff.kind === 'cell' ? diff.after : '')).join())).toEqual(['1.00', '2.00', '3.00', '4.00']);
    expect((await client.call('comments.list', { document: first.document })).comments.map((comment) => comment.text)).toEqual(['一', '二', '三']);
    const undone = await client.call('history.undo', { document: first.document, revision: 4, by: '甲' });
    expect(undone.change.diffs).toMatchObject([{ kind: 'cell', before: '4.00', after: '3.00' }]);
    near.close();
    await backend.close();
  });
});

describe('where the workspace lies', () => {
  it('may be a path with Chinese characters and blanks, 250 characters long', async () => {
    const base = temporaryFolder();
    const filler = '预算 公开 '.repeat(50).slice(0, 248 - base.length - '/files'.length - '/workspace/sources/ab/'.length - 64);
    // No name of a folder may have more than 255 bytes, and a Chinese character has three.
    const folder = join(base, ...(filler.match(/.{1,60}/gu) ?? []).map((part) => part.trim()));
    mkdirSync(folder, { recursive: true });
    const { desk, document } = await worked(folder);
    await correct(desk.client, document, '1.00');
    const job = await desk.ended(await desk.client.call('exports.make', { document, format: 'xlsx', language: 'zh-CN' }));
    expect([job.state, existsSync(desk.backend.exportFile(job.ticket ?? '')?.path ?? '')]).toEqual(['done', true]);
    await desk.client.call('backups.make', {});
    await desk.close();
    const { desk: again } = { desk: await openDesk(folder) };
    expect((await again.client.call('history.list', { document })).changes.length).toBe(1);
    await again.close();
  });

  it('may not be written by two programs at once', async () => {
    const folder = temporaryFolder();
    const { desk, document } = await worked(folder);
    expect(() => openWorkspace(join(folder, 'workspace'))).toThrow(expect.objectContaining({ code: 'workspace-in-use' }));
    await correct(desk.client, document, '1.00');
    await desk.close();
    openWorkspace(join(folder, 'workspace')).close();
  });
});

// Another user: root may write anywhere. The program is loaded before the change of user, because the project's folder may be closed to others.
const AS_NOBODY = `
const { openWorkspace } = await import(process.argv[1]);
openWorkspace(process.argv[3]).close();
process.chdir(process.argv[2]);
BECOME
try {
  openWorkspace('workspace').close();
  console.log('opened');
} catch (error) {
  console.log(error.code);
}`;
const BECOME = 'if (process.getuid() === 0) { process.setgroups([]); process.setegid(65534); process.seteuid(65534); }';
// Some containers let nobody change who they are.
const can = process.platform !== 'win32' && spawnSync(process.execPath, ['-e', BECOME]).status === 0;
describe.skipIf(!can)('a folder that may not be written', () => {
  it('is named as such, and nothing in it is changed', () => {
    const folder = temporaryFolder();
    const root = join(folder, 'workspace');
    mkdirSync(root);
    chmodSync(folder, 0o755);
    chmodSync(root, 0o555);
    const program = pathToFileURL(join(import.meta.dirname, '..', '..', 'electron', 'backend', 'open-workspace.ts')).href;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', AS_NOBODY.replace('BECOME', BECOME), program, folder, join(folder, 'another')], { encoding: 'utf8' });
    chmodSync(root, 0o755);
    expect([stdout.trim(), stderr]).toEqual(['folder-unwritable', '']);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('a page of the database that changed on the disk', () => {
  it('is found before anything is trusted, named, and the file is left as it is', async () => {
    const folder = temporaryFolder();
    const { desk, document } = await worked(folder);
    await correct(desk.client, document, '1.00');
    await desk.close();
    const { database } = workspacePaths(join(folder, 'workspace'));
    const { size } = statSync(database);
    const file = openSync(database, 'r+');
    // The head of every page from the middle on: whichever tree lies there is no tree any more.
    for (let at = Math.floor(size / 2 / 4096) * 4096; at < size; at += 4096) writeSync(file, Buffer.from([0xa5, 0x5a, 0xff, 0xff]), 0, 4, at);
    closeSync(file);
    const before = readFileSync(database);
    expect(() => openWorkspace(join(folder, 'workspace'))).toThrow(expect.objectContaining({ code: 'workspace-damaged' }));
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});
