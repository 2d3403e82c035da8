import { isChinese } from '../language/normalize.ts';
import type { Glyph } from '../model/raw-document.ts';

/** Words that tables print letter by letter over the width of a cell (收    入, 合  计, 本 年 支 出 合 计). */
const SPREAD = /^(?:(?:本年|当年)?(?:财政拨款)?(?:收入|支出)(?:预算)?(?:合计|总计)?|合计|总计|小计|共计|项目|科目(?:编码|代码|名称)?|名称|编码|代码|金额|备注|单位(?:名称|编码|代码)?|部门(?:名称|编码)?|预算数|决算数|基本支出|项目支出|人员经费|公用经费|功能分类|经济分类|行次|栏次|序号|指标值?)$/;
const LONGEST = 12;
/** Blanks between the letters of one word, in font sizes; and how much they differ, in font sizes and as a share. */
const WIDEST = 8;
const SLACK = 0.5;
const UNEVEN = 1.35;

const single = (group: readonly Glyph[] | undefined): boolean => group?.length === 1 && isChinese(group[0]?.text ?? '');

/** Blank before the group at `index`, in font sizes. */
function gapBefore(groups: readonly (readonly Glyph[])[], index: number): number {
  const before = groups[index - 1]?.at(-1);
  const glyph = groups[index]?.[0];
  return before && glyph ? (glyph.box[0] - before.box[2]) / Math.max(before.size, glyph.size, 1) : Number.POSITIVE_INFINITY;
}

/** The groups of one line with letters of spread words put together. Columns of single letters (类 款 项 目) stay apart: they are no such word. */
export function joinSpread(groups: readonly (readonly Glyph[])[]): (readonly Glyph[])[] {
  const out: (readonly Glyph[])[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index];
    if (!group) continue;
    const first = gapBefore(groups, index + 1);
    const alike = (gap: number): boolean => gap <= WIDEST && gap <= first * UNEVEN + SLACK && first <= gap * UNEVEN + SLACK;
    let to = index;
    if (single(group)) while (to - index + 1 < LONGEST && single(groups[to + 1]) && alike(gapBefore(groups, to + 1))) to += 1;
    const run = groups.slice(index, to + 1).flat();
    if (to > index && SPREAD.test(run.map((glyph) => glyph.text).join(''))) out.push(run);
    else out.push(...groups.slice(index, to + 1));
    index = to;
  }
  return out;
}
