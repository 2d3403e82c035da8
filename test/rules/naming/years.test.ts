import { expect, test } from 'vitest';
import { namingYears } from '../../../shared/checks/rules/naming/years.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: own year, year before, spans, other years of work', () => {
  const run = runRule(namingYears, aNarrative(['# 第二部分 2025年单位预算情况说明', '2025年收入预算100万元，比2024年预算增加1万元。', '根据2023年印发的通知，2024—2026年规划。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a later year plans another year', () => {
  const run = runRule(namingYears, aNarrative(['# 第二部分 2025年单位预算情况说明', '2026年单位政府采购预算10万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'other-year', '2026年']]);
});

test('broken: a comparison with the own year', () => {
  const run = runRule(namingYears, aNarrative(['收入预算100万元，比2025年预算增加1万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'compared-year', '2025年']]);
});

test('broken: one title of another year', () => {
  const run = runRule(namingYears, aNarrative(['# 第一部分 2025年单位预算说明', '# 第二部分 2024年单位预算情况说明', '# 第三部分 2025年单位预算报表']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'other-year', '2024年']]);
});

test('clean: final accounts compare with their own first budget', () => {
  const run = runRule(namingYears, aNarrative(['支出决算比2025年年初预算减少1万元，比2024年减少2万元。'], { facts: { kind: 'final' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});
