import { expect, test } from 'vitest';
import { privacyMobileNumbers } from '../../../shared/checks/rules/privacy/mobile-numbers.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: amounts, codes and masked numbers', () => {
  const run = runRule(privacyMobileNumbers, aNarrative(['支出13812345678元。', '项目编号13812345678', '电话138****1234']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a mobile number', () => {
  const run = runRule(privacyMobileNumbers, aNarrative(['联系人电话13812345678。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'mobile', '13812345678']]);
});
