import { expect, test } from 'vitest';
import { finalVehicles } from '../../../shared/checks/rules/final/vehicles.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalVehicles, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalVehicles, aFinal({ in: 'text', from: '共有车辆2辆', to: '共有车辆5辆' })).messages).toEqual(['“三公”经费说明的公务用车保有量为 2 辆，“（三）国有资产占有使用情况说明”为 5 辆']);
});
