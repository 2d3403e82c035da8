import { compact } from '../classify/compact.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import { procurement } from './patterns/procurement.ts';
import { singleTables } from './patterns/single-tables.ts';
import { spending } from './patterns/spending.ts';
import { targets } from './patterns/targets.ts';
import { threePublic } from './patterns/three-public.ts';
import { totals } from './patterns/totals.ts';
import type { Named, Pattern, Phrase } from './subject.ts';

/** Families in the order in which they are asked; a family that knows the words but no figure for them answers with a null table. */
const FAMILIES: readonly Pattern[] = [threePublic, procurement, targets, singleTables, spending, totals];

const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.](?!\d)|[①-⑳])/;
const LEADING = /^(?:此外|另外|其中|包括|主要包括|分别是|分别为|主要为|主要是|当年|用于|拟购买|拟|我|本|各|全部|实际|安排的?|纳入|编制)(?=.)/;

/** The words of a phrase that name something: without year, entity, ordinals, verbs at either end. */
export function subjectWords(phrase: string, facts: DocumentFacts): string {
  // 行政运行(2010301), 工资福利支出(301): the code is read from the phrase itself and is no part of the name, nor a year.
  let words = compact(phrase).replace(/[([](?:\d{3}|\d{5}|\d{7})[)\]]/g, '').replace(/[“”"'‘’《》]/g, '').replace(/^[,;:、。)]+/, '').replace(ORDINAL, '');
  // An opening bracket whose end comes later: 公务用车费5.00万元(公务用车购置费….
  words = words.replace(/^\((?=[^()]*$)/, '');
  if (facts.entityName !== null) words = words.replaceAll(compact(facts.entityName), '');
  words = words.replace(/^.*?(?<!\d)(?:19|20)\d{2}(?!\d)年?度?(?!.*(?:19|20)\d{2}年)/, (before) => (/支出|收入|经费|费|预算|采购/.test(before.replace(/(?:19|20)\d{2}年?度?$/, '')) ? before.replace(/(?:19|20)\d{2}年?度?/g, '') : ''));
  for (let guard = 0; guard < 8; guard += 1) {
    const shorter = words.replace(/^(?:年度?(?![末初终底均])|(?:预算)?(?:单位|部门)(?!资金|预留|运行)(?:汇总|的)?)/, '').replace(LEADING, (lead) => (/^当年$|^本$/.test(lead) && /^(?:当年|本年)(?:财政|收入|支出|拨款)/.test(words) ? lead : ''));
    if (shorter === words) break;
    words = shorter;
  }
  return words.replace(/(?:共计|合计为|总额为|预算数?为|为|共|约|达|各|(?<![总合小共])计|是|安排|[:,])+$/, '');
}

/** What a phrase names in its section; null when no family knows it. Named as a whole first, then by what follows the last 、. */
export function resolveSubject(phrase: Phrase): Named | null {
  for (const family of FAMILIES) {
    const named = family(phrase);
    if (named) return named.table === null ? null : named;
  }
  const cut = phrase.words.lastIndexOf('、');
  return cut < 0 || cut === phrase.words.length - 1 ? null : resolveSubject({ ...phrase, words: phrase.words.slice(cut + 1) });
}
