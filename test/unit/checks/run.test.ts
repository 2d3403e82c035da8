import { expect, test } from 'vitest';
import type { Rule } from '../../../shared/checks/rule.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { aTable, type DisclosureTable } from '../../builders/a-disclosure.ts';
import { aView } from '../../builders/a-view.ts';

const ALL: readonly DisclosureTable[] = ['overview', 'income', 'expenditure', 'fiscal', 'gpb', 'basic', 'threePublic', 'funds', 'capital', 'targets'];
const clean = () => aView({ tables: ALL.map((name) => aTable(name)) });

test('a consistent document has no findings, and every rule leaves a trace', () => {
  const run = runChecks(clean());
  expect(run.findings).toEqual([]);
  expect(Object.values(run.byRule).every((counts) => counts.pass + counts.tail + counts.fail + counts.notRun + counts.notApplicable > 0)).toBe(true);
  expect(run.counts.pass).toBeGreaterThan(150);
});

test('the same document gives the same bytes', () => {
  const broken = () => aView({ tables: ALL.map((name) => (name === 'gpb' ? aTable('gpb', { row: '2150501', from: '21.00', to: '12.00' }) : aTable(name))) });
  expect(JSON.stringify(runChecks(broken()))).toBe(JSON.stringify(runChecks(broken())));
});

test('one wrong cell is one finding at that cell, with the value the other figures imply', () => {
  const run = runChecks(aView({ tables: ALL.map((name) => (name === 'gpb' ? aTable('gpb', { row: '2150501', from: '21.00', to: '12.00' }) : aTable(name))) }));
  expect(run.findings).toHaveLength(1);
  expect(run.findings[0]).toMatchObject({ severity: 'error', at: [{ table: 't5', row: 9, col: 4 }, {}], diagnosis: { kind: 'transposed', proposal: { value: '21' } } });
  expect(run.counts.fail).toBe(2);
});

test('identity holds the values, the address does not', () => {
  const broken = (to: string) => runChecks(aView({ tables: [aTable('basic', { row: '302', from: '9.00', to })] })).findings[0];
  expect(broken('19.00')?.address).toBe(broken('29.00')?.address);
  expect(broken('19.00')?.id).not.toBe(broken('29.00')?.id);
});

test('a rule that throws is reported as not run', () => {
  const bad: Rule = {
    id: 'gpb/row-sum', catalogue: 'T-14', sources: ['TPL'], severity: 'error', must: 'practice', profiles: ['budget'], needs: [], messages: [],
    check: () => { throw new Error('no such column'); },
  };
  expect(runChecks(clean(), [bad]).findings).toMatchObject([{ state: 'not_run', severity: 'unread', messageId: 'crashed', data: { detail: 'no such column' } }]);
});
