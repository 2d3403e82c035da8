import { expect, test } from 'vitest';
import { departmentUnitSum } from '../../../shared/checks/rules/department/unit-sum.ts';
import { aUnit, theDepartment } from '../../builders/a-department.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: the department is the sum of its units', () => {
  const run = runRule(departmentUnitSum, theDepartment(), [aUnit('某市大数据局', '60.00'), aUnit('某市信息中心', '40.00')]);
  expect(run.findings).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one unit printed another total', () => {
  const run = runRule(departmentUnitSum, theDepartment(), [aUnit('某市大数据局', '60.00'), aUnit('某市信息中心', '45.00')]);
  expect(run.messages).toContain('单位收入总体情况表“合计”“合计”印为 100.00，所属 2 个单位文件的合计为 105.00，相差 -5.00');
  expect(run.findings[0]?.elsewhere?.map((other) => other.name)).toEqual(['某市大数据局.pdf', '某市信息中心.pdf']);
});

test('not run while a unit is missing, which is named', () => {
  expect(runRule(departmentUnitSum, theDepartment(), [aUnit('某市信息中心', '40.00')]).messages).toEqual(['所属单位的文件不齐，未与部门汇总核对，还缺：某市大数据局']);
  expect(runRule(departmentUnitSum, theDepartment()).states).toEqual({ not_applicable: 1 });
});
