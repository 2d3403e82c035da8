import { expect, test } from 'vitest';
import { privacyIdentityNumbers } from '../../../shared/checks/rules/privacy/identity-numbers.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: codes of 18 digits, a wrong check digit, a credit code, a masked number', () => {
  const run = runRule(privacyIdentityNumbers, aNarrative(['项目代码110101200001010015。', '编号110101199003070010', '统一社会信用代码12450200MB0000000X', '身份证号35*************123']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a real one by its check digit', () => {
  const run = runRule(privacyIdentityNumbers, aNarrative(['联系人 110101199003070011']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'identity', '110101199003070011']]);
});

test('broken: called so, with a wrong check digit', () => {
  const run = runRule(privacyIdentityNumbers, aNarrative(['身份证号110101199003070012']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'identity-doubtful', '110101199003070012']]);
});

test('broken: the old form', () => {
  const run = runRule(privacyIdentityNumbers, aNarrative(['身份证：110101900307001']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'identity-doubtful', '110101900307001']]);
});
