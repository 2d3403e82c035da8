import { expect, test } from 'vitest';
import { namingTerms } from '../../../shared/checks/rules/naming/terms.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(namingTerms, aNarrative(['# 第二部分', '机关运行经费10万元。', '# 名词解释', '机关运行经费：指公用经费。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: used and not explained', () => {
  const run = runRule(namingTerms, aNarrative(['# 第二部分', '机关运行经费10万元。', '# 名词解释', '基本支出：指支出。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'unexplained', null]]);
});
