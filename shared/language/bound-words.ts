/** Relations of a target, as alternatives of a pattern in half width: what is named is the least. */
export const LEAST = '≥|≧|>=|大于等于|不低于|不少于|不小于';
/** … or the most. */
export const MOST = '≤|≦|<=|小于等于|不高于|不超过|不大于|不多于';
const LEAST_BEFORE = new RegExp(String.raw`(?:[≥≧>＞]=?|${LEAST}|不得(?:低|少|小)于|至少|最[低少])(?:为|是|达到?)?[ \u3000]?$`, 'u');
const MOST_BEFORE = new RegExp(String.raw`(?:[≤≦<＜]=?|${MOST}|不得(?:超过|高于|大于|多于)|至多|最[高多])(?:为|是|达到?)?[ \u3000]?$`, 'u');
const LEAST_AFTER = /^[ \u3000]*(?:\(含\)|及)?以上/u;
const MOST_AFTER = /^[ \u3000]*(?:\(含\)|及)?(?:以内|之内|以下(?!简称|方面|用途|几|各|内容|统称))/u;

/** Whether an amount is only the most or the least of something, by the words before it and after its unit: nobody states it then. Half width. */
export function boundOf(before: string, after: string): 'least' | 'most' | null {
  if (MOST_BEFORE.test(before) || MOST_AFTER.test(after)) return 'most';
  return LEAST_BEFORE.test(before) || LEAST_AFTER.test(after) ? 'least' : null;
}
