import { expect, test } from 'vitest';
import { textHalfWidthMarks } from '../../../shared/checks/rules/text/half-width-marks.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: full width', () => {
  const run = runRule(textHalfWidthMarks, aNarrative(['收入100.00万元，支出100.00万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: told once for the document', () => {
  const run = runRule(textHalfWidthMarks, aNarrative(['收入预算,支出预算。', '基本支出,项目支出。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'mixed', ',']]);
});
