import { expect, test } from 'vitest';
import { alike } from '../../../renderer/features/findings/alike.ts';
import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';

const finding = (address: string, messageId: string, status: ReviewedFinding['status'] = 'open'): ReviewedFinding => ({ finding: { address, ruleId: 'r', messageId, state: 'fail', severity: 'warning', diagnosis: null }, status }) as unknown as ReviewedFinding; // only what a family is told by
const findings = [finding('a', 'same'), finding('b', 'same'), finding('c', 'other'), finding('d', 'same', 'dismissed'), finding('e', 'same', 'later')];
const review = { findings } as unknown as ReviewState; // as above

test('a family is what says the same and is not decided; what is put off belongs to it', () => {
  const [first, , other] = findings;
  if (!first || !other) throw new Error('the list above holds them');
  expect(alike(review, first).map((one) => one.finding.address)).toEqual(['a', 'b', 'e']);
  expect(alike(review, other)).toHaveLength(1);
});
