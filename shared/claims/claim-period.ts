import type { Span } from '../language/sentences.ts';
import type { Claim } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** 2023年度支出合计…: told of what came of a year, never of what a year plans. */
const OUTCOME = /^(?!.*预算).*(?:决算|执行|完成|实际|支出)/;

const PRIOR = /(?:上年|去年)度?(?:同期)?(?:年初)?(?:部门|单位)?(?:预算|决算|执行|完成|支出|收入)?(?:数|额)?(?:为|是)?$/;
function periodOf(words: string, facts: DocumentFacts): Claim['period'] {
  const years = [...words.matchAll(/((?:19|20)\d{2}) ?年/g)].map((match) => Number(match[1]));
  const last = years.at(-1);
  if (PRIOR.test(words.replace(/ /g, ''))) return 'prior';
  if (last === undefined || facts.fiscalYear === null) return 'current';
  return last === facts.fiscalYear ? 'current' : last < facts.fiscalYear ? 'prior' : 'unknown';
}

/** The period of a figure: the year that its words name, else the one that the sentence or the heading began with. */
export function periodIn(reading: Reading, raw: string, mention: Mention, sentence: Span): Claim['period'] {
  const { fiscalYear } = reading.facts;
  const year = /((?:19|20)\d{2}) ?年/.exec(raw);
  const first = !reading.claims.some((claim) => claim.paragraph === reading.paragraph.id && claim.start >= sentence.start && claim.measure === 'amount');
  if (year !== null && first && fiscalYear !== null && !/[比较与同和]$/.test(raw.slice(0, year.index).trimEnd())) reading.earlier = Number(year[1]) < fiscalYear && OUTCOME.test(raw.slice(year.index));
  const own = mention.measure === 'amount' || mention.measure === 'count' ? periodOf(raw, reading.facts) : 'current';
  return own === 'current' && reading.earlier ? 'prior' : own;
}

/** True under a heading about what was spent in a year before: 二、2023年决算情况. */
export const ofEarlierYear = (section: readonly string[], { fiscalYear, kind }: DocumentFacts): boolean => {
  const heading = section.findLast((each) => /(?:19|20)\d{2} ?年/.test(each)) ?? '';
  const years = [...heading.matchAll(/((?:19|20)\d{2}) ?年/g)].map((match) => Number(match[1]));
  return kind === 'budget' && fiscalYear !== null && years.length > 0 && years.every((year) => year < fiscalYear) && /决算|执行|完成/.test(heading);
};
