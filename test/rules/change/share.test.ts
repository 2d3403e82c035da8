import { expect, test } from 'vitest';
import { changeShare } from '../../../shared/checks/rules/change/share.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const share = (value: string, part = '12.41') => {
  const whole = aClaim({ value: '37.00', statement: 'whole' });
  return [whole, aClaim({ value: part, statement: 's' }), aClaim({ measure: 'share', value, statement: 's', shareOf: whole.id })];
};

test('clean: inside what rounding allows', () => {
  expect(runRule(changeShare, aView({ claims: share('33.54') })).states).toEqual({ pass: 1 });
});

test('broken: far outside is an error, one last place a warning', () => {
  const run = runRule(changeShare, aView({ claims: share('35.34') }));
  expect(run.findings.map((finding) => [finding.severity, finding.expected, finding.actual])).toEqual([['error', '33.54', '35.34']]);
  expect(runRule(changeShare, aView({ claims: share('33.57') })).findings[0]?.severity).toBe('warning');
});

test('a share without its whole is named, not skipped', () => {
  expect(runRule(changeShare, aView({ claims: [aClaim({ measure: 'share', value: '5.00' })] })).states).toEqual({ not_run: 1 });
});
