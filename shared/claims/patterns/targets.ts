import type { Pattern } from '../subject.ts';

/** Words that speak of all projects alike; what is left of a phrase is the name of one. */
const GENERIC = /项目|专项|业务|经费|支出|收入|绩效|目标|预算|资金|金额|总额|总量|涉及|安排|编[制报]|设[置定]|纳入|实行|实施|管理|公开|部门|单位|财政|拨款|本级|全部|所有|其中|合计|共计|总计|当年|本年|年度|全面|申报|填报|批复|一般公共|政府性基金|国有资本经营|[一二三]级|达到|金额|万元|开展|进行|覆盖|随|同|均|总|共|计|约|为|的|个|年|对|了|等|和|及|与|已|将|按/g;
const SHORTEST_NAME = 5;

/** Numbers of projects with targets and their money. Qualified parts (其他运转类, 重点, 转移支付) are no total of the table. */
export const targets: Pattern = ({ words, context, amount }) => {
  if (context.kind !== 'project_targets') return null;
  if (/^(?:\(单位\))?项目支出/.test(words)) return { table: 'expenditure', row: 'TOTAL', field: 'project' };
  if (/运转类|特定目标|重点|转移支付|其中|监控|自评|评价|评级|整体|占|一般公共预算|政府性基金|国有资本|财政专户|单位资金/.test(words)) return { table: null };
  // 某某河道整治项目预算金额…: one project that is called by its name.
  if (amount && words.replace(GENERIC, '').length >= SHORTEST_NAME) return { table: null };
  if (amount) return /资金|金额|预算|涉及/.test(words) ? { table: 'project_targets', row: 'TOTAL', field: 'amount' } : null;
  return /项目|绩效目标/.test(words) ? { table: 'project_targets', row: 'TOTAL', field: 'count' } : null;
};
