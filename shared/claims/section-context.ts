import { compact } from '../classify/compact.ts';
import { kindFromTitle } from '../classify/table-kind-of.ts';
import { classNamed } from './patterns/class-names.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { TableKind } from '../model/table-kind.ts';

/** What the headings above a sentence say it is about. */
export interface SectionContext {
  /** Table of the innermost heading that names one, in budget form (`f_*` become their budget kind). */
  readonly kind: TableKind | null;
  readonly final: boolean;
  /** 类 / 款 named by headings or lines above items (（一）公共安全（类）). */
  readonly chain: readonly string[];
  /** A heading above names a class or item: totals below it are the item's, not the table's. */
  readonly inItem: boolean;
  /** Sections that define words or list the entity's duties: nothing in them is a statement of the plan. */
  readonly outside: boolean;
}

const BUDGET_KIND: Partial<Record<TableKind, TableKind>> = {
  f_overview: 'overview', f_income: 'income', f_expenditure: 'expenditure', f_fiscal_overview: 'fiscal_overview', f_gpb_exp: 'gpb_exp', f_gpb_basic: 'gpb_basic',
  f_three_public: 'three_public', f_gf: 'gf_exp', f_soc: 'soc_exp', f_gpb_project: 'project_exp', f_fiscal_detail: 'fiscal_exp',
};
const FINAL_KIND: Partial<Record<TableKind, TableKind>> = Object.fromEntries(Object.entries(BUDGET_KIND).map(([final, budget]) => [budget, final]));

/** The kind as printed tables of the document have it: budget kinds become `f_*` in final accounts. */
export const printedKind = (kind: TableKind, final: boolean): TableKind => (final ? (FINAL_KIND[kind] ?? kind) : kind);

/** Words of narrative headings that table titles do not have. */
function headingKind(heading: string): TableKind | null {
  const text = compact(heading).replace(/(?:情况)?(?:的)?(?:总体)?(?:情况)?(?:说明|分析|简要说明)$/, '').replace(/(?:数据)?(?:增减)?(?:变动|变化)(?:情况)?(?:及|和)?(?:主要)?(?:原因)?$/, '').replace(/(?:规模|结构|具体|总体|安排|增减|增减变化)(?:变化)?(?:情况)?$/, '').replace(/(?:规模|结构|具体|数据|增减)$/, '');
  if (/名词解释|主要职责|主要职能|职责|机构设置/.test(text)) return null;
  // （二）支出结构 says how the table of the heading above is told, not which table.
  const ofTable = /^[（(]?[一二三四五六七八九十\d]*[）)、.．]*(?:收入|支出|收支|预算)?(?:预算|决算)?(?:总体|具体)?$/.test(text);
  if (ofTable && (/(?:规模|结构|变化|变动|增减)/.test(heading) || (/(?:总体|具体)情况/.test(heading) && /^[（(]/.test(compact(heading))))) return null;
  if (/绩效自评|自评情况|自评结果/.test(text)) return 'f_self_eval';
  if (/绩效/.test(text)) return /整体/.test(text) && !/项目/.test(text) ? 'whole_targets' : 'project_targets';
  if (/占用|占有使用|国有资产/.test(text) && !/经营/.test(text)) return 'f_assets';
  if (/重要事项|其他说明|基本情况|概况/.test(text)) return null;
  if (/\((?:类|款|项)\)/.test(compact(heading))) return null;
  const kind = kindFromTitle(text, false);
  // （二）社会保障和就业支出 names a class, not the table of all spending.
  if (kind === 'expenditure' && classNamed(text.replace(/^\(?[一二三四五六七八九十\d]+[)、.]*/, '')) !== null) return null;
  // 人员经费支出 is a part of what the heading above it is about.
  return kind === null || kind === 'other' ? null : (BUDGET_KIND[kind] ?? kind);
}

const OUTSIDE = /名词解释|主要职责|主要职能|部门职责|单位职责|本单位职责|工作任务|工作目标|科目的说明|专业名词/;

/** Reads the headings above a paragraph, innermost first. */
export function sectionContext(section: readonly string[], facts: DocumentFacts): SectionContext {
  const final = facts.kind === 'final';
  const outside = section.some((heading) => OUTSIDE.test(compact(heading)));
  const chain: string[] = [];
  for (const heading of section) {
    const match = /^(?:[(]?[一二三四五六七八九十\d]+[)、.．]*)?(.+?)\((类|款)\)$/.exec(compact(heading));
    if (match?.[1] !== undefined) chain[match[2] === '类' ? 0 : 1] = match[1];
  }
  const kind = outside ? null : (section.toReversed().map(headingKind).find((found) => found !== null) ?? null);
  return { kind, final, chain: Array.from(chain, (name) => name ?? ''), inItem: section.some((heading) => /\((?:类|款|项)\)/.test(compact(heading))), outside };
}
