import { expect, test } from 'vitest';
import { completenessContinuedHeads } from '../../../shared/checks/rules/completeness/continued-heads.ts';
import type { Fragment } from '../../../shared/model/table-grid.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

function over(joined: 'head-repeated' | 'same-columns') {
  const view = aView({ tables: [aTable('expenditure')] });
  const fragments: readonly Fragment[] = [{ kind: 'page', page: 1, box: [0, 0, 10, 10], firstRow: 0 }, { kind: 'page', page: 2, box: [0, 0, 10, 10], firstRow: 3, joined }];
  return { ...view, tables: view.tables.map((table) => ({ ...table, fragments })) };
}

test('clean: the head stands on the second page too', () => {
  const run = runRule(completenessContinuedHeads, over('head-repeated'));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBe(1);
});

test('broken: a second page without a head', () => {
  const run = runRule(completenessContinuedHeads, over('same-columns'));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual])).toEqual([['notice', 'without-head', '2']]);
});
