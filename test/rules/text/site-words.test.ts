import { expect, test } from 'vitest';
import { textSiteWords } from '../../../shared/checks/rules/text/site-words.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

const view = aNarrative(['# 一、主要职责', '负责全市城管队伍建设。']);

test('clean: off without a list, quiet with one', () => {
  expect(runRule(textSiteWords, view).states).toEqual({ not_applicable: 1 });
  const run = runRule(textSiteWords, { ...view, siteWords: ['某旧称'] });
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a word of the list', () => {
  const run = runRule(textSiteWords, { ...view, siteWords: ['城管'] });
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual])).toEqual([['warning', 'listed', '城管']]);
});
