import { expect, test } from 'vitest';
import { priorCarriedOver } from '../../../shared/checks/rules/prior/carried-over.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const accounts = (year: number, carriedIn: string, carriedOut: string) => aView({
  facts: { kind: 'final', fiscalYear: year },
  tables: [{
    title: '收入支出决算总表', head: ['收入|>|支出|>', '项目|决算数|项目|决算数'],
    rows: ['一、一般公共预算财政拨款收入|100.00|一、一般公共服务支出|90.00', '本年收入合计|100.00|本年支出合计|90.00', `年初结转和结余|${carriedIn}|年末结转和结余|${carriedOut}`, '总计|110.00|总计|110.00'],
  }],
});

test('clean: carried in what was carried out', () => {
  expect(runRule(priorCarriedOver, accounts(2025, '10.00', '20.00'), [aPartner('prior', accounts(2024, '3.00', '10.00'))]).states).toEqual({ pass: 1 });
});

test('broken: another amount than last year carried out', () => {
  const run = runRule(priorCarriedOver, accounts(2025, '10.00', '20.00'), [aPartner('prior', accounts(2024, '3.00', '18.00'))]);
  expect(run.messages).toEqual(['收入支出决算总表“年初结转和结余”为 10.00，而《上年.pdf》收入支出决算总表“年末结转和结余”为 18.00，相差 -8.00']);
});
