/** What a change is compared with, as words to take out of the phrase before it. */
export const COMPARES = /(?:与|同|和|比|较)?(?:上年|去年|上一年|(?:19|20)\d{2} ?年)(?:度)?(?:同期)?(?:的)?(?:[^,。;]{0,8}?(?:预算|决算|执行)数?)?(?:相比|比较|相较)?|(?:与|同|和|比|较)(?:年初|全年|当年|调整后?|本年)?预算(?:数|安排)?(?:相比|比较|相较)?|同比|同口径|环比|对比|比上年|相比/g;

const LAST_YEAR = /上年|去年|上一年|同比|(?:19|20)\d{2} ?年/;
/** 比年初预算, 与2023年度预算相比: an outcome beside its own budget. */
const OWN_BUDGET = /(?:与|同|和|比|较|大于|小于|高于|低于|超过?)(?:((?:19|20)\d{2}) ?年度?)?(?:的)?(?:部门|单位|支出|收入)?(?:年初|全年|当年|本年|调整后?)?的?预算/g;

/**
 * Whether the words before a change compare an outcome with the budget of its own year (`budget`) or with the year before (`before`); null where
 * they say neither. Texts are in half width.
 */
export function comparedWith(words: string, year: number | null): 'budget' | 'before' | null {
  const own = [...words.matchAll(OWN_BUDGET)].findLast((match) => match[1] === undefined || Number(match[1]) === year);
  if (own && !LAST_YEAR.test(words.slice(own.index + own[0].length))) return 'budget';
  return LAST_YEAR.test(words) ? 'before' : null;
}
