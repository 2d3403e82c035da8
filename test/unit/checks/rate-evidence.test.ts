import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { aNarrative } from '../../builders/a-narrative.ts';

/** A column that no sum covers, and the sentence about it: without more evidence either may be wrong. */
const told = (sentence: string, cell: string) => {
  const view = aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费预算', sentence], {
    tables: [{ title: '“三公”经费和机关运行经费预算表', head: ['“三公”经费预算数|>|>|>|>|>|机关运行经费预算数', '合计|因公出国（境）费|公务接待费|公务用车购置及运行费|>|>|^', '^|^|^|小计|购置费|运行费|^'], rows: [`12.00|0.00|2.00|10.00|0.00|10.00|${cell}`] }],
  });
  return runChecks(view).findings.filter((finding) => finding.state === 'fail' && ['N-17', 'S-04'].includes(finding.catalogue ?? '')).map(({ catalogue, at, diagnosis, candidates }) => ({ catalogue, at: at[0]?.kind, kind: diagnosis?.kind, value: diagnosis?.proposal?.value, rivals: candidates?.length ?? 0 }));
};

test('without a rate both figures are named', () => {
  expect(told('2025年机关运行经费预算37.30万元。', '73.30')).toEqual([{ catalogue: 'N-17', at: 'claim', kind: 'tied', value: undefined, rivals: 2 }]);
});

test('a rate that holds with the figure of the text speaks against the table', () => {
  expect(told('2025年机关运行经费预算37.30万元，比上年增加7.30万元，增长24.33%。', '73.30')).toEqual([{ catalogue: 'N-17', at: 'cell', kind: 'implied', value: '37.3', rivals: 0 }]);
});

test('a rate that fails and would hold with the figure of the table speaks against the text, and is told with it', () => {
  expect(told('2025年机关运行经费预算73.30万元，比上年增加7.30万元，增长24.33%。', '37.30')).toEqual([{ catalogue: 'N-17', at: 'claim', kind: 'implied', value: '37.3', rivals: 0 }]);
});

test('a rate that fits neither decides nothing', () => {
  expect(told('2025年机关运行经费预算37.30万元，比上年增加7.30万元，增长50.00%。', '73.30').find(({ catalogue }) => catalogue === 'N-17')).toMatchObject({ kind: 'tied', rivals: 2 });
});
