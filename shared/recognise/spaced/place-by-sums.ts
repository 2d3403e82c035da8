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

/** The row that holds each row in its sum: the nearest shorter code of its block, the line of its unit, the total; −1 for none. */
function holdersOf(rows: readonly PrintedRow[], total: number): number[] {
  const coded = rows.some((row) => row.code !== null);
  let codes = new Map<string, number>();
  let department = total;
  let block = total;
  let lines = 0;
  return rows.map((row, at) => {
    if (row.total) return -1;
    if (row.code === null) {
      if (!coded) return total;
      // A name without a code opens a unit; right below another one it is the first unit of that department.
      if (block !== total && lines === 0) department = block;
      codes = new Map();
      block = at;
      lines = 0;
      return department;
    }
    lines += 1;
    codes.set(row.code, at);
    for (let length = row.code.length - 1; length >= 3; length -= 1) {
      const above = codes.get(row.code.slice(0, length));
      if (above !== undefined) return above;
    }
    return block;
  });
}

/** Columns of the rows that together make `sums`, one entry a row; null where several ways or none agree. `known` rows have their columns already. */
function placeGroup(group: readonly number[], sums: readonly bigint[], amounts: readonly (readonly bigint[])[], known: readonly Placement[]): Map<number, readonly number[]> {
  const width = sums.length;
  const left = [...sums];
  const take = (at: number, columns: readonly number[], sign: bigint): void => columns.forEach((col, step) => { left[col] = (left[col] ?? 0n) - sign * (amounts[at]?.[step] ?? 0n); });
  for (const at of group) take(at, known[at] ?? [], 1n);
  const open = group.filter((at) => known[at] === null);
  const solutions: (readonly number[])[][] = [];
  let steps = 0;
  const search = (depth: number, chosen: readonly (readonly number[])[]): void => {
    steps += 1;
    if (steps > MOST_STEPS || solutions.length >= MOST_SOLUTIONS) return;
    const at = open[depth];
    if (at === undefined) {
      if (left.slice(1).every((rest) => rest === 0n)) solutions.push([...chosen]);
      return;
    }
    const own = amounts[at] ?? [];
    for (const rest of choices(own.length - 1, width - 1)) {
      const columns = [0, ...rest];
      if (rest.some((col, step) => (left[col] ?? 0n) < (own[step + 1] ?? 0n))) continue;
      take(at, columns, 1n);
      search(depth + 1, [...chosen, columns]);
      take(at, columns, -1n);
    }
  };
  if (open.every((at) => (amounts[at]?.length ?? 0) > 0)) search(0, []);
  const out = new Map<number, readonly number[]>();
  if (steps > MOST_STEPS || solutions.length >= MOST_SOLUTIONS) return out;
  open.forEach((at, depth) => {
    const [only, ...others] = new Set(solutions.map((solution) => solution[depth]?.join()));
    if (only !== undefined && others.length === 0) out.set(at, only.split(',').map(Number));
  });
  return out;
}

/**
 * Which columns the figures of incomplete rows belong to. The first column is the row's total; the others are proven only if every way to fill
 * them that agrees with the sums above puts them there: first the lines right below the total, then those below each of them. Rows above
 * others follow from the rows below.
 */
export function placeBySums(rows: readonly PrintedRow[], width: number): readonly Placement[] {
  const total = rows.findIndex((row) => row.total && row.figures.length === width);
  const found: Placement[] = rows.map((row) => (row.figures.length === width ? row.figures.map((_, col) => col) : null));
  if (total < 0 || width < 3 || found.every((placement) => placement !== null)) return found;
  const decimals = Math.max(...rows.flatMap((row) => row.figures.map((figure) => parseAmount(figure)?.decimals ?? 0)));
  const amounts = rows.map((row) => row.figures.map((figure) => scaled(figure, decimals)));
  const holders = holdersOf(rows, total);
  const below = (at: number): readonly number[] => holders.flatMap((holder, index) => (holder === at ? [index] : []));
  const sumsOf = (at: number): readonly bigint[] => Array.from({ length: width }, (_, col) => amounts[at]?.[found[at]?.indexOf(col) ?? -1] ?? 0n);
  const descend = (at: number): void => {
    const group = below(at);
    if (group.length > 0) for (const [row, columns] of placeGroup(group, sumsOf(at), amounts, found)) found[row] = columns;
    for (const row of group) if (found[row] !== null) descend(row);
  };
  descend(total);
  // A row above others prints what the rows below it print, column by column.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const parts = below(at);
    if (found[at] !== null || rows[at]?.total || parts.length === 0 || parts.some((index) => found[index] === null)) continue;
    const sums = Array.from({ length: width }, (_, col) => parts.reduce((sum, index) => sum + (sumsOf(index)[col] ?? 0n), 0n));
    const columns = sums.flatMap((sum, col) => (sum === 0n ? [] : [col]));
    if (columns.length === (amounts[at]?.length ?? 0) && columns.every((col, step) => sums[col] === amounts[at]?.[step])) found[at] = columns;
  }
  return found;
}
