import type { OtherReading } from '../../../shared/model/table-grid.ts';
import type { Gray } from './bitmap.ts';
import type { SeenLine } from './ctc.ts';
import { linePicture, type Exposure, type LinePicture } from './line-picture.ts';
import { figureForm, isGrouped, isUngrouped, meantFigure } from './number-grammar.ts';
import { oneNotDash } from './one-not-dash.ts';
import type { Piece } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';
import { settleFigure, type DoubtReason } from './settle-figure.ts';

/** A piece as read; characters' centres are page pixels. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly line: SeenLine;
  readonly doubt: DoubtReason | null;
  /** What other readings of a doubtful piece said, where they differ. */
  readonly others: readonly OtherReading[];
}

/** The usual picture of a line; the second one of every figure, narrower and bolder; the third, with more room, of what is still doubtful. */
const FIRST: Exposure = { margin: 0.1, squeeze: 0.9, contrast: 1 };
const SECOND: Exposure = { margin: 0.06, squeeze: 0.75, contrast: 1.6 };
const THIRD: Exposure = { margin: 0.28, squeeze: 1.15, contrast: 1 };

/** Figures of which a reading is less sure than this are read a third time. */
const FIGURE_SURE = 0.97;
/** Short pieces with a digit this unsure may be figures with dirt read into them. */
const DIRTY = 0.5;
/** Ink higher than this many times a figure is a figure with a pen's tick or a stain over it; brackets and commas reach a fifth higher. */
const TALL = 1.4;
/** Ink this high, as a share of the usual line, is print and not dirt: when nothing is read in it, something is missing. */
const PRINT = 0.4;

const BLANK: SeenLine = { chars: [], text: '', sure: 1 };
const placed = (line: SeenLine, picture: LinePicture): SeenLine => oneNotDash({ ...line, chars: line.chars.map((char) => ({ ...char, centre: picture.left + char.centre / picture.scale })) });

/** Pieces that end within this share of a line's height of each other stand in one column. */
const COLUMN = 0.5;

/** Indexes of pieces by the column their right edges stand in, and how to find those near a column's edge. */
function columnsOf(read: readonly ReadPiece[], unit: number): { readonly columns: ReadonlyMap<number, readonly number[]>; near(column: number): readonly number[] } {
  const columns = Map.groupBy(read.keys(), (index) => Math.round((read[index]?.piece.region.x1 ?? 0) / (unit * COLUMN)));
  return { columns, near: (column) => [column - 1, column, column + 1].flatMap((each) => columns.get(each) ?? []) };
}

/** A few Latin letters where a figure is meant. */
const STRANGER = /^[A-Za-z.*'\s]{1,4}$/;

/** Pieces read as a few Latin letters in a column of figures: nobody prints such, the print was too poor to be read. */
function strangers(read: readonly ReadPiece[], unit: number): Set<number> {
  const { columns, near } = columnsOf(read, unit);
  const odd = new Set<number>();
  for (const [column, members] of columns) {
    const strange = members.filter((index) => read[index]?.piece.cell === true && STRANGER.test(read[index]?.line.text ?? ''));
    if (strange.length > 0 && near(column).filter((index) => figureForm(read[index]?.line.text ?? '') !== 'none').length >= 2) for (const index of strange) odd.add(index);
  }
  return odd;
}

/** Figures of four and more digits without commas in a column where others have them: their commas may have been lost. */
function lostCommas(read: readonly ReadPiece[], unit: number): Set<number> {
  const { columns, near } = columnsOf(read, unit);
  const odd = new Set<number>();
  for (const [column, members] of columns) {
    if (near(column).filter((index) => isGrouped(read[index]?.line.text ?? '')).length < 2) continue;
    for (const index of members) if (isUngrouped(read[index]?.line.text ?? '')) odd.add(index);
  }
  return odd;
}

/** Figures, and what may be one: looked at twice, because a wrong digit can be read as surely as a right one. */
function isSuspect({ text, sure, chars }: SeenLine, piece: Piece, unit: number): boolean {
  if (figureForm(text) !== 'none') return true;
  if (text.trim() === '') return piece.region.y1 - piece.region.y0 > unit * PRINT;
  return sure < DIRTY && chars.length < 12 && /\d/.test(text);
}

/** Reads all pieces of a page, figures a second time under another exposure, and those that are still doubtful a third time. */
export async function readPieces(recogniser: Recogniser, page: Gray, pieces: readonly Piece[], unit: number): Promise<ReadPiece[]> {
  const take = async (wanted: readonly number[], exposure: Exposure): Promise<Map<number, SeenLine>> => {
    const pictures = wanted.flatMap((index) => {
      const piece = pieces[index];
      return piece ? [linePicture(page, piece.region, unit, exposure)] : [];
    });
    const lines = await recogniser.read(pictures);
    return new Map(wanted.map((index, place) => [index, lines[place] && pictures[place] ? placed(lines[place], pictures[place]) : BLANK]));
  };
  const first = await take([...pieces.keys()], FIRST);
  const out = pieces.map((piece, index): ReadPiece => ({ piece, line: first.get(index) ?? BLANK, doubt: null, others: [] }));
  const figures = [...out.keys()].filter((index) => {
    const read = out[index];
    return read !== undefined && isSuspect(read.line, read.piece, unit);
  });
  if (figures.length === 0) return out;
  const second = await take(figures, SECOND);
  const odd = lostCommas(out, unit);
  const doubtful = figures.filter((index) => {
    const [one, two] = [first.get(index) ?? BLANK, second.get(index) ?? BLANK];
    return odd.has(index) || figureForm(one.text) !== 'sound' || Math.min(one.sure, two.sure) < FIGURE_SURE || meantFigure(one.text) !== meantFigure(two.text);
  });
  for (const index of strangers(out, unit)) {
    const before = out[index];
    if (before) out[index] = { ...before, doubt: 'grammar' };
  }
  const third = await take(doubtful, THIRD);
  const tall = usualFigure(out) * TALL;
  for (const index of figures) {
    const before = out[index];
    const readings = [first, second, third].flatMap((reading) => reading.get(index) ?? []);
    if (before) out[index] = settled(before, readings, odd.has(index), before.piece.cell && heightOf(before.piece) > tall);
  }
  return out;
}

const heightOf = ({ region }: Piece): number => region.y1 - region.y0;

/** The usual height of figures in cells; infinite where there are too few to tell. */
function usualFigure(read: readonly ReadPiece[]): number {
  const heights = read.filter(({ piece, line }) => piece.cell && figureForm(line.text) === 'sound').map(({ piece }) => heightOf(piece)).toSorted((a, b) => a - b);
  return heights.length < 5 ? Number.POSITIVE_INFINITY : (heights[Math.floor(heights.length / 2)] ?? Number.POSITIVE_INFINITY);
}

/** `marked`: the ink stands higher than figures do, so something was drawn over it. */
function settled(before: ReadPiece, readings: readonly SeenLine[], grouped: boolean, marked: boolean): ReadPiece {
  const { piece, line } = before;
  if (line.text.trim() === '') {
    const other = readings.filter((reading) => reading.text.trim() !== '').toSorted((a, b) => b.sure - a.sure)[0];
    return { ...before, line: other ?? line, doubt: 'unread' };
  }
  const figure = settleFigure(readings, grouped);
  const sound = figureForm(figure.line.text) === 'sound';
  return { piece, ...figure, doubt: figure.doubt ?? (sound && piece.cut ? 'cut-off' : sound && marked ? 'marked' : null) };
}
