import { expect, test } from 'vitest';
import { privacyHomesAndPlates } from '../../../shared/checks/rules/privacy/homes-and-plates.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: villages and cars in general', () => {
  const run = runRule(privacyHomesAndPlates, aNarrative(['支持12个村发展，保有公务用车3辆。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a home', () => {
  const run = runRule(privacyHomesAndPlates, aNarrative(['资助柳东村第3组12号农户。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'home', '资助柳东村第3组12号']]);
});

test('broken: a number plate', () => {
  const run = runRule(privacyHomesAndPlates, aNarrative(['车辆桂B12345维修。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'plate', '桂B12345']]);
});
