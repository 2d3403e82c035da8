import { compact } from './compact.ts';

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 一 … 九十九 or digits as a number; null for anything else. */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens !== undefined && ones === undefined ? (DIGITS[tens] ?? null) : null;
  return (tens === undefined ? 10 : (DIGITS[tens] ?? 0) * 10) + (ones === undefined ? 0 : (DIGITS[ones] ?? 0));
}

/** Normalises every printed style of a table number to 表N or 表N-M: 预算公开01表, 公开 07 表, 表一, 公开表十二, 附表3, 表1-1. Null when none stands there. */
export function tableNumber(text: string): string | null {
  const flat = compact(text);
  const match = /(?:表([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:-([0-9]{1,2}))?(?![0-9]))|(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:-([0-9]{1,2}))?表)/.exec(flat);
  const first = countOf(match?.[1] ?? match?.[3] ?? '');
  if (first === null) return null;
  const second = match?.[2] ?? match?.[4];
  return second === undefined ? `表${first}` : `表${first}-${Number(second)}`;
}
