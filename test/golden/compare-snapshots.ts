import { comparable } from '../../shared/language/normalize.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { numberingLevel } from '../../shared/recognise/headings.ts';
import type { PrintedLine, TableGrid } from '../../shared/model/table-grid.ts';

const text = (line: PrintedLine | null): string => comparable(line?.text ?? '');
const notes = (table: TableGrid): string => table.notes.map((note) => comparable(note.text)).join('');

const numbered = (text: string): boolean => [1, 2, 3].includes(numberingLevel(text));
/** A year in brackets under a title is no body's name, though the generator prints it in that place. */
const entity = (line: PrintedLine | null): string => (/^\(\d{4}年度?\)$/.test(text(line)) ? '' : text(line));

function compareTable(want: TableGrid, got: TableGrid, merges: boolean): string[] {
  const out: string[] = [];
  const name = `${want.id} ${want.title?.text ?? ''}`;
  const say = (what: string, a: unknown, b: unknown): void => { if (a !== b) out.push(`${name}: ${what} want ${String(a)} got ${String(b)}`); };
  say('rows', want.rowCount, got.rowCount);
  say('columns', want.colCount, got.colCount);
  say('head', want.headRows, got.headRows);
  say('title', text(want.title), text(got.title));
  say('number', text(want.numberLine), text(got.numberLine));
  say('unit', text(want.unitLine), text(got.unitLine));
  say('entity', entity(want.entityLine), entity(got.entityLine));
  say('notes', notes(want), notes(got));
  const starts = new Map(got.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  for (const cell of want.cells) {
    const own = starts.get(`${cell.row},${cell.col}`);
    const spans = (a: { rowSpan: number; colSpan: number } | undefined): string => (merges ? `${a?.rowSpan}x${a?.colSpan}` : '');
    say(`r${cell.row}c${cell.col}`, `${comparable(cell.text)} ${spans(cell)}`, `${comparable(own?.text ?? '')} ${spans(own)}`);
  }
  return out;
}

/** Differences between what a perfect reader returns and what was read. `merges` false for formats that have no merged cells. */
export function differences(want: Snapshot, got: Snapshot, merges: boolean): string[] {
  const out: string[] = [];
  if (want.tables.length !== got.tables.length) out.push(`tables want ${want.tables.length} got ${got.tables.length}`);
  for (const [index, table] of want.tables.entries()) {
    const own = got.tables[index];
    if (own) out.push(...compareTable(table, own, merges));
  }
  const read = new Map(got.paragraphs.filter((paragraph) => !paragraph.contents).map((paragraph) => [comparable(paragraph.text), paragraph]));
  for (const paragraph of want.paragraphs) {
    const own = read.get(comparable(paragraph.text));
    if (!own) out.push(`paragraph ${paragraph.id} ${paragraph.text.slice(0, 60)}`);
    // Whether 1. or a line without numbering is a heading is told by type or contents, which not every format has.
    else if (numbered(paragraph.text) && own.headingLevel !== paragraph.headingLevel) out.push(`level of ${paragraph.text.slice(0, 40)} want ${paragraph.headingLevel} got ${own.headingLevel}`);
  }
  return out;
}
