import { expect, test } from 'vitest';
import { privacyAccountNumbers } from '../../../shared/checks/rules/privacy/account-numbers.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: an index number of 17 digits, a project code, a number that is no card', () => {
  const run = runRule(privacyAccountNumbers, aNarrative(['监督索引号53010000100101000', '项目代码6222021234567890128', '合计6222021234567890129']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: called an account', () => {
  const run = runRule(privacyAccountNumbers, aNarrative(['开户行：某银行，账号4500 1604 5910 5070 2215']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'account', '4500 1604 5910 5070']]);
});

test('broken: formed like a card', () => {
  const run = runRule(privacyAccountNumbers, aNarrative(['转入6222021234567890128']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'card', '6222021234567890128']]);
});
