import { expect, test } from 'vitest';
import { textDoubledWords } from '../../../shared/checks/rules/text/doubled-words.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: words that meet are no doubling', () => {
  const run = runRule(textDoubledWords, aNarrative(['电子政务外网网络与用车车辆，城市市容，工会会员，每年年中，在职人员人员经费。', '机关事业单位基本养老保险缴费支出支出50.75万元，税收收入增加。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a word, a sign and a beginning printed twice', () => {
  const run = runRule(textDoubledWords, aNarrative(['社会保障支出支出情况，占总总收入的20%，负责的的工作。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'doubled', '总'], ['warning', 'doubled', '支出支出'], ['warning', 'doubled', '的的']]);
});

test('broken: neighbours of a list are the same', () => {
  const run = runRule(textDoubledWords, aNarrative(['负责数据采集、数据分析和数据分析功能。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'doubled', '数据分析和数据分析']]);
});

test('broken: a member listed twice', () => {
  const run = runRule(textDoubledWords, aNarrative(['主要包括：办公费、印刷费、邮电费、差旅费、办公费。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'listed-twice', '办公费']]);
});

test('broken: one statement in two sections of a chapter', () => {
  const run = runRule(textDoubledWords, aNarrative(['# 第三部分', '## 其他说明', '### （一）购买服务', '本单位无政府购买服务。', '### （二）其他', '本单位无政府购买服务']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'said-twice', '本单位无政府购买服务']]);
});
