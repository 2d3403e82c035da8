/** Order by pinyin; Chromium and Node carry it. U+FDD0 and a letter sort before every character whose reading begins with that letter (CLDR index contractions). */
const order = new Intl.Collator('zh-CN-u-co-pinyin');
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];
const HAN = /[\u3400-\u9fff]/;

/** Characters of this trade with two readings; the collation knows one. */
const OTHER_READINGS: Readonly<Record<string, string>> = { 重: 'cz', 长: 'cz', 行: 'xh', 调: 'dt', 会: 'hk', 单: 'ds', 率: 'ls', 参: 'cs', 藏: 'cz', 厦: 'xs', 区: 'qo', 乐: 'ly', 校: 'xj', 系: 'xj', 属: 'sz', 屯: 'tz', 盛: 'sc', 曾: 'cz', 称: 'c', 传: 'cz', 弹: 'dt', 朝: 'cz', 车: 'cj', 便: 'bp', 降: 'jx', 解: 'jx', 省: 'sx' };

const known = new Map<string, string>();

/** First letters of the readings of one character, small; itself when it is not Chinese. */
function initialsOf(character: string): string {
  if (!HAN.test(character)) return character.toLowerCase();
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const read = OTHER_READINGS[character] ?? LETTERS.findLast((letter) => order.compare(`\uFDD0${letter.toUpperCase()}`, character) <= 0) ?? '';
  known.set(character, read);
  return read;
}

/**
 * Where a text of small letters begins in the initials of a text, each character by any of its readings; −1 = nowhere.
 * 「一般公共预算支出」 is found by ybgg and by zc. Characters that are not Chinese stand for themselves; blanks are passed over.
 */
export function initialsIndex(text: string, letters: string): number {
  const characters = [...text].filter((character) => character.trim() !== '');
  const wanted = [...letters];
  if (wanted.length === 0) return 0;
  for (let from = 0; from + wanted.length <= characters.length; from += 1) {
    if (wanted.every((letter, at) => initialsOf(characters[from + at] ?? '').includes(letter))) return from;
  }
  return -1;
}
