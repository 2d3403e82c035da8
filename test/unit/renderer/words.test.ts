import { expect, test } from 'vitest';
import { en } from '../../../renderer/words/en.ts';
import { zhCN } from '../../../renderer/words/zh-CN.ts';

const HAN = /[\u3400-\u9fff]/u;
/** Names that are the same in every language. */
const INTERNATIONAL = /\b(PDF|OFD|Excel|Word|JSON|HTML|Enter|Esc|Tab|Shift|F2|xlsx?|[A-Z]|a|b|c)\b/g;

/** All texts of a catalogue with their keys; functions are called with figures and a name that belongs to no language. */
function texts(catalogue: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function') return [[at, String((value as (...values: readonly number[]) => string)(...Array.from({ length: value.length }, () => 7)))] as const]; // labels take figures or names
    return texts(value as object, `${at}.`); // a group of labels
  });
}

test('English labels hold no Chinese', () => {
  expect(texts(en).filter(([, text]) => HAN.test(text))).toEqual([]);
});

test('Chinese labels hold no English words', () => {
  expect(texts(zhCN).filter(([, text]) => /[A-Za-z]{2,}/.test(text.replaceAll(INTERNATIONAL, '')))).toEqual([]);
});

test('both languages have the same labels', () => {
  expect(texts(en).map(([key]) => key)).toEqual(texts(zhCN).map(([key]) => key));
});
