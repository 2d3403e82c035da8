import { readdirSync, readFileSync } from 'node:fs';
import { comparable } from '../../shared/language/normalize.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { readSample, samplePath } from './score-samples.ts';

interface GoldTable {
  readonly number: string | null;
  readonly kind: string;
  readonly ncols: number;
  readonly header: { readonly rows: readonly (readonly { readonly text: string; readonly col: number }[])[] };
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** How much of a text seed's tables is read as its gold says: cells of data rows, and texts of heads in their places. */
export interface TextScore {
  readonly view: DocumentView;
  readonly tables: number;
  readonly goldTables: number;
  readonly cells: number;
  readonly exact: number;
  readonly headCells: number;
  readonly headExact: number;
  readonly misses: readonly string[];
}

/** Reads a seed (by the digits that its name begins with) and compares it with `gold/tables-*`, in which slips of the scan are put right. */
export async function scoreText(seed: string): Promise<TextScore> {
  const file = readdirSync(samplePath('seeds')).find((name) => name.startsWith(seed)) ?? '';
  const gold = JSON.parse(readFileSync(samplePath(`gold/tables-${seed}.json`), 'utf8')) as { readonly tables: readonly GoldTable[] }; // measured shape, see above
  const view = buildView(await readSample(samplePath(`seeds/${file}`)), new Map(), file);
  const wanted = gold.tables.filter((table) => table.kind !== 'toc');
  const misses: string[] = [];
  let [cells, exact, headCells, headExact] = [0, 0, 0, 0];
  for (const [index, table] of wanted.entries()) {
    const own = view.tables[index];
    const starts = new Map(own?.cells.map((cell) => [`${cell.row}/${cell.col}`, cell.text]));
    const rows = own?.rows.filter((row) => row.role !== 'header' && row.role !== 'numbering').map((row) => row.index) ?? [];
    const same = (place: string, text: string, what: string): boolean => {
      const got = starts.get(place) ?? '';
      if (comparable(got) === comparable(text)) return true;
      misses.push(`${table.number ?? ''} ${what} want ${text} got ${got}`);
      return false;
    };
    table.rows.forEach((row, at) => row.cells.forEach((text, col) => {
      cells += 1;
      if (same(`${rows[at] ?? -1}/${col}`, text, `r${at}c${col}`)) exact += 1;
    }));
    table.header.rows.forEach((row, at) => row.forEach((cell) => {
      headCells += 1;
      if (same(`${at}/${cell.col}`, cell.text, `head r${at}c${cell.col}`)) headExact += 1;
    }));
    if (own && own.colCount !== table.ncols) misses.push(`${table.number ?? ''} columns want ${table.ncols} got ${own.colCount}`);
  }
  return { view, tables: view.tables.length, goldTables: wanted.length, cells, exact, headCells, headExact, misses };
}
