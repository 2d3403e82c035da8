import type { TableKind } from '../model/table-kind.ts';
import type { ListSide, RowKey } from '../model/table-meaning.ts';
import { compact } from './compact.ts';

const ORDINAL = /^(?:其中[:：]?)?(?:[一二三四五六七八九十]{1,3}[、.，,]|\([一二三四五六七八九十]{1,3}\)[、.]?|\d{1,2}[、.．](?!\d)|\(\d{1,2}\)|[①-⑳])/;
const FUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:一般公共预算|公共财政预算|经费拨款)/, 'gpb'], [/^政府性基金/, 'gf'], [/^国有资本经营/, 'soc'],
  [/^财政拨款.*一般公共预算|^一般公共预算/, 'gpb'],
  [/^(?:财政专户|专户管理|专户资金|教育收费\(财政专户)/, 'fsa'], [/^(?:单位|其他|自有)资金/, 'own'], [/^财政拨款(?:收入|资金|\(补助\))?/, 'fiscal'],
  [/^上级补助收入/, 'superior'], [/^事业收入/, 'institution'], [/^(?:事业单位)?经营收入|^事业单位经营/, 'business'], [/^附属单位/, 'affiliated'], [/^其他(?:各项)?收入/, 'other_income'],
];
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/出国/, 'abroad'], [/接待/, 'host'], [/用车.*(?:购置及|购置和|购置与|购置、).*运行|购置及运行/, 'car'], [/^公务用车(?:费用?|经费|支出)?$/, 'car'], [/用车.*购置/, 'car_buy'], [/用车.*运行|^运行(?:维护)?费/, 'car_run'],
  [/^会议费/, 'meeting'], [/^培训费/, 'training'], [/三公/, 'total'],
];
const USES: readonly (readonly [RegExp, string])[] = [
  [/^基本支出/, 'basic'], [/^项目支出/, 'project'], [/^人员(?:经费|支出)/, 'personnel'], [/^(?:日常)?公用(?:经费|支出)/, 'public'], [/预留/, 'reserve'],
  [/^上缴上级/, 'to_superior'], [/^经营支出/, 'business_exp'], [/^对附属单位/, 'to_affiliated'],
];
const find = (list: readonly (readonly [RegExp, string])[], word: string): string | null => list.find(([match]) => match.test(word))?.[1] ?? null;

/** A label without ordinal, 其中 and blanks, in half width. */
export function plainLabel(label: string): string {
  return compact(label).replace(/^其中[:：]?/, '').replace(ORDINAL, '').replace(/^其中[:：]?/, '').replace(/^[-—·.]+/, '').replace(/[“”"]/g, '');
}

/** Depth told by the printed ordinal: 一、→ 0, （一）→ 1, 1、→ 2, （1）/① → 3; null when there is none. */
export function ordinalDepth(label: string): number | null {
  const text = compact(label).replace(/^其中[:：]?/, '');
  if (/^[一二三四五六七八九十]{1,3}[、.，,]/.test(text)) return 0;
  if (/^\([一二三四五六七八九十]{1,3}\)/.test(text)) return 1;
  if (/^\d{1,2}[、.．](?!\d)/.test(text)) return 2;
  if (/^\(\d{1,2}\)|^[①-⑳]/.test(text)) return 3;
  return null;
}

/** TOTAL, THIS_YEAR, CARRY_IN or CARRY_OUT for the words that mean them in every region; null otherwise. */
export function totalKey(label: string, twoSided: boolean): RowKey | null {
  const word = plainLabel(label).replace(/\(.*\)$/, '');
  if (/^(?:部门|单位|全部|项目)?(?:合计|总计|共计|总合计)$/.test(word)) return 'TOTAL';
  if (/^(?:收入|支出|收支|收、支|资金来源|资金运用)(?:预算|决算)?(?:总计|合计|总额)$/.test(word)) return 'TOTAL';
  if (/^(?:本年|当年)(?:财政拨款)?(?:收入|支出)(?:预算)?(?:合计|小计|总计)?$/.test(word)) return 'THIS_YEAR';
  if (!twoSided) return null;
  if (/^(?:单位|部门)?(?:上年|年初|以前年度|动用上年).*(?:结转|结余)/.test(word)) return 'CARRY_IN';
  if (/^(?:结转下年|年终|年末|结转至下年|下年).*(?:结转|结余|支出|资金)?/.test(word) && /结转|结余/.test(word)) return 'CARRY_OUT';
  return null;
}

/** A part of the 三公 money by its name; counts (团组数, 人次, 辆) are no parts. */
export function threePublicPart(label: string): string | null {
  const word = plainLabel(label);
  return /数$|数\(|人次|批次|辆|\(个\)|团组/.test(word) ? null : find(PARTS, word);
}

/** The key of a line that only a label names. `parent` is the key of the line above it in the outline. */
export function labelKey(label: string, side: ListSide, kind: TableKind, parent: RowKey | null): RowKey {
  const word = plainLabel(label);
  if (kind === 'three_public' || kind === 'f_three_public') {
    const part = threePublicPart(label);
    // （1）国内接待费 under 公务接待费 is a part of the part.
    return part && parent !== `TP:${part}` ? `TP:${part}` : `ROW:${word}`;
  }
  const fund = find(FUNDS, word);
  if (side === 'income' || (side === 'main' && (kind === 'income' || kind === 'f_income'))) {
    if (parent === 'CARRY_IN') return `SRC:carry.${fund ?? word}`;
    if (parent?.startsWith('SRC:') && !(fund && parent !== `SRC:${fund}`)) return `${parent}/${word}`;
    return fund ? `SRC:${fund}` : `SRC:${word}`;
  }
  if (side === 'use') return `USE:${find(USES, word) ?? word}`;
  if (side === 'expense') {
    if (/结余分配|交纳|结余$/.test(word)) return `ROW:${word}`;
    return `CLS:${word}`;
  }
  // Some provinces list all spending by use, without subjects.
  const use = kind === 'expenditure' || kind === 'f_expenditure' ? find(USES, word) : null;
  if (use !== null || (parent?.startsWith('USE:') ?? false)) return `USE:${use ?? word}`;
  return fund && /资金$|拨款$|预算$/.test(word) ? `SRC:${fund}` : `ROW:${word}`;
}
