import { expect, test } from 'vitest';
import { RULES } from '../../shared/checks/rules/index.ts';

/** How many rules each family of the domain's catalogue has: T-01 … T-32 and so on. */
const CATALOGUE: Readonly<Record<string, number>> = { T: 32, X: 28, F: 16, N: 25, S: 18, Y: 9, M: 4, C: 18, D: 8, K: 6, J: 8, Q: 12, P: 9 };
/** Catalogue rules that no rule here looks for, with the reason; none. */
const NOT_CHECKED: Readonly<Record<string, string>> = {};
/** Rules of our own beyond the catalogue. */
const OWN: readonly string[] = ['J-09'];

const wanted = Object.entries(CATALOGUE).flatMap(([family, count]) => Array.from({ length: count }, (_, i) => `${family}-${String(i + 1).padStart(2, '0')}`));

test('every rule of the catalogue is looked for, or named with the reason why not', () => {
  const covered = new Set(RULES.map((rule) => rule.catalogue));
  expect(wanted.filter((id) => !covered.has(id) && NOT_CHECKED[id] === undefined)).toEqual([]);
  expect(Object.keys(NOT_CHECKED).filter((id) => covered.has(id) || !wanted.includes(id))).toEqual([]);
  expect([...covered].filter((id) => !wanted.includes(id)).toSorted()).toEqual(OWN);
});
