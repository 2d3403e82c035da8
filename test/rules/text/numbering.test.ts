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
