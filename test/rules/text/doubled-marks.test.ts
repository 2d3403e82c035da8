import { expect, test } from 'vitest';
import { textDoubledMarks } from '../../../shared/checks/rules/text/doubled-marks.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: numbering brackets and ellipses', () => {
  const run = runRule(textDoubledMarks, aNarrative(['1）人员经费（含离退休）；2）公用经费。', '包括基本工资、津贴补贴……等。', '“三公”经费']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: a bracket cut by a page break', () => {
  const run = runRule(textDoubledMarks, aNarrative(['（一）社会保障和就业支出（类', '）行政事业单位养老支出']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: doubled and unpaired marks', () => {
  const run = runRule(textDoubledMarks, aNarrative(['支出100万元。。', '收入包括：一般公共预算（含上年结转。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'doubled', '。。'], ['warning', 'unpaired', '（']]);
});
