import { expect, test } from 'vitest';
import { privacyHiddenParts } from '../../../shared/checks/rules/privacy/hidden-parts.ts';
import type { SourceFormat } from '../../../shared/model/snapshot.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const aViewOf = (format: SourceFormat) => {
  const view = aView({});
  return { ...view, snapshot: { ...view.snapshot, format } };
};

test('clean: nothing hidden', () => {
  const run = runRule(privacyHiddenParts, aViewOf('docx'));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('not applicable: a page can hide none of these, so nothing is passed off as looked at', () => {
  expect(runRule(privacyHiddenParts, aViewOf('pdf')).states.pass ?? 0).toBe(0);
});

test('broken: comments left in', () => {
  const run = runRule(privacyHiddenParts, aView({ gaps: [{ code: 'comments', page: null, detail: '2' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'comments', null]]);
});

test('says that the properties of the file are looked at elsewhere', () => {
  const run = runRule(privacyHiddenParts, aViewOf('docx'));
  expect(run.states.not_applicable).toBe(1);
});
