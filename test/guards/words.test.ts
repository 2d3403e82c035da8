import { expect, test } from 'vitest';
import { isSource, projectFiles, textOf } from './project-files.ts';

/** Catalogues, and folders whose data or patterns are Chinese because the subject is. */
const MAY_BE_CHINESE = [
  'shared/words/zh-CN', 'renderer/words/', 'scripts/words.cjs', 'packaging/',
  'shared/language/', 'shared/classify/', 'shared/claims/', 'shared/recognise/', 'shared/money/', 'shared/checks/profiles/',
  'test/',
];

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/u;

/** The source without comments: those may quote the regulations. Strings are kept. */
function withoutComments(text: string): string {
  return text.replaceAll(/('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (_whole, literal: string | undefined) => literal ?? '');
}

test('Chinese words stand in the catalogues and in the data of the subject, nowhere else', () => {
  const found = projectFiles()
    .filter((file) => isSource(file) && !MAY_BE_CHINESE.some((prefix) => file.startsWith(prefix)))
    .flatMap((file) => withoutComments(textOf(file)).split('\n').flatMap((line) => (HAN.test(line) ? [`${file}: ${line.trim().slice(0, 80)}`] : [])));
  expect(found).toEqual([]);
});

test('comments are taken out and strings are not', () => {
  expect(HAN.test(withoutComments("// 注释\n/* 注\n释 */ const a = 'x';"))).toBe(false);
  expect(HAN.test(withoutComments("const url = 'https://x/'; const a = '表';"))).toBe(true);
});
