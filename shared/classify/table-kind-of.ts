import type { TableKind } from '../model/table-kind.ts';
import { compact } from './compact.ts';
import { TABLE_NAMES } from './names.ts';
import { normaliseTitle } from './normalise-title.ts';

const pattern = (core: string): RegExp => new RegExp(core.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{0,20}'), 'g');
const NAMES = TABLE_NAMES.flatMap((name) => name.cores.map((core) => ({ name, match: pattern(core) })));

/** Kinds whose names are so short that they end the names of other tables too. */
const GENERIC: readonly TableKind[] = ['overview', 'income', 'expenditure', 'f_overview', 'f_income', 'f_expenditure'];
/** What stands before 收支, 收入 or 支出 when the table holds one part of the money only (财政专户管理资金支出表, 债务支出表): no overview of all. */
const ONE_PART = /(?:专户(?:管理)?(?:资金)?|收费|债务|债券|还本|付息|非税|转移支付|(?:其他|自有|专项|结转|结余)资金|结转|结余|上缴上级|补助|经营|人员|公用|福利|服务)$/;
/** 政府性基金…基本支出 is no table of 一般公共预算. */
const OTHER_FUND = /(?:政府性基金|国有资本经营|专户(?:管理)?(?:资金)?)[^、]{0,6}$/;
/** What follows the name when the table is about the money in another way (收入征收计划表, 支出相关信息表). */
const ABOUT = /征收|征缴|计划|信息|测算/;

/**
 * Which official table a title names; 'other' when it ends like a known name but holds one part of the money only; null when none of
 * the known names is in it. The match nearest the title's end wins, then the longest.
 */
export function kindFromTitle(title: string, finalDocument: boolean): TableKind | null {
  const { core, final, attributes } = normaliseTitle(title);
  let best: { readonly kind: TableKind; readonly end: number; readonly length: number } | null = null;
  for (const { name, match } of NAMES) {
    match.lastIndex = 0;
    for (let hit = match.exec(core); hit; hit = match.exec(core)) {
      const end = hit.index + hit[0].length;
      const kind = final || finalDocument ? name.final : name.budget;
      if (!best || end > best.end || (end === best.end && hit[0].length > best.length)) best = { kind, end, length: hit[0].length };
      match.lastIndex = hit.index + 1;
    }
  }
  // Words after the core name would be part of an entity or another kind of table (…收入征收明细); a few trailing words are usual.
  if (!best || core.length - best.end > 6) return null;
  const before = core.slice(0, best.end - best.length);
  if (GENERIC.includes(best.kind) && (ONE_PART.test(before) || ABOUT.test(core.slice(best.end)))) return 'other';
  if (best.kind === 'gpb_basic' && OTHER_FUND.test(before)) return 'other';
  // （按部门预算经济分类）, （经济科目）: the same spending by economic class is a table of its own.
  if ((best.kind === 'expenditure' || best.kind === 'gpb_exp') && attributes.some((word) => /经济(?:分类|科目)/.test(word) && !/功能/.test(word))) return 'exp_by_econ';
  return best.kind;
}

/** Which official table a head without a title belongs to, by words that only one table has; null when several would fit. */
export function kindFromHead(headTexts: readonly string[], bodyTexts: readonly string[]): TableKind | null {
  const head = headTexts.map(compact).join('|');
  const body = bodyTexts.map(compact);
  const has = (words: RegExp): boolean => words.test(head);
  const final = has(/决算数|决算/);
  if (has(/数量指标|绩效指标|绩效目标/)) return 'project_targets';
  if (has(/集中采购|采购品目|采购项目|采购资金/)) return 'procurement';
  if (has(/购买服务/)) return 'service_purchase';
  if (has(/因公出国/) || body.some((text) => /^因公出国\(境\)/.test(text))) return final ? 'f_three_public' : 'three_public';
  if (has(/机关运行经费/)) return 'agency_operation';
  if (has(/(?:^|\|)收入(?:\||$)/) && has(/(?:^|\|)支出(?:\||$)/)) {
    const fiscal = body.some((text) => /财政拨款结转/.test(text)) || (body.some((text) => /一般公共预算/.test(text)) && !body.some((text) => /事业收入|单位资金|其他收入|其他资金|专户管理/.test(text)));
    if (fiscal) return final ? 'f_fiscal_overview' : 'fiscal_overview';
    return final ? 'f_overview' : 'overview';
  }
  if (has(/上缴上级支出|对附属单位补助/)) return 'f_expenditure';
  if (has(/附属单位上缴收入|附属单位缴款/)) return 'f_income';
  if (has(/年初结转/) && has(/年末结转/)) return null;
  const economic = body.filter((text) => /^30[1-3](?:\d{2})?$/.test(text)).length;
  const functional = body.filter((text) => /^2\d{2}(?:\d{2}){0,2}$/.test(text)).length;
  if (economic > 2 && functional === 0) return final ? 'f_gpb_basic' : 'gpb_basic';
  if (has(/本年收入/) && has(/上年结转/)) return 'income';
  if (has(/政府性基金预算支出|政府性基金支出/)) return final ? 'f_gf' : 'gf_exp';
  if (has(/国有资本经营预算支出/)) return final ? 'f_soc' : 'soc_exp';
  if (has(/一般公共预算支出/) || (has(/人员经费/) && has(/项目支出/))) return final ? 'f_gpb_exp' : 'gpb_exp';
  if (has(/项目名称/) && has(/一般公共预算|财政拨款/)) return 'project_exp';
  if (functional > 0 && has(/基本支出/) && has(/项目支出/)) return final ? 'f_expenditure' : 'expenditure';
  return null;
}
