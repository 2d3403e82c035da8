import { expect, test } from 'vitest';
import { priorVehicles } from '../../../shared/checks/rules/prior/vehicles.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';

const assets = (count: number, more: readonly string[] = []) => aNarrative(['## 七、国有资产占用情况', `截至上年底，本单位共有车辆${count}辆。`, ...more]);

test('clean: as many as last year, or words on what was scrapped', () => {
  expect(runRule(priorVehicles, assets(3), [aPartner('prior', assets(3))]).states).toEqual({ pass: 1 });
  expect(runRule(priorVehicles, assets(3, ['上年报废公务用车1辆。']), [aPartner('prior', assets(4))]).states).toEqual({ pass: 1 });
});

test('broken: one less without a word', () => {
  const run = runRule(priorVehicles, assets(3), [aPartner('prior', assets(4))]);
  expect(run.messages).toEqual(['正文“本单位共有车辆3辆”，而《上年.pdf》为 4 辆，正文未提到购置、报废或划转']);
});
