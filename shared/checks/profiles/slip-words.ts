/** Direction words and what stands there when somebody forgot to turn them, longest first. For the self-test, which plants such slips. */
export const OPPOSITE_DIRECTIONS: readonly (readonly [word: string, opposite: string])[] = [
  ['增加', '减少'], ['减少', '增加'], ['增长', '下降'], ['下降', '增长'], ['上升', '下降'],
];

/** Money units behind a figure and the one that is written instead. */
export const UNIT_SLIPS: Readonly<Record<string, string>> = { 万元: '元', 元: '万元', 亿元: '万元' };

/** The years of a sentence: digits before 年 that are no end of a range and no part of a longer number. */
export const SENTENCE_YEARS = /(?<![至到\-—~～\d])20\d\d(?= ?年)/gu;
