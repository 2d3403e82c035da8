import { expect, test } from 'vitest';
import { partnerRole } from '../../../shared/across/partner-role.ts';
import { sameBody } from '../../../shared/across/same-body.ts';

const body = (entityName: string | null, entityCode: string | null = null) => ({ entityName, entityCode });

test('one body under its names, never two under one code', () => {
  expect(sameBody(body('某市数据局（本级）'), body('[309001]某市数据局'))).toBe(true);
  expect(sameBody(body('青山区数据资源局'), body('柳河市青山区数据资源局'))).toBe(true);
  expect(sameBody(body('某市数据局', '309'), body('某市档案局', '309'))).toBe(false);
  expect(sameBody(body(null), body(null))).toBe(false);
});

test('roles follow kind and year', () => {
  const role = (kind: 'budget' | 'final', year: number, otherKind: 'budget' | 'final', otherYear: number) => partnerRole({ kind, fiscalYear: year }, { kind: otherKind, fiscalYear: otherYear });
  expect(role('budget', 2025, 'budget', 2024)).toBe('prior');
  expect(role('final', 2024, 'budget', 2024)).toBe('budget');
  expect(role('budget', 2025, 'final', 2024)).toBe('accounts');
  expect([role('budget', 2025, 'budget', 2023), role('budget', 2024, 'budget', 2025), role('final', 2024, 'budget', 2023)]).toEqual([null, null, null]);
});
