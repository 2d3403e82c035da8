import type { Pattern } from '../subject.ts';

/** Numbers of projects with targets and their money. Qualified parts (其他运转类, 重点, 转移支付) are no total of the table. */
export const targets: Pattern = ({ words, context, amount }) => {
  if (context.kind !== 'project_targets') return null;
  if (/^(?:\(单位\))?项目支出/.test(words)) return { table: 'expenditure', row: 'TOTAL', field: 'project' };
  if (/运转类|特定目标|重点|转移支付|其中|监控|自评|评价|评级|整体|占|一般公共预算|政府性基金|国有资本|财政专户|单位资金/.test(words)) return { table: null };
  if (amount) return /资金|金额|预算|涉及/.test(words) ? { table: 'project_targets', row: 'TOTAL', field: 'amount' } : null;
  return /项目|绩效目标/.test(words) ? { table: 'project_targets', row: 'TOTAL', field: 'count' } : null;
};
