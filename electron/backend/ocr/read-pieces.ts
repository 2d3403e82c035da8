import type { Gray } from './bitmap.ts';
import type { SeenLine } from './ctc.ts';
import { linePicture, type Exposure, type LinePicture } from './line-picture.ts';
import { figureForm, mendedFigure, plainFigure } from './number-grammar.ts';
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

const placed = (line: SeenLine, picture: LinePicture): SeenLine => ({ ...line, chars: line.chars.map((char) => ({ ...char, centre: picture.left + char.centre / picture.scale })) });

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
  const first = await take(pieces, FIRST);
  const out: ReadPiece[] = [];
  const doubtful: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const line = first[index];
    if (!line) continue;
    const form = figureForm(line.text);
    if (form === 'broken' || (form === 'sound' && line.sure < FIGURE_SURE)) doubtful.push(index);
    out.push({ piece, line, doubt: null, others: [] });
  }
  if (doubtful.length === 0) return out;
  const wanted = doubtful.map((index) => pieces[index]).filter((piece) => piece !== undefined);
  const again = [await take(wanted, AGAIN[0] ?? FIRST), await take(wanted, AGAIN[1] ?? FIRST)];
  for (const [place, index] of doubtful.entries()) {
    const before = out[index];
    if (before) out[index] = decided(before, again.flatMap((lines) => lines[place] ?? []));
  }
  return out;
}

/** Settles several readings of one figure: a sound form seen twice stands; anything else keeps the likeliest with its doubt. */
function decided(before: ReadPiece, again: readonly SeenLine[]): ReadPiece {
  const readings = [before.line, ...again];
  const sound = readings.filter((line) => figureForm(line.text) === 'sound');
  const votes = Map.groupBy(sound, (line) => plainFigure(line.text));
  const best = [...votes.values()].sort((a, b) => b.length - a.length || Math.max(...b.map((line) => line.sure)) - Math.max(...a.map((line) => line.sure)))[0];
  const others = readings.filter((line) => line !== before.line).map((line) => line.text);
  if (!best) {
    // A single character such as 一 stays what it was first taken for.
    if (!/\d/.test(before.line.text)) return before;
    const mended = mendedFigure(before.line.text);
    const chars = [...before.line.chars].filter((char) => char.text.trim() !== '');
    if (mended === null || mended.length !== chars.length) return { ...before, doubt: 'grammar', others };
    return { ...before, line: { ...before.line, text: mended, chars: chars.map((char, index) => ({ ...char, text: mended[index] ?? char.text })) }, doubt: 'grammar', others: [before.line.text, ...others] };
  }
  const line = best.toSorted((a, b) => b.sure - a.sure)[0] ?? before.line;
  const unanimous = best.length === readings.length;
  const doubt: DoubtReason | null = unanimous ? (line.sure < FIGURE_DOUBT ? 'unsure' : null) : 'readings-differ';
  return { piece: before.piece, line, doubt, others };
}
