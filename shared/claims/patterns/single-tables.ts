import type { Pattern } from '../subject.ts';

/** Sections about one small table: 机关运行经费, 政府性基金, 国有资本经营, 国有资产. */
export const singleTables: Pattern = ({ words, context, amount }) => {
  const kind = context.kind;
  if (/机关(?:\(事业单位\))?运行经费|单位运行经费/.test(words) || (kind === 'agency_operation' && /运行经费|运行费/.test(words))) return { table: 'agency_operation', row: 'TOTAL', field: 'total' };
  const fund = kind === 'gf_exp' || (kind === null && /政府性基金/.test(words)) ? 'gf_exp' : kind === 'soc_exp' || (kind === null && /国有资本经营/.test(words)) ? 'soc_exp' : null;
  if (fund !== null) {
    if (/结转|结余/.test(words)) return { table: null };
    if (/基本支出/.test(words)) return { table: fund, row: 'TOTAL', field: 'basic' };
    if (/项目支出/.test(words)) return { table: fund, row: 'TOTAL', field: 'project' };
    if (/收入(?!支出)/.test(words) && !/支出/.test(words)) return { table: fund, row: 'TOTAL', field: context.final ? 'cur.total' : null };
    return /政府性基金|国有资本|支出|预算/.test(words) ? { table: fund, row: 'TOTAL', field: 'total' } : null;
  }
  // Vehicles, floors and devices are in no table of most documents.
  if (kind === 'f_assets') return { table: 'f_assets', row: amount ? null : 'TOTAL' };
  return null;
};
