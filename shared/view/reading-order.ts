const NUMBERED = /^t(\d+)$/;

/**
 * Tables as the document has them, in whatever order they are handed over: readers number them as they come. Where an id is no plain
 * number (a table that a person took apart) the given order stands. Tables that are in order are given back as they are.
 */
export function inReadingOrder<Table extends { readonly id: string }>(tables: readonly Table[]): readonly Table[] {
  const numbers = tables.map(({ id }) => Number(NUMBERED.exec(id)?.[1] ?? NaN));
  if (numbers.some(Number.isNaN) || numbers.every((number, i) => i === 0 || (numbers[i - 1] ?? 0) <= number)) return tables;
  return tables.map((table, i) => ({ table, number: numbers[i] ?? 0 })).toSorted((a, b) => a.number - b.number).map(({ table }) => table);
}
