import { parseAmount } from '../../money/parse-amount.ts';

/** A row as it is printed: its code or null, its total flag, its figures in order. */
export interface PrintedRow {
  readonly code: string | null;
  readonly total: boolean;
  readonly figures: readonly string[];
}

/** Columns (from 0) of a row's figures where sums prove them; null where they do not. */
export type Placement = readonly number[] | null;

/** Steps of the search; beyond them the rows stay doubtful. */
const MOST_STEPS = 60_000;
const MOST_SOLUTIONS = 24;

/** An amount in the smallest printed unit of the table. */
function scaled(text: string, decimals: number): bigint {
  const [whole = '0', part = ''] = (parseAmount(text)?.value ?? '0').split('.');
  const sign = whole.startsWith('-') ? -1n : 1n;
  return sign * BigInt(`${whole.replace('-', '')}${part.padEnd(decimals, '0')}`);
}

/** All ways to put `count` figures into columns 1 … last, in order. */
function choices(count: number, last: number, from = 1): number[][] {
  if (count === 0) return [[]];
  const out: number[][] = [];
  for (let col = from; col <= last - count + 1; col += 1) for (const rest of choices(count - 1, last, col + 1)) out.push([col, ...rest]);
  return out;
}

/**
 * Which columns the figures of incomplete rows belong to. The first column is the row's total; the others are proven only if every way to fill
 * them that agrees with the columns' totals puts them there. Rows above others (codes that begin theirs) follow from the rows below.
 */
export function placeBySums(rows: readonly PrintedRow[], width: number): readonly Placement[] {
  const whole = rows.find((row) => row.total && row.figures.length === width);
  const found: Placement[] = rows.map((row) => (row.figures.length === width ? row.figures.map((_, col) => col) : null));
  if (!whole || width < 3 || found.every((placement) => placement !== null)) return found;
  const decimals = Math.max(...rows.flatMap((row) => row.figures.map((figure) => parseAmount(figure)?.decimals ?? 0)));
  const amounts = rows.map((row) => row.figures.map((figure) => scaled(figure, decimals)));
  const below = (at: number): number[] => {
    const own = rows[at]?.code ?? null;
    return own === null ? [] : rows.flatMap((row, index) => (row.code !== null && row.code.length > own.length && row.code.startsWith(own) ? [index] : []));
  };
  const holders = new Set(rows.flatMap((row, at) => (row.total || below(at).length > 0 ? [at] : [])));
  const leaves = rows.flatMap((_, at) => (holders.has(at) ? [] : [at]));
  const left = whole.figures.map((figure) => scaled(figure, decimals));
  for (const at of leaves) found[at]?.forEach((col, step) => { left[col] = (left[col] ?? 0n) - (amounts[at]?.[step] ?? 0n); });
  const open = leaves.filter((at) => found[at] === null);
  const solutions: number[][][] = [];
  let steps = 0;
  const search = (depth: number, chosen: number[][]): void => {
    steps += 1;
    if (steps > MOST_STEPS || solutions.length >= MOST_SOLUTIONS) return;
    const at = open[depth];
    if (at === undefined) {
      if (left.slice(1).every((rest) => rest === 0n)) solutions.push(chosen);
      return;
    }
    const own = amounts[at] ?? [];
    for (const columns of choices(own.length - 1, width - 1)) {
      if (columns.some((col, step) => (left[col] ?? 0n) < (own[step + 1] ?? 0n))) continue;
      columns.forEach((col, step) => { left[col] = (left[col] ?? 0n) - (own[step + 1] ?? 0n); });
      search(depth + 1, [...chosen, columns]);
      columns.forEach((col, step) => { left[col] = (left[col] ?? 0n) + (own[step + 1] ?? 0n); });
    }
  };
  if (open.every((at) => (amounts[at]?.length ?? 0) > 0)) search(0, []);
  if (steps > MOST_STEPS || solutions.length === 0 || solutions.length >= MOST_SOLUTIONS) return found;
  open.forEach((at, depth) => {
    const ways = new Set(solutions.map((solution) => (solution[depth] ?? []).join()));
    const only = solutions[0]?.[depth];
    if (ways.size === 1 && only) found[at] = [0, ...only];
  });
  // A row above others prints what the rows below it print, column by column.
  for (const at of [...holders].sort((a, b) => (rows[b]?.code?.length ?? 0) - (rows[a]?.code?.length ?? 0))) {
    if (found[at] !== null || rows[at]?.total) continue;
    const parts = below(at).filter((index) => !holders.has(index));
    if (parts.some((index) => found[index] === null)) continue;
    const sums = Array.from({ length: width }, (_, col) => parts.reduce((sum, index) => {
      const step = found[index]?.indexOf(col) ?? -1;
      return sum + (step < 0 ? 0n : (amounts[index]?.[step] ?? 0n));
    }, 0n));
    const columns = sums.flatMap((sum, col) => (sum === 0n ? [] : [col]));
    if (columns.length === (amounts[at]?.length ?? 0) && columns.every((col, step) => sums[col] === amounts[at]?.[step])) found[at] = columns;
  }
  return found;
}
