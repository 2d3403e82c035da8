import { expect, test } from 'vitest';
import { textConfusions } from '../../../shared/checks/rules/text/confusions.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: right words', () => {
  const run = runRule(textConfusions, aNarrative(['财政拨款收入和账户管理，部署安装。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one finding for each word with all its places', () => {
  const run = runRule(textConfusions, aNarrative(['财政拔款收入，财政拔款支出。', '时时监测运行情况。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'confused', '时时'], ['warning', 'confused', '拔款']]);
});
