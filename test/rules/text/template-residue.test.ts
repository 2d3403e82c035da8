import { expect, test } from 'vitest';
import { textTemplateResidue } from '../../../shared/checks/rules/text/template-residue.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: a finished sentence, a head with alternatives', () => {
  const run = runRule(textTemplateResidue, aNarrative(['2025年收入增加10万元。'], { tables: [{ title: '支出表', head: ['科目|比上年增加（减少）'], rows: ['办公费|1.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: alternatives, placeholders, instructions, field codes', () => {
  const run = runRule(textTemplateResidue, aNarrative(['支出增加（减少）XX万元。', '[bookmark: _GoBack]一、概况', '（如持平作持平表述）']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'alternative', '增加（减少）'], ['error', 'field', '[bookmark: _GoBack]'], ['error', 'instruction', '如持平作持平表述'], ['error', 'placeholder', 'XX']]);
});

test('broken: an English word is a warning', () => {
  const run = runRule(textTemplateResidue, aNarrative(['组织实施行业技术规范 and 标准。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'foreign', 'and']]);
});
