import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glibcNeeded } from '../../scripts/package/glibc-needed.ts';
import { stageApp } from '../../scripts/package/stage-app.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'packaging', 'README.md'), 'utf8');

describe('what Linux must have', () => {
  test('is the newest version any file names', () => {
    const file = join(temporaryFolder(), 'x.node');
    writeFileSync(file, 'ELF\0GLIBC_2.17\0puts\0GLIBC_2.28\0GLIBCXX_3.4.29\0GLIBC_2.3.4\0GLIBC_PRIVATE\0');
    expect([glibcNeeded([file]), glibcNeeded([])]).toEqual(['2.28', '2.0']);
  });

  test.each(['linux-x64', 'linux-arm64'] as const)('%s: is what the notes say, and what the deb asks for', (target) => {
    const { glibc } = stageApp(target, join(temporaryFolder(), 'staged'));
    expect(text).toContain(`\`glibc ${glibc}\``);
    const { deb } = createRequire(import.meta.url)('../../packaging/electron-builder.config.cjs') as { deb: { depends: readonly string[] } }; // our own file
    expect(deb.depends).toContain(`libc6 (>= ${glibc})`);
  });

  test('falls with native code that was built on an older system', () => {
    const native = temporaryFolder();
    writeFileSync(join(native, 'better-sqlite3-linux-x64.node'), 'ELF\0GLIBC_2.28\0');
    process.env['GOUJI_NATIVE_DIR'] = native;
    try {
      expect(stageApp('linux-x64', join(temporaryFolder(), 'staged')).glibc).toBe('2.28');
    } finally {
      delete process.env['GOUJI_NATIVE_DIR'];
    }
  });
});
