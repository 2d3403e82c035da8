import type { TableKind } from '../model/table-kind.ts';
import type { ColumnField } from '../model/table-meaning.ts';
import { ECONOMIC_CODES } from './economic-codes.ts';

/** Head words with blanks, brackets' contents and years taken out. */
export function headWord(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (whole, inner: string) => (/^境$/.test(inner) ? whole : '')).replace(/[“”"'‘’*]/g, '').replace(/(?:19|20)\d{2}(?:年度|年)?/g, '').replace(/^其中[:：]?/, '');
}

const FUNDS: readonly (readonly [RegExp, ColumnField])[] = [
  [/一般公共预算|一般公共服务拨款|公共财政预算|经费拨款/, 'gpb'],
  [/政府性基金/, 'gf'],
  [/国有资本经营/, 'soc'],
  [/财政专户|专户管理/, 'fsa'],
  [/^单位资金|^其他资金|^自有资金/, 'own'],
  [/^(?:单位|部门)?(?:上年|年初|以前年度).*(?:结转|结余)|^(?:单位|部门)?结转(?:结余)?(?:资金)?$|^上年结转/, 'carry'],
];
const SOURCES: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:财政拨款(?:收入|资金)?|财政补助收入|财政性资金)$/, 'fiscal'],
  [/上级补助(?:预算)?收入/, 'superior'],
  [/附属单位(?:上缴|缴款)/, 'affiliated'],
  [/(?<!资本)经营(?:预算)?收入/, 'business'],
  [/事业(?:预算)?收入/, 'institution'],
  [/^其他(?:各项|预算)?收入/, 'other_income'],
];
const SPENDING: readonly (readonly [RegExp, ColumnField])[] = [
  [/上缴上级/, 'to_superior'], [/对(?:附属|下级)单位补助/, 'to_affiliated'], [/^(?:事业单位)?经营支出/, 'business_exp'],
  [/人员(?:经费|支出)/, 'personnel'], [/公用(?:经费|支出)|日常公用/, 'public'],
  [/预留/, 'reserve'], [/结转下年|年(?:终|末).*结转|年末.*结余/, 'carry_next'],
  // 专项业务经费 is what 陕西 calls spending on projects.
  [/^基本支出/, 'basic'], [/^项目支出|^专项业务(?:经费|费)/, 'project'],
  [/^(?:当年|本年)预算(?:安排|数)?/, 'current'],
];
/** Parts of spending keep their meaning with 预算数 behind them. */
const PART = /^(?:基本支出|项目支出|人员|公用|日常公用|上缴上级|对附属|对下级|(?:事业单位)?经营支出)/;
/** Heads of spending by economic class, which no field stands for. */
const ECONOMIC_CLASS = /^(?:机关)?(?:工资福利|工资奖金津补贴|社会保障缴费|商品(?:和|与)服务|资本性)|^对(?:个人和家庭|事业单位|企业|社会保障基金)|^债务(?:利息|还本)|^离退休费$|^转移性支出/;
/** Heads lose what stands in brackets (维修（护）费), so the names are looked up without it too. */
const BRACKETED = new Set(Object.keys(ECONOMIC_CODES).filter((name) => name.includes('(')).map(headWord));
const isEconomic = (word: string): boolean => ECONOMIC_CLASS.test(word) || ECONOMIC_CODES[word] !== undefined || BRACKETED.has(word);
/** Where a project's money comes from, beside its sum. */
const TARGET_PART = /^(?:政府预算资金|财政(?:拨款|性|资金)|中央|省级|市级|县级|本级|上级)/;
/** Groups of this year's money beside one of money carried over (当年财政拨款安排). */
export const THIS_YEAR = /^(?:当年|本年).{0,8}安排/;
const isTotal = (word: string): boolean =>
  !PART.test(word) && /^(?:合计|总计|小计|共计|金额|总额|总金额|资金总额|项目(?:金额|资金|总额)|预算数|决算数|预算金额|支出数|预算|决算|预算总计|本年(?:收入|支出)(?:合计)?|(?:收入|支出)(?:合计|总计|预算|决算数?|数)?|机关运行经费(?:支出|预算数?)?|三公经费(?:支出)?(?:预算|决算)?(?:数|金额)?|.*支出(?:预算|决算)?数|本年预算数)?$/.test(word);

/** The fund of a group of columns over which a table of all money splits it (一般公共预算 {小计, 基本支出, 项目支出}); null for a table of that fund alone. */
function fundOfGroup(above: readonly string[], kind: TableKind): ColumnField | null {
  if (/^(?:f_)?(?:gpb|gf|soc)_|^(?:f_)?fiscal_basic|^agency/.test(kind)) return null;
  const group = above.findLast((word) => first(FUNDS, word) !== null);
  return group === undefined ? null : first(FUNDS, group);
}

