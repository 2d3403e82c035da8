import { expect, test } from 'vitest';
import { privacySecrecyMarks } from '../../../shared/checks/rules/privacy/secrecy-marks.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: keeping secrets is work like other work', () => {
  const run = runRule(privacySecrecyMarks, aNarrative(['负责保密工作和涉密信息系统管理。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a mark', () => {
  const run = runRule(privacySecrecyMarks, aNarrative(['机密★一年']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'mark', '机密★']]);
});
