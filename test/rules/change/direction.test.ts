import { expect, test } from 'vitest';
import { changeDirection } from '../../../shared/checks/rules/change/direction.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const amount = (value: string) => aClaim({ value, statement: 's' });
const delta = (value: string, direction: 'up' | 'down') => aClaim({ measure: 'delta', value, direction, statement: 's' });
const growth = (direction: 'up' | 'down') => aClaim({ measure: 'growth', value: direction === 'up' ? '1.00' : '-1.00', direction, statement: 's' });

test('clean: change and rate go the same way', () => {
  expect(runRule(changeDirection, aView({ claims: [amount('86.34'), delta('0.83', 'up'), growth('up')] })).states).toEqual({ pass: 1 });
});

test('broken: the change goes down, the rate up', () => {
  const run = runRule(changeDirection, aView({ claims: [amount('86.34'), delta('-0.83', 'down'), growth('up')] }));
  expect(run.findings.map((finding) => [finding.messageId, finding.severity])).toEqual([['directions-conflict', 'error']]);
});

test('broken: an increase larger than the amount', () => {
  const run = runRule(changeDirection, aView({ claims: [amount('1157.13'), delta('1866.62', 'up'), growth('up')] }));
  expect(run.findings.map((finding) => finding.messageId)).toEqual(['prior-negative']);
});

test('broken: the word against both years', () => {
  const prior = aClaim({ value: '0.90', period: 'prior', statement: 's' });
  const run = runRule(changeDirection, aView({ claims: [amount('0.93'), prior, delta('-0.03', 'down')] }));
  expect(run.findings.map((finding) => finding.messageId)).toEqual(['against-figures']);
});

test('broken: an increase larger than the amount, of which the rate says that it was a decrease', () => {
  const rate = aClaim({ measure: 'growth', value: '61.73', direction: 'up', statement: 's' });
  const run = runRule(changeDirection, aView({ claims: [amount('1157.13'), delta('1866.62', 'up'), rate] }));
  expect(run.findings.map((finding) => [finding.messageId, finding.diagnosis?.kind])).toEqual([['prior-negative', 'direction']]);
});
