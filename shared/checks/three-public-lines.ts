import type { Line, ListReader } from './table-reader.ts';

/** The lines of a turned 三公 table (its items are lines, its columns are funds); all null where items are columns. */
export interface ThreePublicLines {
  readonly total: Line | null;
  readonly abroad: Line | null;
  readonly car: Line | null;
  readonly carBuy: Line | null;
  readonly carRun: Line | null;
  readonly host: Line | null;
  readonly meeting: Line | null;
  readonly training: Line | null;
}

/** The only line with `key`. 购置 and 运行 are often marked 其中, so memo lines count here. */
function only(list: ListReader, key: string): Line | null {
  const found = list.lines.filter((line) => line.key === key);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Finds the items of a turned 三公 table. */
export function threePublicLines(list: ListReader): ThreePublicLines {
  const turned = list.lines.some((line) => line.key.startsWith('TP:'));
  const line = (key: string): Line | null => (turned ? only(list, key) : null);
  return {
    total: line('TP:total') ?? line('TOTAL'),
    abroad: line('TP:abroad'),
    car: line('TP:car'),
    carBuy: line('TP:car_buy'),
    carRun: line('TP:car_run'),
    host: line('TP:host'),
    meeting: line('TP:meeting'),
    training: line('TP:training'),
  };
}
