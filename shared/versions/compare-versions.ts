import { comparable } from '../language/normalize.ts';
import { cellAt } from '../model/cell-at.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import type { Alignment, ParagraphPair } from './align-versions.ts';
import type { TablePair } from './align-tables.ts';
import { around } from './around.ts';
import { cellName, lineName, nameOfTable, rowName } from './cell-name.ts';
import { cellSpot, cellsSpot, tableSpot, textSpot } from './spots.ts';
import { DIFFERENCE_GROUPS, type DifferenceGroup, type Spot, type VersionDifference } from './version-difference.ts';

type Difference = Omit<VersionDifference, 'about'>;

const AROUND = 14;

/** Printed otherwise, not merely spaced or grouped otherwise; null = the same. A blank is not a zero. */
function cellGroup(before: ViewCell, after: ViewCell): DifferenceGroup | null {
  if (comparable(before.text) === comparable(after.text)) return null;
  if (before.value !== null && after.value !== null) return new Decimal(before.value).eq(after.value) ? 'layout' : 'number';
  return before.value !== null || after.value !== null ? 'number' : 'word';
}

const textsOf = (cells: readonly ViewCell[]): string => cells.map((cell) => cell.text).join(' · ');
const groupOf = (cells: readonly ViewCell[]): DifferenceGroup => (cells.some((cell) => cell.value !== null) ? 'number' : 'word');

/** Where something would stand that is not there: behind what stands before it on the side that has it, else null. `there`: what continues what, by number. */
function standsBehind(at: number, there: ReadonlyMap<number, number>): number | null {
  for (let own = at - 1; own >= 0; own -= 1) {
    const other = there.get(own);
    if (other !== undefined) return other;
  }
  return null;
}

/** Rows or columns that only one side has: one difference each. `matched`: those that both have, by this side's number. */
function* lonely(kind: 'row' | 'column', mine: ViewTable, theirs: ViewTable, matched: ReadonlyMap<number, number>, gone: boolean): Generator<Difference> {
  const own = Map.groupBy(mine.cells.filter((cell) => cell.text !== '' && !matched.has(cell[kind === 'row' ? 'row' : 'col'])), (cell) => cell[kind === 'row' ? 'row' : 'col']);
  for (const [at, cells] of [...own].toSorted(([a], [b]) => a - b)) {
    const label = kind === 'row' ? lineName(mine, at) : [nameOfTable(mine), (mine.columns.find((one) => one.index === at)?.path ?? []).join(' ')].filter((text) => text !== '').join(' · ');
    const above = kind === 'row' ? standsBehind(at, matched) : null;
    const [here, there, text] = [cellsSpot(mine, cells), above === null ? tableSpot(theirs) : rowSpot(theirs, above), textsOf(cells)];
    yield { group: groupOf(cells), kind, label, before: gone ? text : null, after: gone ? null : text, earlier: gone ? here : there, later: gone ? there : here };
  }
}

/** The cells of a row that say something, as one place. */
const rowSpot = (table: ViewTable, row: number) => cellsSpot(table, table.cells.filter((cell) => cell.row === row && cell.text !== ''));

const turned = (pairs: ReadonlyMap<number, number>): ReadonlyMap<number, number> => new Map([...pairs].map(([own, other]) => [other, own]));

/** Rows that stand elsewhere, each by the row that it now stands below. */
function* rowsMoved({ earlier, later, moved }: TablePair): Generator<Difference> {
  const above = (table: ViewTable, row: number): string => (row > table.headRows ? rowName(table, row - 1, -1) : '');
  for (const [row, now] of [...moved].toSorted((a, b) => a[1] - b[1])) {
    yield { group: 'layout', kind: 'moved', label: lineName(later, now), before: above(earlier, row), after: above(later, now), earlier: rowSpot(earlier, row), later: rowSpot(later, now) };
  }
}

function* ofTable(pair: TablePair): Generator<Difference> {
  const { earlier, later, rows, cols } = pair;
  if (comparable(earlier.title) !== comparable(later.title)) yield { group: 'word', kind: 'table', label: nameOfTable(later), before: earlier.title, after: later.title, earlier: tableSpot(earlier), later: tableSpot(later) };
  if (earlier.unit !== later.unit) yield { group: 'number', kind: 'table', label: nameOfTable(later), before: earlier.unit, after: later.unit, earlier: tableSpot(earlier), later: tableSpot(later) };
  const serials = new Set(later.columns.flatMap((column) => (column.content === 'serial' ? [column.index] : [])));
  const seen = new Set<ViewCell>();
  for (const before of earlier.cells) {
    const [row, col] = [rows.get(before.row), cols.get(before.col)];
    const after = row === undefined || col === undefined ? undefined : cellAt(later, row, col);
    if (!after || seen.has(after)) continue;
    seen.add(after);
    const differs = cellGroup(before, after);
    // A running number tells where a row stands, not what it says.
    const group = differs && serials.has(after.col) && after.row >= later.headRows ? 'layout' : differs;
    if (group) yield { group, kind: 'cell', label: cellName(later, after.row, after.col), before: before.text, after: after.text, earlier: cellSpot(earlier, before), later: cellSpot(later, after) };
  }
  yield* rowsMoved(pair);
  yield* lonely('row', earlier, later, rows, true);
  yield* lonely('row', later, earlier, turned(rows), false);
  yield* lonely('column', earlier, later, cols, true);
  yield* lonely('column', later, earlier, turned(cols), false);
  const notes = (table: ViewTable): string => table.notes.map((note) => note.text).join('\n');
  if (comparable(notes(earlier)) !== comparable(notes(later))) {
    const spot = (table: ViewTable) => { const place = table.notes[0]?.place; return place ? { ref: { kind: 'source' as const, place }, place, excerpt: null } : tableSpot(table); };
    yield { group: /\d/.test(notes(earlier) + notes(later)) ? 'number' : 'word', kind: 'text', label: nameOfTable(later), before: notes(earlier) || null, after: notes(later) || null, earlier: spot(earlier), later: spot(later) };
  }
}

