const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Reads 一 … 九十九 (两 as 2) or plain digits; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens !== undefined && ones === undefined ? (DIGITS[tens] ?? null) : null;
  return (tens === undefined ? 10 : (DIGITS[tens] ?? 0) * 10) + (ones === undefined ? 0 : (DIGITS[ones] ?? 0));
}
