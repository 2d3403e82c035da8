import { comparable } from '../../language/normalize.ts';

/** A name that begins with its number in a list, as printed (circled numbers are plain ones in comparable form). */
const NUMBERED = /^(?:[①-⑳]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．](?!\d))/;
/** Names of whole lines: totals, carried money, and the parts of 三公 where the table lists them downwards. */
const TOTAL = /^(?:(?:本年|当年)?(?:收入|支出)(?:合计|总计)|合计|总计)$/;
const CARRIED = /^(?:上年|年初)结转(?:结余|和结余)?$|^年(?:终|末)结转(?:结余|和结余)?$|^结转下年(?:支出)?$/;
const PART = /^(?:因公出国\(境\)费用?|公务接待费|公务用车购置(?:及|和)运行(?:维护)?费|公务用车(?:购置|运行(?:维护)?)费|会议费|培训费)$/;

/** True when the text is the beginning of a line's name by its number or its words. */
const begins = (text: string): boolean => {
  const plain = comparable(text);
  return NUMBERED.test(text.trim()) || TOTAL.test(plain) || CARRIED.test(plain) || PART.test(plain);
};

/**
 * True when `text` begins another line than the words held before it: blank cells leave no trace in a dump, so a name without figures
 * would else be taken for the first part of the next one. Wrapped names go on with words that begin nothing.
 */
export function opensRow(text: string, held: readonly { readonly text: string }[]): boolean {
  const [first] = held;
  if (!first) return false;
  return TOTAL.test(comparable(text)) || (begins(text) && begins(first.text));
}

/** True for the first name of a 三公 table that lists its parts downwards, where it stands on a line of its own. */
export const isFirstPart = (text: string): boolean => /^(?:[一1(（][)）、.]?)?因公出国\(境\)费用?$/.test(comparable(text));
/** True for one of the other parts. */
export const isOtherPart = (text: string): boolean => /公务接待费|公务用车/.test(comparable(text));
