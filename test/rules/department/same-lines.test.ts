import { expect, test } from 'vitest';
import { departmentSameLines } from '../../../shared/checks/rules/department/same-lines.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { aUnit, theDepartment } from '../../builders/a-department.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: the unit\'s line is its own total', () => {
  const run = runRule(departmentSameLines, theDepartment(), [aUnit('某市信息中心', '40.00')]);
  expect(run.findings).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: told of the department and of the unit', () => {
  const unit = aUnit('某市信息中心', '45.00');
  expect(runRule(departmentSameLines, theDepartment(), [unit]).messages).toContain('单位收入总体情况表“某市信息中心”“合计”印为 40.00，而《某市信息中心.pdf》单位收入总体情况表“合计”为 45.00，相差 -5.00');
  expect(runRule(departmentSameLines, unit.view, [aPartner('department', theDepartment(), '部门.pdf')]).messages).toContain('单位收入总体情况表“合计”“合计”印为 45.00，而《部门.pdf》单位收入总体情况表“某市信息中心”为 40.00，相差 5.00');
});
