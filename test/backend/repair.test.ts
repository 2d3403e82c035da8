import { closeSync, copyFileSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineWorkspace, repairWorkspace } from '../../electron/backend/backups/repair-workspace.ts';
import { openWorkspace } from '../../electron/backend/open-workspace.ts';
import { verifyWorkspace } from '../../electron/backend/verify-workspace.ts';
import { workspacePaths } from '../../electron/backend/workspace-paths.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { openDesk } from './open-desk.ts';

const PAGE = 4096;
const at = new Date('2026-02-03T04:05:06.000Z');

/** A page of the file overwritten, as a failing disk does. */
function damage(file: string, page: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
  closeSync(handle);
}

/** A workspace with a document and an automatic backup, closed. */
async function worked(): Promise<string> {
  const folder = temporaryFolder();
  const desk = await openDesk(folder);
  await desk.importBytes('一.txt', new TextEncoder().encode(toText(generateDisclosure({ seed: 1, template: 'guangxi', scope: 'unit' }))));
  await desk.client.call('backups.make', {});
  await desk.close();
  return join(folder, 'workspace');
}

describe('a damaged database', () => {
  it('is detected and named wherever the page lies, and opened by nobody until it is restored', async () => {
    const root = await worked();
    const { database } = workspacePaths(root);
    const whole = readFileSync(database);
    expect(examineWorkspace(root).damage).toEqual([]);
    const pages = Math.floor(whole.length / PAGE);
    // Page 0 is the header; freed pages may say anything, and a fresh database has none.
    for (const page of [0, 1, Math.floor(pages / 3), Math.floor(pages / 2), pages - 1]) {
      writeFileSync(database, whole);
      damage(database, page);
      const { damage: found, backup } = examineWorkspace(root);
      expect({ page, found: found.length > 0 }).toEqual({ page, found: true });
      expect(backup?.content.documents).toBe(1);
    }
    expect(() => openWorkspace(root)).toThrow(expect.objectContaining({ code: 'workspace-damaged', details: expect.objectContaining({ backup: expect.stringMatching(/^auto-/) }) }));
  });

  it('is put aside and replaced by the newest sound backup, damaged ones passed over', async () => {
    const root = await worked();
    const paths = workspacePaths(root);
    const [good = ''] = readdirSync(paths.backups);
    copyFileSync(join(paths.backups, good), join(paths.backups, 'auto-20990101-000000.gouji-backup'));
    damage(join(paths.backups, 'auto-20990101-000000.gouji-backup'), 3);
    damage(paths.database, 2);
    const broken = readFileSync(paths.database);
    const found = repairWorkspace(root, at);
    expect(found.backup?.name).toBe(good);
    expect(found.passedOver).toEqual(['auto-20990101-000000.gouji-backup']);
    expect(await verifyWorkspace(root)).toEqual({ sources: 1, database: [], brokenSources: [] });
    expect(Buffer.compare(readFileSync(join(paths.backups, 'replaced-20260203T040506000Z.db')), broken)).toBe(0);
  });

  it('stays as it is where no backup is sound, and a sound one is never replaced', async () => {
    const root = await worked();
    const paths = workspacePaths(root);
    const before = readFileSync(paths.database);
    expect(repairWorkspace(root, at).damage).toEqual([]);
    expect(Buffer.compare(readFileSync(paths.database), before)).toBe(0);
    for (const name of readdirSync(paths.backups)) writeFileSync(join(paths.backups, name), 'no backup');
    damage(paths.database, 2);
    const broken = readFileSync(paths.database);
    expect(() => repairWorkspace(root, at)).toThrow(expect.objectContaining({ code: 'backup-missing' }));
    expect(Buffer.compare(readFileSync(paths.database), broken)).toBe(0);
    expect(() => examineWorkspace(join(root, 'nowhere'))).toThrow(expect.objectContaining({ code: 'file-missing' }));
  });

  it('gouji repair tells, and restores only with --yes', async () => {
    const root = await worked();
    const gouji = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts'), 'repair', '--workspace', root, '--lang', 'en', ...args], { encoding: 'utf8' });
    damage(workspacePaths(root).database, 1);
    const { size } = statSync(workspacePaths(root).database);
    const asked = gouji();
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain('--yes');
    expect(statSync(workspacePaths(root).database).size).toBe(size);
    const done = gouji('--yes');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain('1 documents');
    expect(gouji()).toMatchObject({ status: 0 });
  }, 240_000);
});
