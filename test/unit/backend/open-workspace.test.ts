import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { migrations } from '../../../db/migrations/index.ts';
import { openWorkspace } from '../../../electron/backend/open-workspace.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('opening a workspace', () => {
  it('makes the folder, and works on a long path with Chinese characters', () => {
    const root = join(temporaryFolder(), '预算公开'.repeat(10), '工作 区'.repeat(10));
    const workspace = openWorkspace(root);
    expect(existsSync(workspace.paths.database)).toBe(true);
    workspace.close();
  });

  it('refuses a second opening while the first is there, and not afterwards', () => {
    const root = temporaryFolder();
    const first = openWorkspace(root);
    expect(() => openWorkspace(root)).toThrow(expect.objectContaining({ code: 'workspace-in-use' }));
    first.close();
    openWorkspace(root).close();
  });

  it('lets go of the lock when the process that held it is killed', async () => {
    const root = temporaryFolder();
    const script = `import { openWorkspace } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/backend/open-workspace.ts'))}; openWorkspace(${JSON.stringify(root)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(() => openWorkspace(root)).toThrow(expect.objectContaining({ code: 'workspace-in-use' }));
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    openWorkspace(root).close();
  });

  it('refuses a workspace of a newer program by both numbers', () => {
    const root = temporaryFolder();
    openDatabase(join(root, 'gouji.db'), [...migrations, { number: 9990, sql: 'CREATE TABLE later (x TEXT) STRICT' }]).close();
    expect(() => openWorkspace(root)).toThrow(expect.objectContaining({ code: 'workspace-newer', details: { found: '9990', known: String(migrations.at(-1)?.number) } }));
  });

  it('names a damaged database', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'gouji.db'), 'x'.repeat(5000));
    expect(() => openWorkspace(root)).toThrow(expect.objectContaining({ code: 'workspace-damaged' }));
  });

  it('names a folder that cannot be made', () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'plain'), '');
    expect(() => openWorkspace(join(parent, 'plain', 'inside'))).toThrow(expect.objectContaining({ code: 'folder-unwritable' }));
  });
});
