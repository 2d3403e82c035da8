import { expect, test } from 'vitest';
import { completenessAttachments } from '../../../shared/checks/rules/completeness/attachments.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: the attachment is there', () => {
  const run = runRule(completenessAttachments, aNarrative(['项目支出详见附件1。', '# 附件1：项目支出表']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another one is not', () => {
  const run = runRule(completenessAttachments, aNarrative(['项目支出详见附件1，采购见附件2。', '# 附件1：项目支出表']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'not-attached', '见附件2']]);
});

test('a file without attachments is one of several', () => {
  const run = runRule(completenessAttachments, aNarrative(['项目支出详见附件1。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['unread', 'other-file', '详见附件1']]);
});
