import type { Pattern } from '../subject.ts';

/** 政府采购 and 政府购买服务: totals, forms and funds. Goods, works and services are sums of two columns: no single cell shows them. */
export const procurement: Pattern = ({ words: printed, context }) => {
  const words = printed.replace(/\([^()]*\)/g, '');
  if (context.kind === 'service_purchase' || (context.kind === null && /政府购买服务/.test(words))) {
    if (/一般公共预算/.test(words)) return { table: 'service_purchase', row: 'TOTAL', field: 'gpb' };
    if (/政府性基金/.test(words)) return { table: 'service_purchase', row: 'TOTAL', field: 'gf' };
    return /购买服务|总额|合计/.test(words) ? { table: 'service_purchase', row: 'TOTAL', field: 'total' } : null;
  }
  if (context.kind !== 'procurement' && !(context.kind === null && /^政府采购(?:支出)?预算|政府采购.*总/.test(words))) return null;
  if (/中小企业|小微|预留|授予|中标|合同/.test(words)) return { table: null };
  if (/货物/.test(words)) return { table: 'procurement', row: 'ROW:货物', field: null };
  if (/工程/.test(words)) return { table: 'procurement', row: 'ROW:工程', field: null };
  if (/服务/.test(words)) return { table: 'procurement', row: 'ROW:服务', field: null };
  if (/分散采购/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'dispersed.total' };
  if (/集中采购/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'central.total' };
  if (/一般公共预算/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'gpb' };
  if (/政府性基金/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'gf' };
  if (/国有资本/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'soc' };
  if (/财政专户/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'fsa' };
  if (/单位资金/.test(words)) return { table: 'procurement', row: 'TOTAL', field: 'own' };
  return /采购/.test(words) && !/(?:类|项目)采购/.test(words) ? { table: 'procurement', row: 'TOTAL', field: 'total' } : null;
};
