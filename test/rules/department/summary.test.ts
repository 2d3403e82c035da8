import { expect, test } from 'vitest';
import { messageTemplate } from '../../../shared/checks/rule-text.ts';
import { departmentSummary } from '../../../shared/checks/rules/department/summary.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('is counted as not applicable with its reason, never silently left out', () => {
  const run = runRule(departmentSummary, aView({ tables: [aTable('threePublic')] }));
  expect(run.states).toEqual({ not_applicable: 1 });
  expect(run.findings).toEqual([]);
  expect(messageTemplate('zh-CN', departmentSummary.id, 'no-summary')).toContain('不适用');
});
