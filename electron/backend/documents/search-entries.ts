import type { SearchEntry } from '../../../db/search.ts';
import type { CellId } from '../../../shared/model/ids.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import type { PresentState } from '../../../shared/history/replay.ts';
import { searchPairs, searchWords } from '../../../shared/language/search-words.ts';

/** A piece before its words are made: most pieces of an edited document stay as they are. */
interface Piece {
  readonly ref: string;
  readonly row: number;
  readonly texts: readonly string[];
  readonly body: string;
}

const piece = (ref: string, row: number, texts: readonly string[], body: unknown): Piece => ({ ref, row, texts, body: JSON.stringify(body) });
const entryOf = ({ ref, row, texts, body }: Piece): SearchEntry => ({ ref, row, words: texts.map(searchWords).join(' | '), pairs: texts.map(searchPairs).join(' | '), body });

/** The rows of a table with their present texts; row −1 is the title. `only`: these rows alone, without the title. */
function tablePieces(grid: TableGrid, corrections: ReadonlyMap<CellId, string>, only?: ReadonlySet<number>): readonly Piece[] {
  const rows = new Map<number, [number, string][]>();
  for (const cell of grid.cells) {
    if (only && !only.has(cell.row)) continue;
    const text = corrections.get(cell.id) ?? cell.text;
    if (text === '') continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push([cell.col, text]);
  }
  const title = only ? '' : (grid.given?.title ?? grid.title?.text ?? '');
  return [
    ...(title === '' ? [] : [piece(grid.id, -1, [title], title)]),
    ...[...rows].toSorted((a, b) => a[0] - b[0]).map(([row, cells]) => piece(grid.id, row, cells.map(([, text]) => text), cells.toSorted((a, b) => a[0] - b[0]))),
  ];
}

const paragraphPieces = (paragraph: Paragraph): readonly Piece[] => (paragraph.text === '' ? [] : [piece(paragraph.id, 0, [paragraph.text], paragraph.text)]);

/** Everything of a document that can be searched. */
export const documentEntries = (state: PresentState): readonly SearchEntry[] => [
  ...state.snapshot.tables.flatMap((grid) => tablePieces(grid, state.corrections)),
  ...state.snapshot.paragraphs.flatMap(paragraphPieces),
].map(entryOf);

/** Rows with a correction that the other state does not have, by table. */
function correctedRows(a: PresentState, b: PresentState): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  const note = (id: CellId): void => {
    const [table = '', row] = id.split('/r');
    const own = rows.get(table) ?? new Set();
    rows.set(table, own);
    own.add(Number.parseInt(row ?? '', 10));
  };
  for (const [id, text] of a.corrections) if (b.corrections.get(id) !== text) note(id);
  for (const [id, text] of b.corrections) if (a.corrections.get(id) !== text) note(id);
  return rows;
}

/** What goes out of the index and what comes in when a document changes: rows and paragraphs whose texts differ. */
export function changedEntries(before: PresentState, after: PresentState): { readonly gone: readonly Pick<SearchEntry, 'ref' | 'row'>[]; readonly fresh: readonly SearchEntry[] } {
  const corrected = correctedRows(before, after);
  const pieces = (state: PresentState, other: PresentState): readonly Piece[] => {
    const [tables, paragraphs] = [new Set(other.snapshot.tables), new Set(other.snapshot.paragraphs)];
    return [
      ...state.snapshot.tables.flatMap((grid) => {
        if (!tables.has(grid)) return tablePieces(grid, state.corrections);
        const rows = corrected.get(grid.id);
        return rows ? tablePieces(grid, state.corrections, rows) : [];
      }),
      ...state.snapshot.paragraphs.flatMap((paragraph) => (paragraphs.has(paragraph) ? [] : paragraphPieces(paragraph))),
    ];
  };
  const key = (item: Piece): string => `${item.ref}/${item.row}/${item.body}`;
  const [old, now] = [pieces(before, after), pieces(after, before)];
  const [oldKeys, nowKeys] = [new Set(old.map(key)), new Set(now.map(key))];
  return { gone: old.filter((item) => !nowKeys.has(key(item))), fresh: now.filter((item) => !oldKeys.has(key(item))).map(entryOf) };
}