const first = (list: readonly (readonly [RegExp, ColumnField])[], word: string): ColumnField | null => list.find(([match]) => match.test(word))?.[1] ?? null;
/** The fund a head word names. */
export const fundOf = (word: string): ColumnField | null => first(FUNDS, word);
const joined = (side: 'cur' | 'carry', field: ColumnField): ColumnField | null => {
  switch (field) {
    case 'gpb': case 'gf': case 'soc': case 'fsa': case 'own': return `${side}.${field}`;
    default: return side === 'cur' ? field : null;
  }
};

function threePublicField(path: readonly string[], leaf: string, parents: string): ColumnField | null {
  // 公务接待费 {小计, 其中：外事接待}: the group's total is the field, what stands beside it a part.
  const group = path.at(-2) ?? '';
  if (/接待|出国/.test(group) && !/三公/.test(group)) return isTotal(leaf) ? (/接待/.test(group) ? 'tp.host' : 'tp.abroad') : null;
  if (/出国/.test(leaf)) return 'tp.abroad';
  if (/接待/.test(leaf)) return 'tp.host';
  if (/机关运行/.test(leaf)) return 'agency_operation';
  if (/会议费/.test(leaf) && !/培训/.test(leaf)) return 'meeting';
  const inCar = /用车/.test(leaf + parents);
  if (inCar) {
    const buys = /购置/.test(leaf);
    const runs = /运行|维护/.test(leaf);
    if (buys !== runs) return buys ? 'tp.car_buy' : 'tp.car_run';
    return 'tp.car';
  }
  if (/培训/.test(leaf + parents)) return /本级/.test(leaf) ? 'training.local' : /上级/.test(leaf) ? 'training.superior' : 'training';
  if (/会议费/.test(parents)) return 'meeting';
  if (/三公/.test(leaf)) return 'tp.total';
  if (isTotal(leaf)) return /三公/.test(parents) ? 'tp.total' : path.length === 1 || !/三公/.test(parents) ? 'tp.all' : null;
  return first(FUNDS, leaf);
}

function purchaseField(leaf: string, above: readonly string[]): ColumnField | null {
  const parents = above.join('/');
  // 单位资金 {小计, 事业收入, …}: the single sources are parts of it.
  if (above.some((word) => first(FUNDS, word) === 'own')) return isTotal(leaf) ? 'own' : null;
  const group = /集中/.test(parents) && !/分散/.test(parents) ? 'central' : /分散/.test(parents) ? 'dispersed' : null;
  if (group) {
    if (/货物/.test(leaf)) return `${group}.goods`;
    if (/工程/.test(leaf)) return `${group}.works`;
    if (/服务/.test(leaf)) return `${group}.services`;
    return isTotal(leaf) ? `${group}.total` : null;
  }
  if (/集中采购/.test(leaf) && !/分散/.test(leaf)) return 'central.total';
  if (/分散采购/.test(leaf)) return 'dispersed.total';
  if (/项目类型|采购类型/.test(parents)) return isTotal(leaf) ? 'type.total' : null;
  return isTotal(leaf) ? 'total' : (first(FUNDS, leaf) ?? (first(SOURCES, leaf) === null || /^财政/.test(leaf) ? null : 'own') ?? (/^财政拨款/.test(leaf) ? 'fiscal' : null));
}

/**
 * The meaning of an amount column by its head path (templates.md section 5.3); null when the words do not settle it.
 * `path` is in `headWord` form, outermost first, without 预算数/决算数 leaves of period pairs.
 */
