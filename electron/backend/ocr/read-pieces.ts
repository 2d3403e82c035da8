import type { Gray } from './bitmap.ts';
import type { SeenLine } from './ctc.ts';
import { linePicture, type Exposure, type LinePicture } from './line-picture.ts';
import { figureForm, isGrouped, isUngrouped, mendedFigure, plainFigure } from './number-grammar.ts';
import type { Piece } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';

/** Why a reading is not to be trusted. */
export type DoubtReason = 'grammar' | 'readings-differ' | 'unsure';

/** A piece as read; characters' centres are page pixels. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly line: SeenLine;
  readonly doubt: DoubtReason | null;
  /** What other readings of a doubtful piece said. */
  readonly others: readonly string[];
}

/** The usual picture of a line, and the ones taken of what is doubtful: wider, bolder, and with more room. */
const FIRST: Exposure = { margin: 0.1, squeeze: 0.9, contrast: 1 };
const AGAIN: readonly Exposure[] = [{ margin: 0.06, squeeze: 1.15, contrast: 1.6 }, { margin: 0.28, squeeze: 1.1, contrast: 1 }];

/** Figures below this are read again; text below this only carries its low confidence. */
const FIGURE_SURE = 0.97;
const FIGURE_DOUBT = 0.9;
/** Short pieces with a digit this unsure may be figures with dirt read into them. */
const DIRTY = 0.5;

const BLANK: SeenLine = { chars: [], text: '', sure: 1 };
const placed = (line: SeenLine, picture: LinePicture): SeenLine => ({ ...line, chars: line.chars.map((char) => ({ ...char, centre: picture.left + char.centre / picture.scale })) });

/** Pieces that end within this share of a line's height of each other stand in one column. */
const COLUMN = 0.5;

/** Figures of four and more digits without commas in a column where others have them: their commas may have been lost. */
function lostCommas(read: readonly ReadPiece[], unit: number): Set<number> {
  const columns = Map.groupBy(read.keys(), (index) => Math.round((read[index]?.piece.region.x1 ?? 0) / (unit * COLUMN)));
  const odd = new Set<number>();
  for (const [column, members] of columns) {
    const near = [...members, ...(columns.get(column - 1) ?? []), ...(columns.get(column + 1) ?? [])];
    if (near.filter((index) => isGrouped(read[index]?.line.text ?? '')).length < 2) continue;
    for (const index of members) if (isUngrouped(read[index]?.line.text ?? '')) odd.add(index);
  }
  return odd;
}

/** Reads all pieces of a page; doubtful figures a second and third time under other exposures. */
export async function readPieces(recogniser: Recogniser, page: Gray, pieces: readonly Piece[], unit: number): Promise<ReadPiece[]> {
  const take = async (wanted: readonly Piece[], exposure: Exposure): Promise<SeenLine[]> => {
    const pictures = wanted.map((piece) => linePicture(page, piece.region, unit, exposure));
    const lines = await recogniser.read(pictures);
    return lines.flatMap((line, index) => {
      const picture = pictures[index];
      return picture ? [placed(line, picture)] : [];
    });
  };
  const lines = await take(pieces, FIRST);
  const out = pieces.map((piece, index): ReadPiece => ({ piece, line: lines[index] ?? BLANK, doubt: null, others: [] }));
  const odd = lostCommas(out, unit);
  const doubtful = [...out.keys()].filter((index) => {
    const line = out[index]?.line ?? BLANK;
    const form = figureForm(line.text);
    return odd.has(index) || form === 'broken' || (form === 'sound' && line.sure < FIGURE_SURE) || (line.sure < DIRTY && line.chars.length < 12 && /\d/.test(line.text));
  });
  if (doubtful.length === 0) return out;
  const wanted = doubtful.flatMap((index) => pieces[index] ?? []);
  const again: SeenLine[][] = [];
  for (const exposure of AGAIN) again.push(await take(wanted, exposure));
  for (const [place, index] of doubtful.entries()) {
    const before = out[index];
    if (before) out[index] = decided(before, again.flatMap((readings) => readings[place] ?? []), odd.has(index));
  }
  return out;
}

/** Settles several readings of one figure: a sound form seen every time stands; anything else keeps the likeliest with its doubt. */
function decided(before: ReadPiece, again: readonly SeenLine[], grouped: boolean): ReadPiece {
  const readings = [before.line, ...again];
  const sound = readings.filter((line) => figureForm(line.text) === 'sound' && !(grouped && isUngrouped(line.text)));
  const votes = Map.groupBy(sound, (line) => plainFigure(line.text));
  const best = [...votes.values()].sort((a, b) => b.length - a.length || Math.max(...b.map((line) => line.sure)) - Math.max(...a.map((line) => line.sure)))[0];
  const others = readings.filter((line) => line !== before.line).map((line) => line.text);
  if (best) {
    const line = best.toSorted((a, b) => b.sure - a.sure)[0] ?? before.line;
    const doubt: DoubtReason | null = best.length < readings.length ? 'readings-differ' : line.sure < FIGURE_DOUBT ? 'unsure' : null;
    return { piece: before.piece, line, doubt, others };
  }
  // A single character such as the Chinese one stays what it was first taken for, and so do words with a digit in them.
  if (!/\d/.test(before.line.text) || figureForm(before.line.text) === 'none') return before;
  return { ...before, line: mendedLine(before.line), doubt: 'grammar', others: [before.line.text, ...others] };
}

/** Specks beside a figure that were read as marks; the last two are the Chinese ones. */
const STUCK = /^[.,:'·\u3001\u3002]$/;

/** The line with its separators put right where only they are at fault, and without marks stuck to its ends; else as it is. */
function mendedLine(line: SeenLine): SeenLine {
  const chars = line.chars.filter((char) => char.text.trim() !== '');
  while (STUCK.test(chars.at(-1)?.text ?? '')) chars.pop();
  while (STUCK.test(chars[0]?.text ?? '')) chars.shift();
  const text = chars.map((char) => char.text).join('');
  const mended = figureForm(text) === 'sound' ? text : mendedFigure(text);
  if (mended === null || mended.length !== chars.length) return line;
  return { ...line, text: mended, chars: chars.map((char, index) => ({ ...char, text: mended[index] ?? char.text })) };
}
