import type { RawPage, Ruling } from '../../../shared/model/raw-document.ts';

/** Which of a page's rules are printed: all, those that run across, the three of a three-line table, or none. */
export type RuleLook = 'all' | 'across' | 'three-line' | 'none';

/** Rules one under another that a column of rules joins: the grid of one table. */
function across(rulings: readonly Ruling[]): Ruling[] {
  return rulings.filter((rule) => rule.y0 === rule.y1 && rule.x1 - rule.x0 > 60).toSorted((a, b) => a.y0 - b.y0);
}

/** The page with only the rules that a look prints. The head of a table is taken to end at the second rule over its whole width. */
export function printedRules(page: RawPage, look: RuleLook): RawPage {
  if (look === 'all') return page;
  if (look === 'none') return { ...page, rulings: [] };
  const rules = across(page.rulings);
  if (look === 'across') return { ...page, rulings: rules };
  const left = Math.min(...rules.map((rule) => rule.x0));
  const right = Math.max(...rules.map((rule) => rule.x1));
  const whole = [...new Set(rules.map((rule) => Math.round(rule.y0)))];
  const chosen = [whole[0], whole[1], whole.at(-1)].filter((y) => y !== undefined);
  return { ...page, rulings: chosen.map((y): Ruling => ({ x0: left, x1: right, y0: y, y1: y })) };
}
