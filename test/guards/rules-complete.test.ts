import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageTemplate, ruleText } from '../../shared/checks/rule-text.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { rules as en } from '../../shared/words/en/rules.ts';
import { rules as zh } from '../../shared/words/zh-CN/rules.ts';

const here = new URL('../../', import.meta.url);
const files = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, here), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length).replaceAll('\\', '/'))
    .filter((name) => name !== 'index')
    .toSorted();

test('every rule file is registered under the id that is its path', () => {
  expect(RULES.map((rule) => rule.id).toSorted()).toEqual(files('shared/checks/rules', '.ts'));
});

test('ids and catalogue ids are unique', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  expect(new Set(RULES.map((rule) => rule.catalogue)).size).toBe(RULES.length);
});

test('every rule has a test of its own', () => {
  expect(RULES.filter((rule) => !existsSync(new URL(`test/rules/${rule.id}.test.ts`, here))).map((rule) => rule.id)).toEqual([]);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has texts in both languages, sources and a profile', (_, rule) => {
  expect(rule.sources.length).toBeGreaterThan(0);
  expect(rule.profiles.length).toBeGreaterThan(0);
  expect(rule.messages.length).toBeGreaterThan(0);
  for (const language of ['zh-CN', 'en'] as const) {
    const words = ruleText(language, rule.id);
    expect(words.title).not.toBe('');
    expect(words.explanation.length).toBeGreaterThan(15);
    for (const message of rule.messages) expect(messageTemplate(language, rule.id, message), `${rule.id} ${message}`).toBeTruthy();
    for (const source of rule.sources) expect((language === 'en' ? en : zh).sources[source]).toBeTruthy();
  }
});

test.each(RULES.map((rule) => rule.id))('%s is not called by what should hold where it fails', (id) => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { title, failed } = ruleText(language, id);
    if (failed === undefined) expect(title).not.toMatch(/(?<!不)(?:一致|平衡|连续|合理)$|齐全$|相符$|相加$|复算$|＝|=| agrees with | balances$/);
    else expect(failed).not.toBe(title);
  }
});

test('both languages have the same texts, and the same places to fill', () => {
  const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
  expect(Object.keys(en.common)).toEqual(Object.keys(zh.common));
  expect(Object.keys(en.parts)).toEqual(Object.keys(zh.parts));
  expect(Object.keys(en.rules)).toEqual(Object.keys(zh.rules));
  for (const [id, words] of Object.entries(zh.rules)) {
    expect(Object.keys(en.rules[id]?.messages ?? {}), id).toEqual(Object.keys(words.messages));
    for (const [message, text] of Object.entries(words.messages)) expect(places(en.rules[id]?.messages[message] ?? ''), `${id} ${message}`).toEqual(places(text));
  }
  for (const [id, text] of Object.entries(zh.common)) expect(places(en.common[id] ?? ''), id).toEqual(places(text));
});
