import { comparable } from '../language/normalize.ts';
import { saysContinued } from '../recognise/caption-words.ts';
import { cellId, type CellId, type TableId } from '../model/ids.ts';
import type { Furniture } from '../model/snapshot.ts';
import type { Fragment, PrintedLine, TableGrid } from '../model/table-grid.ts';
import { draftOf, type Draft, type DraftCell } from './draft.ts';
import { StructureRefusal } from './refusal.ts';

/** `to` is at most the number of rows. Parts of a table that begin before grid row `to` and end after `from`, with rows counted from `from`. */
export function fragmentsBetween(fragments: readonly Fragment[], from: number, to: number, shift: number): readonly Fragment[] {
  return fragments.flatMap((fragment, index): readonly Fragment[] => {
    const next = fragments[index + 1]?.firstRow ?? to;
    return fragment.firstRow < to && next > from ? [{ ...fragment, firstRow: Math.max(fragment.firstRow, from) - from + shift }] : [];
  });
}

const withoutReason = ({ joined: _joined, ...fragment }: Fragment): Fragment => fragment;

/** The page or other source part that a fragment is on, for what was printed again there. */
const isOn = (line: PrintedLine, fragment: Fragment | undefined): boolean => fragment?.kind === 'page' && line.place.kind === 'page' && line.place.page === fragment.page;

/** A line that the later part's page prints again: with its place there, so that the caption is the page's own. */
function printedAgain(line: PrintedLine | null, furniture: readonly Furniture[], fragment: Fragment | undefined): PrintedLine | null {
  if (!line) return null;
  const wanted = comparable(line.text);
  return furniture.find((other) => isOn(other, fragment) && (comparable(other.text) === wanted || (saysContinued(other.text) && comparable(other.text).includes(wanted)))) ?? null;
}

/**
 * The table above grid row `row`, and from there on a table of its own. With `head` the head is put over the second one: its cells
 * stand where the later page prints them again, or else where they stood. `textOf` gives the present text of a cell.
 */
export function unjoin(grid: TableGrid, row: number, head: boolean, id: TableId, furniture: readonly Furniture[], textOf: (cell: CellId) => string): readonly [Draft, Draft] {
  if (row < 1 || row >= grid.rowCount) throw new StructureRefusal('outside-table');
  const { grid: whole, cells } = draftOf(grid);
  const fragment = grid.fragments.findLast((candidate) => candidate.firstRow <= row);
  const heads = head && row >= grid.headRows ? grid.headRows : 0;
  const above: DraftCell[] = [];
  const below: DraftCell[] = [];
  for (const cell of cells) {
    const end = cell.row + cell.rowSpan;
    if (end <= row) above.push(cell);
    else if (cell.row >= row) below.push({ ...cell, row: cell.row - row + heads });
    else throw new StructureRefusal('crosses-span');
  }
  for (const cell of grid.cells) {
    if (cell.row >= heads) continue;
    if (cell.row + cell.rowSpan > heads) throw new StructureRefusal('crosses-span');
    const { id: own, ...copy } = cell;
    const text = textOf(own);
    const again = text === '' ? null : printedAgain({ text, place: cell.place }, furniture, fragment);
    below.push({ ...copy, text, place: again?.place ?? cell.place, method: 'manual', from: [] });
  }
  const firstPage = fragment?.kind === 'page' ? fragment.page : null;
  const isLater = (note: PrintedLine): boolean => firstPage !== null && note.place.kind === 'page' && note.place.page >= firstPage;
  const tail = fragmentsBetween(grid.fragments, row, grid.rowCount, heads);
  return [
    { grid: { ...whole, rowCount: row, headRows: Math.min(grid.headRows, row), fragments: fragmentsBetween(grid.fragments, 0, row, 0), notes: grid.notes.filter((note) => !isLater(note)) }, cells: above },
    {
      grid: {
        ...whole, id, rowCount: grid.rowCount - row + heads, headRows: heads, notes: grid.notes.filter(isLater),
        title: printedAgain(grid.title, furniture, fragment), numberLine: printedAgain(grid.numberLine, furniture, fragment),
        // Money does not change its unit over a page; a part without a unit of its own is in the first one's.
        unitLine: printedAgain(grid.unitLine, furniture, fragment) ?? grid.unitLine, entityLine: printedAgain(grid.entityLine, furniture, fragment) ?? grid.entityLine,
        fragments: tail.map((part, index) => (index === 0 ? withoutReason({ ...part, firstRow: 0 }) : part)),
      },
      cells: below,
    },
  ];
}

const rowText = (cells: readonly DraftCell[], row: number): string =>
  cells.filter((cell) => cell.row === row).toSorted((a, b) => a.col - b.col).map((cell) => `${cell.col}:${cell.colSpan}:${comparable(cell.text)}`).join('|');

/** Two tables as one: the second's rows below the first's, without the head where it is the same. Captions of the second are returned for the list of what stands outside tables. */
export function join(first: TableGrid, second: TableGrid): { readonly draft: Draft; readonly left: readonly PrintedLine[] } {
  if (first.id === second.id) throw new StructureRefusal('outside-table');
  if (first.colCount !== second.colCount) throw new StructureRefusal('columns-differ', { a: String(first.colCount), b: String(second.colCount) });
  const a = draftOf(first);
  const b = draftOf(second);
  let repeated = 0;
  while (repeated < Math.min(first.headRows, second.rowCount) && rowText(a.cells, repeated) === rowText(b.cells, repeated)) repeated += 1;
  // Half a head is not the same head: what differs is a row like any other.
  if (repeated < first.headRows || b.cells.some((cell) => cell.row < repeated && cell.row + cell.rowSpan > repeated)) repeated = 0;
  const shift = first.rowCount - repeated;
  const captions = (own: PrintedLine | null, other: PrintedLine | null): readonly PrintedLine[] => (own && other && JSON.stringify(own.place) !== JSON.stringify(other.place) ? [other] : []);
  return {
    draft: {
      grid: {
        ...a.grid, rowCount: shift + second.rowCount, title: first.title ?? second.title, numberLine: first.numberLine ?? second.numberLine,
        unitLine: first.unitLine ?? second.unitLine, entityLine: first.entityLine ?? second.entityLine, notes: [...first.notes, ...second.notes],
        fragments: [...first.fragments, ...fragmentsBetween(second.fragments, repeated, second.rowCount, first.rowCount).map((part): Fragment => ({ ...part, joined: part.joined ?? 'by-person' }))],
        confidence: Math.min(first.confidence, second.confidence), doubts: [...new Set([...first.doubts, ...second.doubts])],
      },
      cells: [...a.cells, ...b.cells.flatMap((cell) => (cell.row < repeated ? [] : [{ ...cell, row: cell.row + shift }]))],
    },
    left: [...captions(first.title, second.title), ...captions(first.numberLine, second.numberLine), ...captions(first.unitLine, second.unitLine), ...captions(first.entityLine, second.entityLine)],
  };
}

/** The captions of a table, for the list of what stands outside tables. */
export const captionsOf = (grid: TableGrid): readonly PrintedLine[] => [grid.title, grid.numberLine, grid.unitLine, grid.entityLine].flatMap((line) => (line ? [line] : [])).concat(grid.notes);

/** The text lines that cells leave behind when they go. */
export const linesLeft = (grid: TableGrid, gone: (cell: CellId) => boolean): readonly PrintedLine[] =>
  grid.cells.flatMap((cell) => (cell.text !== '' && gone(cellId(grid.id, cell.row, cell.col)) ? [{ text: cell.text, place: cell.place }] : []));
