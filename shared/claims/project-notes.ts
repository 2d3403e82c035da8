import { compact } from '../classify/compact.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { ViewTable } from '../model/view.ts';

/** 年度预算安排：73.28万元 in the note on one project: the words name its money and nothing else. */
const OWN_MONEY = /^(?:项目)?(?:年度|本年度?|当年)?(?:预算|资金)(?:安排|总额|金额)?(?:资金|总额|金额)?$/;
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.．](?!\d))/;
/** Shorter names are words of any heading. */
const SHORTEST = 5;

/** Names of the projects that tables of targets or of projects list, compact. A name listed twice in one table belongs to no one line. */
export function projectLines(tables: readonly ViewTable[]): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const kind of ['project_exp', 'project_targets'] as const) {
    for (const entry of tables.filter((table) => table.kind === kind).flatMap((table) => table.lists).flatMap((list) => list.entries)) {
      const name = compact(entry.label);
      if (entry.key.startsWith('PRJ:') && name.length >= SHORTEST) found.set(name, { label: entry.label, table: kind, side: null, row: entry.key, field: 'amount', chain: [] });
    }
  }
  return found;
}

/** The line of the project whose name heads the note that a claim stands in; null when its words or heading say less. */
export function projectOfNote(claim: Claim, projects: ReadonlyMap<string, Subject>): Subject | null {
  if (projects.size === 0 || claim.measure !== 'amount' || claim.subject.table !== null || !OWN_MONEY.test(claim.subject.label)) return null;
  const heading = compact(claim.section.at(-1) ?? '').replace(ORDINAL, '').replace(/^项目名称:?/, '').replace(/(?:项目)?(?:经费|支出)?情况说明$/, '');
  return projects.get(heading) ?? null;
}
