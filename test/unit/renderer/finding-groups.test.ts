import { expect, test } from 'vitest';
import { findingGroups, walkOrder, type Group } from '../../../renderer/features/findings/finding-groups.ts';
import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { asId, type FindingId } from '../../../shared/model/ids.ts';

function reviewed(address: string, severity: Finding['severity'], state: Finding['state'], status: ReviewedFinding['status']): ReviewedFinding {
  return {
    status, decision: null, decidedBy: null, decidedAt: null,
    finding: { id: asId<FindingId>(address), catalogue: null, ruleId: 'r', state, severity, messageId: 'm', data: {}, expected: null, actual: null, difference: null, tolerance: null, at: [], operands: [], diagnosis: null, group: null, address },
  };
}

const review = (findings: readonly ReviewedFinding[]): ReviewState => ({
  revision: 0, findings: [...findings], counts: { pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 0 }, byRule: {}, marks: [], canUndo: false, canRedo: false,
});
const addresses = (list: readonly ReviewedFinding[]): readonly string[] => list.map(({ finding }) => finding.address);

const state = review([
  reviewed('later', 'error', 'fail', 'later'), reviewed('error', 'error', 'fail', 'open'), reviewed('tail', 'notice', 'tail', 'open'), reviewed('unread', 'unread', 'not_run', 'open'),
  reviewed('warning', 'warning', 'fail', 'reopened'), reviewed('fixed', 'error', 'fail', 'fixed'), reviewed('dismissed', 'warning', 'fail', 'dismissed'),
]);

test('each finding stands in one group; put off ones stay, at the end', () => {
  const groups = findingGroups(state);
  expect(Object.fromEntries(Object.entries(groups).map(([group, list]) => [group, addresses(list)]))).toEqual({
    error: ['error', 'later'], warning: ['warning'], notice: [], tails: ['tail'], notRun: ['unread'], done: ['fixed', 'dismissed'],
  });
});

test('J walks through what is unfolded, in the order of the list', () => {
  expect(addresses(walkOrder(state, new Set()))).toEqual(['error', 'later', 'warning']);
  expect(addresses(walkOrder(state, new Set<Group>(['tails', 'done'])))).toEqual(['error', 'later', 'warning', 'tail', 'fixed', 'dismissed']);
});
