const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 };

/** A numeral such as 三百二十万, 叁佰, 十五: at least one digit, and a place word unless it stands alone. */
export const CHINESE_NUMERAL = '[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬]*';

/** The whole number that a numeral writes; null when it is none (两三, 一五). Values stay far below 2^53. */
export function chineseAmount(text: string): number | null {
  let whole = 0;
  let group = 0;
  let digit: number | null = null;
  for (const char of text) {
    const own = DIGITS[char];
    const ten = TENS[char];
    const large = GROUPS[char];
    if (own !== undefined) {
      // Two digits side by side are an estimate (两三) or a list, 零 aside.
      if (digit !== null && digit !== 0) return null;
      digit = own;
    } else if (ten !== undefined) {
      group += (digit ?? (group === 0 ? 1 : 0)) * ten;
      digit = null;
    } else if (large !== undefined) {
      whole = (whole + group + (digit ?? 0)) * large;
      group = 0;
      digit = null;
    } else return null;
  }
  return whole + group + (digit ?? 0);
}