const sectionOf = (paragraph: Paragraph): string => paragraph.section.at(-1) ?? '';

function* ofText(alignment: Alignment, { earlier, later, hunks }: ParagraphPair): Generator<Difference> {
  for (const hunk of hunks) {
    const [before, after] = [earlier.text.slice(hunk.earlierStart, hunk.earlierEnd), later.text.slice(hunk.laterStart, hunk.laterEnd)];
    yield {
      group: /\p{Nd}/u.test(before + after) ? 'number' : 'word', kind: 'text', label: sectionOf(later),
      before, after, around: around(later.text, hunk.laterStart, hunk.laterEnd, AROUND),
      earlier: textSpot(alignment.earlier, earlier, hunk.earlierStart, hunk.earlierEnd), later: textSpot(alignment.later, later, hunk.laterStart, hunk.laterEnd),
    };
  }
}

/** A table that goes takes its figures along. */
const ofWholeTable = (table: ViewTable): DifferenceGroup => (table.cells.some((cell) => cell.value !== null && new Decimal(cell.value).isZero() === false) ? 'number' : 'layout');
const whole = (view: DocumentView, paragraph: Paragraph) => textSpot(view, paragraph, 0, paragraph.text.length);
const ofParagraph = (paragraph: Paragraph): Pick<Difference, 'group' | 'kind' | 'label'> => ({ group: paragraph.contents ? 'layout' : /\p{Nd}/u.test(paragraph.text) ? 'number' : 'word', kind: 'text', label: sectionOf(paragraph) });

const hasBothTexts = ({ earlier, later }: Alignment): boolean => earlier.paragraphs.length > 0 && later.paragraphs.length > 0;

/** A workbook holds the tables only: that the text is not in it is told once, not paragraph by paragraph. */
function textless(alignment: Alignment): readonly Difference[] {
  if (hasBothTexts(alignment)) return [];
  const [gone, fresh] = [alignment.goneParagraphs[0], alignment.freshParagraphs[0]];
  return [
    ...(gone ? [{ group: 'layout' as const, kind: 'text' as const, label: '', before: gone.text, after: null, earlier: whole(alignment.earlier, gone), later: null }] : []),
    ...(fresh ? [{ group: 'layout' as const, kind: 'text' as const, label: '', before: null, after: fresh.text, earlier: null, later: whole(alignment.later, fresh) }] : []),
  ];
}

/** The table that a table would stand behind in the version that does not have it. */
function tableBefore({ earlier, later, pairs }: Alignment, table: ViewTable, gone: boolean): Spot | null {
  const [mine, theirs] = gone ? [earlier.tables, later.tables] : [later.tables, earlier.tables];
  const there = new Map(pairs.map((pair) => [mine.indexOf(gone ? pair.earlier : pair.later), theirs.indexOf(gone ? pair.later : pair.earlier)]));
  const at = standsBehind(mine.indexOf(table), there);
  const other = at === null ? undefined : theirs[at];
  return other ? tableSpot(other) : null;
}

/** The paragraph that a paragraph would stand behind in the version that does not have it. */
function textBefore({ earlier, later, paragraphs }: Alignment, paragraph: Paragraph, gone: boolean): Spot | null {
  const [mine, theirs] = gone ? [earlier, later] : [later, earlier];
  const there = new Map(paragraphs.map((pair) => (gone ? [pair.earlier, pair.later] : [pair.later, pair.earlier])));
  for (let at = mine.paragraphs.indexOf(paragraph) - 1; at >= 0; at -= 1) {
    const other = there.get(mine.paragraphs[at] ?? paragraph);
    if (other) return whole(theirs, other);
  }
  return null;
}

/** All that differs between two versions: figures first, then words, then layout; within each in the order of the document. */
export function compareVersions(alignment: Alignment): readonly Difference[] {
  const [gone, fresh] = hasBothTexts(alignment) ? [alignment.goneParagraphs, alignment.freshParagraphs] : [[], []];
  const found = [
    ...alignment.gone.map((table): Difference => ({ group: ofWholeTable(table), kind: 'table', label: nameOfTable(table), before: nameOfTable(table), after: null, earlier: tableSpot(table), later: tableBefore(alignment, table, true) })),
    ...alignment.fresh.map((table): Difference => ({ group: ofWholeTable(table), kind: 'table', label: nameOfTable(table), before: null, after: nameOfTable(table), earlier: tableBefore(alignment, table, false), later: tableSpot(table) })),
    ...alignment.pairs.flatMap((pair) => [...ofTable(pair)]),
    ...alignment.paragraphs.flatMap((pair) => [...ofText(alignment, pair)]),
    ...gone.map((one): Difference => ({ ...ofParagraph(one), before: one.text, after: null, earlier: whole(alignment.earlier, one), later: textBefore(alignment, one, true) })),
    ...fresh.map((one): Difference => ({ ...ofParagraph(one), before: null, after: one.text, earlier: textBefore(alignment, one, false), later: whole(alignment.later, one) })),
    ...textless(alignment),
  ];
  return DIFFERENCE_GROUPS.flatMap((group) => found.filter((one) => one.group === group));
}
