import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataDir } from '../../electron/backend/data-dir.ts';
import { filesUnder } from '../../electron/main/files-under.ts';

describe('the folder of the workspace', () => {
  test.each([
    ['linux', {}, '/home/me/.local/share/gouji'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/gouji'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/me/.local/share/gouji'],
    ['darwin', {}, '/home/me/Library/Application Support/gouji'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/gouji'],
    ['linux', { GOUJI_DATA_DIR: '/elsewhere', XDG_DATA_HOME: '/data' }, '/elsewhere'],
  ] as const)('%s with %j', (platform, env, expected) => expect(dataDir(env, platform, '/home/me')).toBe(expected));
});

describe('the files of a drop', () => {
  test('a folder gives what is in it, without hidden files and lock files; what is not there is passed on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-drop-'));
    mkdirSync(join(folder, '单位'));
    for (const name of ['b.pdf', 'a.xlsx', '.hidden', '~$a.xlsx', join('单位', 'c.pdf')]) writeFileSync(join(folder, name), '');
    expect(await filesUnder([folder, '/nowhere.pdf'])).toEqual([join(folder, 'a.xlsx'), join(folder, 'b.pdf'), join(folder, '单位', 'c.pdf'), '/nowhere.pdf']);
  });
});
