import { expect, test } from 'vitest';
import { privacyTelephones } from '../../../shared/checks/rules/privacy/telephones.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: figures without a telephone', () => {
  const run = runRule(privacyTelephones, aNarrative(['办公面积23456789平方米。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: an office’s telephone', () => {
  const run = runRule(privacyTelephones, aNarrative(['联系电话：0772-2821234']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['notice', 'telephone', '0772-2821234']]);
});
