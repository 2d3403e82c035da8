import { expect, test } from 'vitest';
import { basicCodeHierarchy } from '../../../shared/checks/rules/basic/code-hierarchy.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 9 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic', { row: '302', from: '9.00', to: '19.00' })] }));
  expect(run.messages).toEqual(['一般公共预算基本支出情况表“商品和服务支出”行“本年一般公共预算基本支出/合计”列：印为 19.00，下级各行之和为 9.00，相差 10.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('rounding of many items is a tail of its table', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic', { row: '302', from: '9.00', to: '9.01' }, { row: '302', from: '9.00', to: '9.01' })], facts: { roundingNote: true } }));
  expect(run.findings.every((finding) => finding.state === 'tail' && finding.severity === 'notice' && finding.group === 't1/tails')).toBe(true);
  expect(run.messages[0]).toContain('表下已注明');
});

/** The nationwide form of final accounts: public money goes on in a third block. */
const threeBlocks = (rent: string) => aView({
  facts: { kind: 'final' },
  tables: [{
    title: '一般公共预算财政拨款基本支出决算表', head: ['人员经费|>|>|公用经费|>|>|>|>|>', '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数'],
    rows: [
      '301|工资福利支出|50.00|302|商品和服务支出|9.00|30214|租赁费|' + rent, '30101|基本工资|50.00|30201|办公费|2.00|310|资本性支出|1.00', '|||30211|差旅费|3.00|31002|办公设备购置|1.00',
      '人员经费合计||50.00|公用经费合计|||||10.00',
    ],
  }],
});

test('a list printed in several blocks is one list', () => {
  expect(runRule(basicCodeHierarchy, threeBlocks('4.00')).findings).toEqual([]);
  expect(runRule(basicCodeHierarchy, threeBlocks('4.00')).states.pass).toBe(5);
  expect(runRule(basicCodeHierarchy, threeBlocks('7.00')).messages).toEqual(['一般公共预算财政拨款基本支出决算表“商品和服务支出”行“公用经费/决算数”列：印为 9.00，下级各行之和为 12.00，相差 -3.00']);
});
