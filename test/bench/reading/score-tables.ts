import { commonOf, relationsOf, sizeOf } from './adjacency.ts';
import { differencesOf, isExact, type PlainTable } from './plain-table.ts';
import { teds } from './teds.ts';

/** What a set's reading is worth; sums over documents, so that scores can be added. */
export interface TableScore {
  readonly gold: number;
  readonly read: number;
  readonly exact: number;
  /** Tables read that share no neighbourhood of cells with any printed one. */
  readonly invented: number;
  readonly goldRelations: number;
  readonly readRelations: number;
  readonly commonRelations: number;
  /** Sum over gold tables; a missing one counts 0. */
  readonly teds: number;
  /** Tables that are not exact: name and size, then the cells that differ. */
  readonly inexact: readonly (readonly string[])[];
}

export const NOTHING: TableScore = { gold: 0, read: 0, exact: 0, invented: 0, goldRelations: 0, readRelations: 0, commonRelations: 0, teds: 0, inexact: [] };

export const addScores = (a: TableScore, b: TableScore): TableScore => ({
  gold: a.gold + b.gold, read: a.read + b.read, exact: a.exact + b.exact, invented: a.invented + b.invented, goldRelations: a.goldRelations + b.goldRelations,
  readRelations: a.readRelations + b.readRelations, commonRelations: a.commonRelations + b.commonRelations, teds: a.teds + b.teds, inexact: [...a.inexact, ...b.inexact],
});

/** Compares the tables of one document. Each read table is paired with the printed one it shares most neighbourhoods with. */
export function scoreTables(gold: readonly PlainTable[], read: readonly PlainTable[]): TableScore {
  const wanted = gold.map(relationsOf);
  const found = read.map(relationsOf);
  const pairs = wanted.flatMap((a, g) => found.map((b, r) => ({ g, r, common: commonOf(a, b) }))).filter((pair) => pair.common > 0).sort((a, b) => b.common - a.common || Math.abs(a.g - a.r) - Math.abs(b.g - b.r));
  const byGold = new Map<number, { r: number; common: number }>();
  const taken = new Set<number>();
  for (const { g, r, common } of pairs) {
    if (byGold.has(g) || taken.has(r)) continue;
    byGold.set(g, { r, common });
    taken.add(r);
  }
  let result: TableScore = { ...NOTHING, gold: gold.length, read: read.length, invented: read.filter((_, r) => !pairs.some((pair) => pair.r === r)).length };
  for (const relations of found) result = { ...result, readRelations: result.readRelations + sizeOf(relations) };
  for (const [g, table] of gold.entries()) {
    const match = byGold.get(g);
    const other = match ? read[match.r] : undefined;
    const exact = other !== undefined && isExact(table, other);
    const wrong = exact ? [] : [`${table.name}: ${other ? `${other.rowCount}x${other.colCount} for ${table.rowCount}x${table.colCount}` : 'not found'}`, ...(other ? differencesOf(table, other) : [])];
    result = {
      ...result, exact: result.exact + (exact ? 1 : 0), goldRelations: result.goldRelations + sizeOf(wanted[g] ?? new Map()), commonRelations: result.commonRelations + (match?.common ?? 0),
      teds: result.teds + (exact ? 1 : other ? teds(table, other) : 0), inexact: [...result.inexact, ...(exact ? [] : [wrong])],
    };
  }
  return result;
}

/** Pooled F1 of the neighbourhoods. */
export const f1Of = ({ goldRelations, readRelations, commonRelations }: TableScore): number => (goldRelations + readRelations === 0 ? 1 : (2 * commonRelations) / (goldRelations + readRelations));
export const tedsOf = (score: TableScore): number => (score.gold === 0 ? 1 : score.teds / score.gold);
export const exactOf = (score: TableScore): number => (score.gold === 0 ? 1 : score.exact / score.gold);

export const HEADLINE = '| set | tables | adjacency F1 | TEDS | exact | invented |\n|---|---|---|---|---|---|';
/** One row of the printed table. */
export const scoreRow = (name: string, score: TableScore): string =>
  `| ${name} | ${score.read}/${score.gold} | ${f1Of(score).toFixed(3)} | ${tedsOf(score).toFixed(3)} | ${exactOf(score).toFixed(3)} | ${score.invented} |`;
