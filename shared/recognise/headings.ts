import { comparable } from '../language/normalize.ts';

const NUMERAL = '[一二三四五六七八九十百零〇]';
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第(?:${NUMERAL}+|\\d{1,2})(?:部分|章|篇)`), 1],
  [new RegExp(`^${NUMERAL}{1,3}[、.．]`), 2],
  [new RegExp(`^[(（]${NUMERAL}{1,3}[)）]`), 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d))/, 4],
  [/^[(（]\d{1,2}[)）]|^\d{1,2}[)）]|^[①-⑳]/, 5],
];
/** A heading is shorter than this; a numbered sentence is longer or ends like one. */
const LONGEST = 60;
/** A heading that is printed with a full stop names a matter in few words: （二）政府采购情况。 */
const LONGEST_STOPPED = 36;
const MATTER = /(?:情况|说明|职责|职能|概况|机构设置|构成|变化|解释|事项|采购|经费|支出|收入|收支|预算|决算)。$/;
/** Verbs make a duty of it (负责…情况。), denials and qualified nouns (…的支出。) a sentence. */
const SAYS = /[无没未不]|的(?!情况|说明|变化)|^(?:[(（]?[一二三四五六七八九十百\d]+[)）]?[、.．]?)(?:负责|承担|承办|组织|指导|拟[订定]|研究|贯彻|执行|开展|完成|做好|监督|协调|参与|制[定订]|落实|推进|加强|分析|统计|公[开布]|报[告送]|反映|保障|用于|编[制报]|审[核批查]|管理|提[供出]|汇总|是|为)/;

/** Level of the numbering that a text begins with: 1 第一部分, 2 一、, 3 （一）, 4 1., 5 (1); 0 without numbering. */
export function numberingLevel(text: string): number {
  const plain = text.trim();
  return LEVELS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
}

/** Level when the whole text is a heading, else 0: numbered, short, and no sentence. */
export function headingLevel(text: string): number {
  const plain = comparable(text);
  if (plain.length <= LONGEST_STOPPED && MATTER.test(plain) && /^[^。；;：:，,元%％]*。$/.test(plain) && !SAYS.test(plain)) return numberingLevel(text);
  if (plain.length > LONGEST || /[。；;：:，,、]$/.test(plain) || /。./.test(plain)) return 0;
  return numberingLevel(text);
}

/** 目录, also spaced out. */
export const isContentsTitle = (text: string): boolean => /^(?:目录|目次)$/.test(comparable(text));

/** A contents entry with its page number: dots or a wide blank, then a number. */
export const PAGE_TAIL = /(?:[.…·．。_\-—–\s]{2,})\(?\d{1,3}\)?$/;
