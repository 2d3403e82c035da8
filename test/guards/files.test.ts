import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSource, projectFiles, root, textOf } from './project-files.ts';

const MOST_LINES = 400;
const VAGUE = /^(utils?|helpers?|managers?|common|misc|stuff|lib)$|v2$/;
/** The only files that may do nothing but pass on what others export. */
const REGISTRIES = /\/(rules|readers|writers|migrations)\/index\.ts$|^electron\/(main|preload|loopback)\/index\.ts$/;

const sources = projectFiles().filter(isSource);

describe('files', () => {
  test(`none is longer than ${MOST_LINES} lines`, () => {
    expect(sources.map((file) => [file, textOf(file).split('\n').length - 1] as const).filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
  });

  test('names: kebab-case.ts, PascalCase.tsx, nothing vague', () => {
    const bad = sources.filter((file) => {
      const name = basename(file).replace(/\.(test|spec|config|d)(?=\.)/, '').replace(/\.\w+$/, '');
      const good = file.endsWith('.tsx') && name !== 'main' && !file.endsWith('.test.tsx') ? /^[A-Z][A-Za-z0-9]*$|^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
      return !good.test(name) || file.split('/').some((part) => VAGUE.test(part.replace(/\.\w+$/, '')));
    });
    expect(bad.filter((file) => !file.startsWith('shared/words/') && !file.startsWith('renderer/words/'))).toEqual([]);
  });

  test('no index.ts but the registries and the entries of the hosts', () => {
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file) && !REGISTRIES.test(file))).toEqual([]);
  });

  test('every top folder says in a README what lives there', () => {
    const folders = new Set(projectFiles().filter((file) => file.includes('/') && !file.startsWith('.')).map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => folder !== 'docs' && !existsSync(join(root, folder, 'README.md')))).toEqual([]);
  });

  test('nothing unfinished, nothing switched off', () => {
    // Written in parts, so that this file does not find itself.
    const marks = new RegExp([`${'TO'}DO`, `${'FIX'}ME`, `@ts-${'ignore'}`, `@ts-${'nocheck'}`, `oxlint-${'disable'}`, `eslint-${'disable'}`].join('|'));
    expect(sources.filter((file) => marks.test(textOf(file)))).toEqual([]);
  });

  test('no test is focused or switched off', () => {
    // A suite without its samples, or a host that is not there, is skipped with a condition and by name (skipIf).
    const tests = sources.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
    expect(tests.filter((file) => /\b(test|it|describe)\.(only|skip|todo)\b/.test(textOf(file)))).toEqual([]);
  });
});

describe('migrations', () => {
  const folder = join(root, 'db', 'migrations');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d/.test(name)).toSorted() : [];

  test('there are some, numbered in tens with four digits, each number once', () => {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^\d{3}0-[a-z0-9-]+\.ts$/);
    const numbers = names.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('the list names all of them, in order', () => {
    const listed = [...textOf('db/migrations/index.ts').matchAll(/from '\.\/(\d{4}-[^']+)'/g)].map((match) => match[1]);
    expect(listed).toEqual(names);
  });
});
