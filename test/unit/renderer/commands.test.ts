import { expect, test } from 'vitest';
import { commandsEn } from '../../../renderer/words/commands-en.ts';
import { commandsZhCN } from '../../../renderer/words/commands-zh-CN.ts';
import { projectFiles, textOf } from '../../guards/project-files.ts';

/** The lists themselves import the grid and pdf.js, which need a window: their entries are read as text. */
const entries = projectFiles()
  .filter((file) => /^renderer\/features\/.*commands\.ts$/.test(file))
  .flatMap((file) => [...textOf(file).matchAll(/(?:id: |exporting\()'(\w+)'/g)].map((match) => match[1] ?? ''));

test('every command that has words can be done, and every command has words', () => {
  const named = new Set(Object.keys(commandsZhCN));
  expect([...named].filter((id) => !entries.includes(id))).toEqual([]);
  expect(entries.filter((id) => !named.has(id))).toEqual([]);
});

test('no two commands have the same name', () => {
  for (const catalogue of [commandsZhCN, commandsEn]) expect(new Set(Object.values(catalogue)).size).toBe(Object.keys(catalogue).length);
});
