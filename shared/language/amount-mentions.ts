/** A figure in running text that looks like money. `start`/`end` are UTF-16 offsets. */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DIGIT = '[0-9０-９]';
const NUMBER = `${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+(?:[.．]${DIGIT}+)?|${DIGIT}+(?:[.．]${DIGIT}+)?`;
const UNIT = '(?:人民币)?(?:元|千元|万元|百万元|千万元|亿元)';
/** A figure followed by a money unit, or a figure with exactly two decimals or with thousands groups that no other unit follows. */
const AMOUNT = new RegExp(`(?<![0-9０-９.．,，])(?:(${NUMBER})\\s*${UNIT}|(${DIGIT}{1,3}(?:,${DIGIT}{3})+(?:\\.${DIGIT}+)?|${DIGIT}+\\.${DIGIT}{2})(?![0-9０-９.．]|\\s*[%％‰]|\\s*(?:个百分点|倍|平方米|公里|公顷|亩|米|吨)))`, 'g');

/** Every amount of money that a text prints, in order; percentages, years, counts and measures are left out. */
export function amountMentions(text: string): readonly AmountMention[] {
  const found: AmountMention[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const figure = match[1] ?? match[2] ?? '';
    const start = match.index;
    found.push({ start, end: start + figure.length, text: figure });
  }
  return found;
}
