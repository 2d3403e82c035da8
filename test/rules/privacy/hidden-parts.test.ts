import { expect, test } from 'vitest';
import { privacyHiddenParts } from '../../../shared/checks/rules/privacy/hidden-parts.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: nothing hidden', () => {
  const run = runRule(privacyHiddenParts, aView({}));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: comments left in', () => {
  const run = runRule(privacyHiddenParts, aView({ gaps: [{ code: 'comments', page: null, detail: '2' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'comments', null]]);
});
