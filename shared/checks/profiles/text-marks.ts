/** Marks that cannot follow each other. Six dots, …… and —— are one mark each. */
export const DOUBLED_MARK = /[，、；：。]{2,}|[，、；：。][,;:](?!\d)|(?<!\d)[,;:][，、；：。]|,,+|;;+|(?<=\p{Script=Han})[.．]。/gu;

/** Numbering such as 1）, a） or 一）, whose bracket has no partner. */
export const LOOSE_BRACKET = /(?:^|[;；。:：,，、 ])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])(?=[)）])/gu;

/** Half-width marks between Chinese characters. */
export const HALF_WIDTH_MARK = /(?<=\p{Script=Han})[,;:!?](?=\p{Script=Han})|(?<=\p{Script=Han})[(](?=\p{Script=Han}[^()（）]{0,30}）)|（[^()（）]{0,30}[)]/gu;

/** Blanks inside a figure or before its unit. */
export const BROKEN_NUMBER = /\d \.\d|\d\. \d{2}(?= *[万%元])|\d +%/gu;

/** Blanks between Chinese characters; only where the source itself tells characters, not their places on a page. */
export const BROKEN_WORD = /(?<=\p{Script=Han}{3}) (?=\p{Script=Han}{3})/gu;

/** Amounts of a thousand and more with their unit. */
export const LONG_AMOUNT = /(?<![\d,.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{4,}(?:\.\d+)?)(?= ?(?:万元|元))/gu;

/** 25年预算 for 2025年预算. */
export const SHORT_YEAR = /(?<![\d.十百第])[12]\d年(?=度?(?:部门|单位)?(?:预算|决算|收支|财政拨款|支出预算))/gu;

/** 截止 with a date: the day counts, so the word is 截至. */
export const UNTIL_WORD = /截止(?=到? ?(?:20\d\d ?年|\d{1,2} ?月|目前|[上本]年末|年[底末]))/gu;

/** A plan that tells what has been done. */
export const DONE_IN_PLAN = /已(?:经)?(?:保障|完成|实现|开展|建成|达到|落实)|(?:作|做)出了[^，。]{0,8}(?:贡献|成绩)|取得了[^，。]{0,10}(?:成效|成绩|成果)/gu;

/** Sections that tell what was done and may. */
export const PAST_SECTION = /工作总结|完成情况|执行情况|上年|回顾|职责|概况|解释/u;
