import { expect, test } from 'vitest';
import { completenessWithheld } from '../../../shared/checks/rules/completeness/withheld.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: with its ground', () => {
  const run = runRule(completenessWithheld, aNarrative(['涉密内容按照《中华人民共和国保守国家秘密法》的规定不予公开。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: without a ground', () => {
  const run = runRule(completenessWithheld, aNarrative(['部分项目涉密，不予公开。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'without-ground', '涉密,不予公开']]);
});
