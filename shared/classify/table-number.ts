import { chineseNumber } from '../language/chinese-number.ts';
import { compact } from './compact.ts';

/** Normalises every printed style of a table number to 表N or 表N-M: 预算公开01表, 公开 07 表, 表一, 公开表十二, 附表3, 表1-1. Null when none stands there. */
export function tableNumber(text: string): string | null {
  const flat = compact(text);
  const match = /(?:表([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:-([0-9]{1,2}))?(?![0-9]))|(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:-([0-9]{1,2}))?表)/.exec(flat);
  const first = chineseNumber(match?.[1] ?? match?.[3] ?? '');
  if (first === null) return null;
  const second = match?.[2] ?? match?.[4];
  return second === undefined ? `表${first}` : `表${first}-${Number(second)}`;
}
