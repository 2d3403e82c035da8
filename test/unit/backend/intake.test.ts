import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES, openIntake } from '../../../electron/backend/sources/intake.ts';
import { sourceStore } from '../../../electron/backend/sources/source-store.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('the intake', () => {
  it('copies a file and knows its hash', async () => {
    const folder = temporaryFolder();
    const file = join(folder, '某单位 2026年预算.pdf');
    writeFileSync(file, 'hello');
    const intake = openIntake(join(folder, 'incoming'));
    const taken = await intake.accept({ path: file });
    expect(taken).toMatchObject({ name: '某单位 2026年预算.pdf', size: 5, sha256: sha('hello') });
    expect(readFileSync(taken.path, 'utf8')).toBe('hello');
  });

  it('takes uploads in pieces and never keeps a folder of the name', async () => {
    const folder = temporaryFolder();
    const intake = openIntake(join(folder, 'incoming'));
    const taken = await intake.accept({ name: '../../etc/passwd', bytes: pieces('ab', 'c') });
    expect(taken).toMatchObject({ name: 'passwd', sha256: sha('abc'), size: 3 });
    expect(taken.path.startsWith(join(folder, 'incoming'))).toBe(true);
  });

  it('gives a ticket once', async () => {
    const intake = openIntake(join(temporaryFolder(), 'incoming'));
    const { ticket } = await intake.accept({ name: 'x', bytes: pieces('1') });
    expect(intake.take(ticket).name).toBe('x');
    expect(() => intake.take(ticket)).toThrow(expect.objectContaining({ code: 'unknown-ticket' }));
  });

  it('names a missing file, a folder and a file that is too large, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const intake = openIntake(join(folder, 'incoming'));
    const large = join(folder, 'large.pdf');
    writeFileSync(large, '');
    truncateSync(large, MAX_SOURCE_BYTES + 1); // a sparse file: no disk is filled
    mkdirSync(join(folder, 'dir'));
    await expect(intake.accept({ path: join(folder, 'none.pdf') })).rejects.toMatchObject({ code: 'file-missing', details: { file: 'none.pdf' } });
    await expect(intake.accept({ path: join(folder, 'dir') })).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(intake.accept({ path: large })).rejects.toMatchObject({ code: 'file-too-large', details: { file: 'large.pdf' } });
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('cleans up an upload that breaks off', async () => {
    const folder = temporaryFolder();
    const intake = openIntake(join(folder, 'incoming'));
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('connection lost');
    }
    await expect(intake.accept({ name: 'x', bytes: broken() })).rejects.toThrow('connection lost');
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });
});

describe('the source store', () => {
  it('keeps bytes under their hash, the same bytes once, and notices when they change', async () => {
    const folder = temporaryFolder();
    const intake = openIntake(join(folder, 'incoming'));
    const store = sourceStore(join(folder, 'sources'));
    for (const name of ['a', 'b']) {
      const taken = await intake.accept({ name, bytes: pieces('same') });
      await store.keep(taken.sha256, taken.path);
      expect(existsSync(taken.path)).toBe(false);
    }
    const path = store.find(sha('same'));
    expect(path && readFileSync(path, 'utf8')).toBe('same');
    expect(await store.verify(sha('same'))).toBe(true);
    if (path) {
      chmodSync(path, 0o644);
      writeFileSync(path, 'sane');
    }
    expect(await store.verify(sha('same'))).toBe(false);
  });

  it('answers nothing for what is no hash', () => {
    expect(sourceStore(temporaryFolder()).find('../../etc/passwd')).toBeNull();
  });
});
