import { expect, test } from 'vitest';
import { bodyOf, proposedRole, type Body } from '../../../shared/across/propose-pairs.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aView } from '../../builders/a-view.ts';

const body = (more: Partial<Body>): Body => ({ kind: 'budget', scope: 'department', fiscalYear: 2025, entityCode: null, entityName: '某市大数据局', units: [], ...more });

test('a department lists its units, not itself', () => {
  const view = aView({ facts: { scope: 'department', entityName: '某市大数据局' }, tables: [aTable('income')] });
  expect(bodyOf(view).units).toEqual([{ code: '309001', name: '某市大数据局' }, { code: '309002', name: '某市信息中心' }]);
});

test('last year, the year\'s budget, department and unit are proposed, strangers are not', () => {
  const department = body({ units: [{ code: '309002', name: '某市信息中心' }] });
  const unit = body({ scope: 'unit', entityName: '某市信息中心' });
  expect(proposedRole(department, body({ fiscalYear: 2024 }))).toBe('prior');
  expect(proposedRole(body({ kind: 'final', fiscalYear: 2025 }), department)).toBe('budget');
  expect(proposedRole(department, unit)).toBe('unit');
  expect(proposedRole(unit, department)).toBe('department');
  expect(proposedRole(body({ entityCode: '309' }), body({ scope: 'unit', entityName: '某市档案馆', entityCode: '309005' }))).toBe('unit');
  expect(proposedRole(department, body({ fiscalYear: 2024, entityName: '某市档案局' }))).toBeNull();
  expect(proposedRole(department, body({ scope: 'unit', fiscalYear: 2024 }))).toBeNull();
});