export function columnField(path: readonly string[], kind: TableKind): ColumnField | null {
  const words = path.filter(Boolean);
  const leaf = words.at(-1) ?? '';
  const above = words.slice(0, -1);
  const parents = above.join('/');
  if (kind === 'three_public' || kind === 'f_three_public') return threePublicField(words, leaf, parents);
  // What a body owns: of the parts of its assets no other table speaks.
  if (kind === 'f_assets') return above.length === 0 && /^资产总额$|^(?:资产)?合计$/.test(leaf) ? 'total' : null;
  if (kind === 'procurement' || kind === 'service_purchase') return purchaseField(leaf, above);
  if (kind === 'project_targets' || kind === 'whole_targets') {
    if (!isTotal(leaf) && (first(FUNDS, leaf) !== null || TARGET_PART.test(leaf))) return null;
    return /年度/.test(leaf) && /资金|金额/.test(leaf) ? 'amount_year' : /金额|资金|总额|合计|预算/.test(leaf) ? 'amount' : null;
  }
  const group = above.find((word) => /^(?:本年收入|当年收入)/.test(word)) ? 'cur' : above.find((word) => /(?:上年|年初).*(?:结转|结余)/.test(word)) ? 'carry' : above.find((word) => /年(?:末|终).*(?:结转|结余)|结转下年/.test(word)) ? 'next' : null;
  if (kind === 'income' || kind === 'f_income') {
    if (group === 'cur' || group === 'carry') {
      const parent = above.at(-1) ?? '';
      if (isTotal(leaf)) return /单位资金|其他资金/.test(parent) ? (group === 'cur' ? 'cur.own' : 'carry.own') : /^财政拨款/.test(parent) ? (group === 'cur' ? 'fiscal' : null) : `${group}.total`;
      const fund = first(FUNDS, leaf);
      return fund ? joined(group, fund) : group === 'cur' ? first(SOURCES, leaf) : null;
    }
    if (/^本年收入(?:合计)?$/.test(leaf)) return kind === 'f_income' ? 'total' : 'cur.total';
    const parent = above.at(-1) ?? '';
    if (isTotal(leaf)) return /^财政拨款/.test(parent) ? 'fiscal' : (first(FUNDS, parent) ?? (/事业收入/.test(parent) ? 'institution' : 'total'));
    // 一般公共预算 {小计, 经费拨款, 罚没收入, 其他收入}: parts of the fund, not of the table.
    if (['gpb', 'gf', 'soc', 'fsa'].includes(first(FUNDS, parent) ?? '')) return null;
    return first(SOURCES, leaf) ?? first(FUNDS, leaf);
  }
  // Final-accounts tables with carry-over groups: only each group's total has a meaning that rules use.
  if (group === 'carry' || group === 'next' || group === 'cur') {
    if (!isTotal(leaf)) return null;
    return group === 'carry' ? 'carry' : group === 'next' ? 'carry_next' : 'cur.total';
  }
  // What a fund's group holds below its own sum is a part of that fund and not of the table.
  const fundGroup = fundOfGroup(above, kind);
  if (fundGroup !== null && fundGroup !== 'carry') return isTotal(leaf) ? fundGroup : null;
  if (/^(?:本年收入|当年收入)$/.test(leaf) && (kind === 'f_gf' || kind === 'f_soc' || kind === 'f_gpb_exp' || kind === 'f_fiscal_detail')) return 'cur.total';
  const basicTable = kind === 'gpb_basic' || kind === 'f_gpb_basic' || kind === 'fiscal_basic' || kind === 'agency_operation';
  if (isTotal(leaf)) {
    const parent = above.at(-1) ?? '';
    if (!basicTable && /^基本支出/.test(parent)) return 'basic';
    if (!basicTable && /^项目支出/.test(parent)) return 'project';
    if (/^人员(?:经费|支出)/.test(parent)) return 'personnel';
    if (/^公用(?:经费|支出)/.test(parent)) return 'public';
    if (/^财政拨款(?:资金)?$/.test(parent) && kind === 'project_exp') return 'fiscal';
    if (/^单位资金/.test(parent)) return 'own';
    if (THIS_YEAR.test(parent)) return 'current';
    // 社会保障缴费 {小计, …} is the sum of that class.
    if (above.some(isEconomic)) return null;
    return 'total';
  }
  if (basicTable && /基本支出/.test(leaf)) return 'total';
  const spending = first(SPENDING, leaf);
  if (spending) return spending;
  const fund = first(FUNDS, leaf);
  if (fund) return kind === 'gf_income' && fund === 'gf' ? 'total' : (kind === 'gf_exp' || kind === 'f_gf') && fund === 'gf' ? 'total' : (kind === 'soc_exp' || kind === 'f_soc') && fund === 'soc' ? 'total' : (kind === 'gpb_exp' || kind === 'f_gpb_exp') && fund === 'gpb' ? 'total' : fund;
  return first(SOURCES, leaf) ?? (/^财政拨款/.test(leaf) ? 'fiscal' : null);
}

/** True when a head without a field is understood all the same: parts of a fund, economic classes, words of time and of totals. */
export function isKnownHead(path: readonly string[]): boolean {
  const leaf = path.filter(Boolean).at(-1) ?? '';
  // What stands below a fund is a part of that fund, whatever it is called (全年数, 本次下达, 其他支出).
  const partOfFund = path.slice(0, -1).some((word) => first(FUNDS, word) !== null);
  return leaf !== '' && (partOfFund || path.slice(0, -1).some((word) => /^公务接待费|^因公出国|^基本支出|^项目支出/.test(word)) || isTotal(leaf) || path.some(isEconomic) || [FUNDS, SOURCES, SPENDING].some((list) => first(list, leaf) !== null) || TARGET_PART.test(leaf) || /^非?教育收费/.test(leaf));
}
