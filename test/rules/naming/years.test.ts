import { expect, test } from 'vitest';
import { namingYears } from '../../../shared/checks/rules/naming/years.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

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

test('broken: last year’s year before the own amount', () => {
  const twice = runRule(namingYears, aNarrative(['2025年预算100万元。', '公务接待费2024年预算2.04万元，2024年预算2.15万元，比上年减少0.11万元。']));
  expect(twice.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), twice.messages.join()).toEqual([['warning', 'other-year', '2024年']]);
  const against = runRule(namingYears, aNarrative(['因公出国（境）费2024年预算0.00万元，与上年持平。']));
  expect(against.findings.map((finding) => finding.actual), against.messages.join()).toEqual(['2024年']);
});

test('clean: both years with their amounts', () => {
  const run = runRule(namingYears, aNarrative(['公务接待费2025年预算2.04万元，2024年预算2.15万元，比上年减少0.11万元。']));
  expect(run.messages).toEqual([]);
});

test('broken: one of two headings, while the sentences plan the own year', () => {
  const run = runRule(namingYears, aNarrative(['# 第二部分 2025年单位预算表', '# 第三部分 2024年单位预算情况说明', '2025年收入预算100万元。', '2025年支出预算100万元。', '2025年政府采购预算10万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'other-year', '2024年']]);
});

test('broken: one amount of a section keeps the year before', () => {
  const run = runRule(namingYears, aNarrative(['## 七、“三公”经费预算情况说明', '因公出国（境）费2025年预算0.00万元。', '公务接待费2024年预算5.08万元。', '公务用车运行维护费2025年预算3.00万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-year', '2024年']]);
});

test('clean: both years of one thing, what was spent before, and a second comparison', () => {
  const both = runRule(namingYears, aNarrative(['## 七、“三公”经费预算情况说明', '因公出国（境）费2025年预算0.00万元。', '公务接待费2024年预算5.08万元，2025年预算5.00万元。', '公务用车运行维护费2025年预算3.00万元。']));
  expect(both.messages).toEqual([]);
  const spent = runRule(namingYears, aNarrative(['## 一、2025年“三公”经费预算安排情况', '2025年“三公”经费预算2.00万元。', '## 二、2024年“三公”经费决算情况', '2024年度“三公”经费合计支出1.00万元。']));
  expect(spent.messages).toEqual([]);
  const second = runRule(namingYears, aNarrative(['“三公”经费支出决算2.00万元，比上年增加1.00万元；比2019年（疫情前）减少3.00万元。'], { facts: { kind: 'final' } }));
  expect(second.messages).toEqual([]);
});

test('broken: the title of a table of the year before among those of the own year', () => {
  const tables = (year: string) => [`2025年收支总体情况表`, `2025年收入总体情况表`, `${year}年政府性基金预算支出情况表`, '项目绩效目标表（2025年度）', '2024年、2025年“三公”经费对照表'].map((title) => ({ title, head: ['项目|金额'], rows: ['合计|1.00'] }));
  expect(runRule(namingYears, aView({ tables: tables('2025') })).messages).toEqual([]);
  expect(runRule(namingYears, aView({ tables: tables('2024') })).findings.map((finding) => [finding.severity, finding.messageId, finding.actual])).toEqual([['error', 'other-year', '2024年']]);
});
