import { copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../electron/backend/backups/make-backup.ts';
import { restoreBackup } from '../../electron/backend/backups/restore-backup.ts';
import { verifyWorkspace } from '../../electron/backend/verify-workspace.ts';
import { workspacePaths } from '../../electron/backend/workspace-paths.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const bytes = (seed: number): Uint8Array => new TextEncoder().encode(toText(generateDisclosure({ seed, template: 'guangxi', scope: 'unit' })));

/** A cell with an amount, for an edit. */
async function edit(desk: TestDesk, document: Awaited<ReturnType<TestDesk['importBytes']>>['document'], after: string): Promise<void> {
  const { view, summary, review } = await desk.open(document);
  const table = view.tables[0];
  const cell = table?.cells.find((candidate) => candidate.value !== null);
  if (!table || !cell) throw new Error('the generated document has no amounts');
  await desk.client.call('cells.correct', { document: summary.id, revision: review.revision, by: '甲', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after }] });
}

async function worked(folder: string): Promise<TestDesk> {
  const desk = await openDesk(folder);
  const { document } = await desk.importBytes('一.txt', bytes(1));
  await edit(desk, document, '1.23');
  return desk;
}

const paths = (folder: string) => workspacePaths(join(folder, 'workspace'));

describe('a backup of a workspace that is in use', () => {
  test('restores to the same documents, changes and sources', async () => {
    const folder = temporaryFolder();
    const desk = await worked(folder);
    const to = join(folder, '备 份.gouji-backup');
    const made = await makeBackup({ paths: paths(folder), to, withSources: true });
    await desk.importBytes('二.txt', bytes(2));
    await desk.close();
    expect([made.documents, made.sources, made.broken]).toEqual([1, 1, []]);

    const root = join(folder, 'restored', '新 工作区');
    const content = await restoreBackup(to, root);
    expect([content.documents, content.changes, content.sources, content.missing]).toEqual([1, 1, 1, 0]);
    expect(await verifyWorkspace(root)).toEqual({ sources: 1, database: [], brokenSources: [] });
    const [before, after] = [paths(folder).database, workspacePaths(root).database].map((file) => new Database(file, { readonly: true }));
    const changes = 'SELECT * FROM change_diff ORDER BY document, seq, ordinal';
    expect(after?.prepare(changes).all()).toEqual(before?.prepare(changes).all());
    before?.close();
    after?.close();
  });

  test('names an original that has changed on disk and leaves it out', async () => {
    const folder = temporaryFolder();
    await (await worked(folder)).close();
    const { sources } = paths(folder);
    const [bucket = ''] = readdirSync(sources);
    const [sha256 = ''] = readdirSync(join(sources, bucket));
    writeFileSync(join(sources, bucket, sha256), 'something else');
    const to = join(folder, 'b');
    expect((await makeBackup({ paths: paths(folder), to, withSources: true })).broken).toEqual([sha256]);
    expect((await restoreBackup(to, join(folder, 'r'))).missing).toBe(1);
  });

  test('replaces an older backup, but no other file', async () => {
    const folder = temporaryFolder();
    await (await worked(folder)).close();
    const to = join(folder, 'b');
    await makeBackup({ paths: paths(folder), to, withSources: false });
    await makeBackup({ paths: paths(folder), to, withSources: true });
    writeFileSync(to, '预算说明');
    await expect(makeBackup({ paths: paths(folder), to, withSources: true })).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(to, 'utf8')).toBe('预算说明');
    expect(existsSync(`${to}.part`)).toBe(false);
  });
});

describe('restoring refuses', () => {
  test('a folder that holds anything', async () => {
    const folder = temporaryFolder();
    await (await worked(folder)).close();
    const to = join(folder, 'b');
    await makeBackup({ paths: paths(folder), to, withSources: true });
    await expect(restoreBackup(to, join(folder, 'workspace'))).rejects.toMatchObject({ code: 'workspace-exists' });
  });

  test.each([['not-a-backup', '勾稽'], ['not-a-backup', '']])('a file that is none (%s)', async (code, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'b'), text);
    await expect(restoreBackup(join(folder, 'b'), join(folder, 'r'))).rejects.toMatchObject({ code });
    expect(existsSync(join(folder, 'r'))).toBe(false);
  });

  test('a backup with damaged pages, and one of a newer program', async () => {
    const folder = temporaryFolder();
    await (await worked(folder)).close();
    const to = join(folder, 'b');
    await makeBackup({ paths: paths(folder), to, withSources: true });
    const newer = join(folder, 'newer');
    copyFileSync(to, newer);
    const db = new Database(newer);
    db.pragma('user_version = 999990');
    db.close();
    await expect(restoreBackup(newer, join(folder, 'r'))).rejects.toMatchObject({ code: 'workspace-newer' });
    const file = openSync(to, 'r+');
    for (let at = 8192; at < statSync(to).size; at += 4096) writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, at);
    closeSync(file);
    await expect(restoreBackup(to, join(folder, 'r'))).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(existsSync(join(folder, 'r'))).toBe(false);
    expect(existsSync(join(folder, 'r.restoring'))).toBe(false);
  });
});

describe('automatic backups', () => {
  test('one is made when the program ends, only after work; it is restored at the next start, and what was there is put aside', async () => {
    const folder = temporaryFolder();
    await (await worked(folder)).close();
    const again = await openDesk(folder);
    const { backups: [kept, ...others], limits } = await again.client.call('backups.list', {});
    expect([others, limits]).toEqual([[], { count: 10, days: 30 }]);
    const name = kept?.name ?? '';
    await again.importBytes('二.txt', bytes(2));
    const { backup, present } = await again.client.call('backups.preview', { name });
    expect([backup.documents, present.documents]).toEqual([1, 2]);
    await again.client.call('backups.restore', { name });
    // What was agreed to is what is put in place, whatever becomes of the backup until then.
    rmSync(join(paths(folder).backups, name));
    await again.close();

    const restored = await openDesk(folder);
    expect((await restored.client.call('documents.list', {})).documents.length).toBe(1);
    await restored.close();
    expect(readdirSync(paths(folder).backups).filter((file) => file.startsWith('replaced-') && file.endsWith('.db')).length).toBe(1);
    expect(existsSync(paths(folder).restoreNext)).toBe(false);
  });

  test('a whole backup for carrying away is a job with a file at its end', async () => {
    const folder = temporaryFolder();
    const desk = await worked(folder);
    const job = await desk.ended(await desk.client.call('backups.pack', {}));
    expect(job.state).toBe('done');
    const file = desk.backend.exportFile(job.ticket ?? '');
    expect((await restoreBackup(file?.path ?? '', join(folder, 'r'))).sources).toBe(1);
    await desk.close();
  });

  test('names that are no backup of this folder are not found', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const desk = await openDesk(folder);
    for (const name of ['../gouji.db', 'gouji.db', 'auto-20200101-000000.gouji-backup']) {
      await expect(desk.client.call('backups.restore', { name })).rejects.toMatchObject({ code: 'not-found' });
    }
    await desk.close();
  });
});
