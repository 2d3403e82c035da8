import { expect, test } from 'vitest';
import { textBrokenSentences } from '../../../shared/checks/rules/text/broken-sentences.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: whole sentences', () => {
  const run = runRule(textBrokenSentences, aNarrative(['占支出总预算37.02%，单位：万元，行为，基本支出为10万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: no figure, no word', () => {
  const run = runRule(textBrokenSentences, aNarrative(['基本支出万元。', '与上年相未发生变化。', '同比增长%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'gap', '与上年相'], ['warning', 'gap', '增长%'], ['warning', 'gap', '支出万元']]);
});
