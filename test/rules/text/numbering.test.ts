import { expect, test } from 'vitest';
import { textNumbering } from '../../../shared/checks/rules/text/numbering.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: numbers rise, and begin again in the next section', () => {
  const run = runRule(textNumbering, aNarrative(['# 第一部分', '## 一、职责', '（一）甲', '（二）乙', '## 二、机构', '（一）丙', '# 第二部分']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a number missing, a number twice', () => {
  const run = runRule(textNumbering, aNarrative(['# 第一部分', '## 一、职责', '## 三、机构', '（一）甲', '（二）乙', '（二）丙']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'gap', '三、'], ['warning', 'repeated', '（二）']]);
});

const listed = (...numbers: readonly string[]) => aNarrative(['# 第一部分'], { tables: [{ title: '项目绩效目标公开表', head: ['序号|单位编码|单位名称|项目名称|预算资金|年度目标'], rows: numbers.map((number, i) => `${number}|30900${i}|某中心${i}|项目${i}|${i + 1}.00|目标`) }] });

test('broken: the numbers of the lines leave one out', () => {
  const run = runRule(textNumbering, listed('1', '2', '3', '5', '6'));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.expected, finding.at[0]?.kind]), run.messages.join()).toEqual([['notice', 'row-missing', '4', 'cell']]);
});

test.each([['in order', ['1', '2', '3', '4']], ['begun again', ['1', '2', '3', '1', '2', '4']], ['two gaps', ['1', '2', '4', '5', '7']], ['not from one', ['3', '4', '6', '7']], ['too few', ['1', '3']]])('clean: numbers of lines %s', (_name, numbers) => {
  expect(runRule(textNumbering, listed(...numbers)).messages).toEqual([]);
});

test('clean: numbered rows with figures are a table that nobody could make out, two lists of it side by side', () => {
  const run = runRule(textNumbering, aNarrative(['# 第四部分 附表', '一、财政拨款收入 790.13 一、一般公共服务支出', '二、上年结转 二、国防支出', '四、公共安全支出', '四、教育支出 12.00', '六、其他支出']));
  expect(run.messages).toEqual([]);
});
