import type { SearchEntry } from '../../../db/search.ts';
import type { CellId } from '../../../shared/model/ids.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import type { PresentState } from '../../../shared/history/replay.ts';
import { searchPairs, searchWords } from '../../../shared/language/search-words.ts';

/** Texts of a table row by column, as an entry's body holds them. */
export type RowBody = readonly (readonly [col: number, text: string])[];

const entry = (ref: string, row: number, texts: readonly string[], body: unknown): SearchEntry => ({ ref, row, words: texts.map(searchWords).join(' | '), pairs: texts.map(searchPairs).join(' | '), body: JSON.stringify(body) });

/** The rows of a table with their present texts; row −1 is the title. */
export function tableEntries(grid: TableGrid, corrections: ReadonlyMap<CellId, string>): readonly SearchEntry[] {
  const rows = new Map<number, [number, string][]>();
  for (const cell of grid.cells) {
    const text = corrections.get(cell.id) ?? cell.text;
    if (text === '') continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push([cell.col, text]);
  }
  const title = grid.given?.title ?? grid.title?.text ?? '';
  return [
    ...(title === '' ? [] : [entry(grid.id, -1, [title], title)]),
    ...[...rows].toSorted((a, b) => a[0] - b[0]).map(([row, cells]) => entry(grid.id, row, cells.map(([, text]) => text), cells.toSorted((a, b) => a[0] - b[0]))),
  ];
}

const paragraphEntries = (paragraph: Paragraph): readonly SearchEntry[] => (paragraph.text === '' ? [] : [entry(paragraph.id, 0, [paragraph.text], paragraph.text)]);

/** Everything of a document that can be searched. */
export const documentEntries = (state: PresentState): readonly SearchEntry[] => [
  ...state.snapshot.tables.flatMap((grid) => tableEntries(grid, state.corrections)),
  ...state.snapshot.paragraphs.flatMap(paragraphEntries),
];

/** What goes out of the index and what comes in when a document changes: rows and paragraphs whose texts differ. */
export function changedEntries(before: PresentState, after: PresentState): { readonly gone: readonly SearchEntry[]; readonly fresh: readonly SearchEntry[] } {
  const correctedTables = new Set<string>();
  const note = (id: CellId): void => void correctedTables.add(id.slice(0, id.lastIndexOf('/')));
  for (const [id, text] of after.corrections) if (before.corrections.get(id) !== text) note(id);
  for (const id of before.corrections.keys()) if (!after.corrections.has(id)) note(id);
  const touched = <T extends { readonly id: string }>(own: readonly T[], others: readonly T[]): readonly T[] => {
    const known = new Set(others);
    return own.filter((item) => !known.has(item) || correctedTables.has(item.id));
  };
  const entries = (state: PresentState, other: PresentState): readonly SearchEntry[] => [
    ...touched(state.snapshot.tables, other.snapshot.tables).flatMap((grid) => tableEntries(grid, state.corrections)),
    ...touched(state.snapshot.paragraphs, other.snapshot.paragraphs).flatMap(paragraphEntries),
  ];
  const key = (item: SearchEntry): string => `${item.ref}/${item.row}/${item.body}`;
  const [old, now] = [entries(before, after), entries(after, before)];
  const [oldKeys, nowKeys] = [new Set(old.map(key)), new Set(now.map(key))];
  return { gone: old.filter((item) => !nowKeys.has(key(item))), fresh: now.filter((item) => !oldKeys.has(key(item))) };
}
