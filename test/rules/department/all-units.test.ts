import { expect, test } from 'vitest';
import { departmentAllUnits } from '../../../shared/checks/rules/department/all-units.ts';
import { aUnit, theDepartment } from '../../builders/a-department.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every listed unit has its document', () => {
  expect(runRule(departmentAllUnits, theDepartment(), [aUnit('某市大数据局', '60.00'), aUnit('某市信息中心', '40.00')]).states).toEqual({ pass: 2 });
});

test('broken: a unit without one is named; without a list nothing is said', () => {
  expect(runRule(departmentAllUnits, theDepartment(), [aUnit('某市信息中心', '40.00')]).messages).toEqual(['没有“某市大数据局”的文件，请核对该单位是否已公开']);
  expect(runRule(departmentAllUnits, aView({ facts: { scope: 'department' } }), [aUnit('某市信息中心', '40.00')]).findings.map((finding) => [finding.state, finding.messageId])).toEqual([['not_run', 'list-unknown']]);
});
