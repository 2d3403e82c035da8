import type { Glyph, RawPage } from '../../../shared/model/raw-document.ts';
import type { Box } from '../../../shared/model/place.ts';
import type { OtherReading } from '../../../shared/model/table-grid.ts';
import type { Bitmap } from './bitmap.ts';
import type { Keystone } from './keystone.ts';
import { pieceGlyphs } from './piece-glyphs.ts';
import { levelled, pieceSize } from './piece-size.ts';
import { preparePage, straighten, type PreparedPage } from './prepare-page.ts';
import { readPieces, type ReadPiece } from './read-pieces.ts';
import { loadRecogniser, type Recogniser } from './recogniser.ts';
import type { DoubtReason } from './settle-figure.ts';

/** A reading that a person should look at: its box in points of the straightened page, what was taken and what else was read. */
export interface OcrDoubt {
  readonly box: Box;
  readonly text: string;
  readonly reason: DoubtReason;
  readonly others: readonly OtherReading[];
}

/** A page read from its picture. The page's boxes belong to the straightened sheet; `keystone` (points), `skew` (degrees) and `turns` (quarters, clockwise) bring them back to the ink. */
export interface OcrPage {
  readonly page: RawPage;
  readonly doubts: readonly OcrDoubt[];
  readonly skew: number;
  readonly keystone: Keystone | null;
  readonly turns: 0 | 1 | 2 | 3;
}

/** Reads pictures of pages; holds one model, so it is made once a document and closed after it. */
export interface Ocr {
  readPage(bitmap: Bitmap, page: { readonly number: number; readonly width: number; readonly height: number }): Promise<OcrPage>;
  close(): Promise<void>;
}

/** Below this mean certainty the page may stand on its head or lie on its side. */
const UPRIGHT = 0.75;
const CLEAR = 0.93;
/** A doubtful figure's characters may not look certain: below the window's bound for doubtful cells. */
const DOUBT_CONFIDENCE = 0.5;
const SAMPLE = 12;

/** Mean certainty of a sample of the longer pieces, 0 when nothing is read. */
async function certainty(recogniser: Recogniser, prepared: PreparedPage): Promise<number> {
  const longest = prepared.pieces.toSorted((a, b) => b.region.x1 - b.region.x0 - (a.region.x1 - a.region.x0)).slice(0, SAMPLE);
  const read = await readPieces(recogniser, prepared.gray, longest, prepared.unit);
  return meanSure(read);
}

function meanSure(read: readonly ReadPiece[]): number {
  const chars = read.flatMap((piece) => piece.line.chars);
  return chars.length === 0 ? 0 : chars.reduce((sum, char) => sum + char.sure, 0) / chars.length;
}

/** A page lying on its side falls into single characters that stand over one another. */
const liesOnSide = ({ pieces }: PreparedPage): boolean =>
  pieces.length > 3 && pieces.filter(({ region }) => region.x1 - region.x0 < (region.y1 - region.y0) * 1.4).length > pieces.length * 0.75;

interface Upright {
  readonly turns: 0 | 1 | 2 | 3;
  readonly prepared: PreparedPage;
  readonly read: readonly ReadPiece[];
}

/** Reads a page the way up that makes sense; other ways are tried only when the given one does not. */
async function readUpright(recogniser: Recogniser, straight: ReturnType<typeof straighten>): Promise<Upright> {
  const all = (page: PreparedPage): Promise<ReadPiece[]> => readPieces(recogniser, page.gray, page.pieces, page.unit);
  const given = preparePage(straight, 0);
  const aside = liesOnSide(given);
  const first = aside ? [] : await all(given);
  if (!aside && (given.pieces.length <= 3 || meanSure(first) >= UPRIGHT)) return { turns: 0, prepared: given, read: first };
  // Characters that lie on their side are read one by one, and surely enough: any way up that makes lines is better.
  let best = aside ? 0 : await certainty(recogniser, given);
  let turns: Upright['turns'] = 0;
  let prepared = given;
  for (const turn of aside ? ([1, 3] as const) : ([2, 1, 3] as const)) {
    const turned = preparePage(straight, turn);
    if (liesOnSide(turned)) continue;
    const sure = await certainty(recogniser, turned);
    if (sure <= best + 0.05) continue;
    best = sure;
    turns = turn;
    prepared = turned;
    if (sure > CLEAR) break;
  }
  return { turns, prepared, read: turns === 0 && !aside ? first : await all(prepared) };
}

/** Loads the recogniser from `modelsDir` (see installedModels). */
export async function createOcr(options: { readonly modelsDir: string }): Promise<Ocr> {
  const recogniser = await loadRecogniser(options.modelsDir);
  return {
    async readPage(bitmap, size) {
      const { turns, prepared, read } = await readUpright(recogniser, straighten(bitmap, size.width));
      const glyphs: Glyph[] = [];
      const doubts: OcrDoubt[] = [];
      const sizes = levelled(read.map(({ piece, line }) => pieceSize(piece.region, line.chars, prepared.unit)));
      for (const [index, { piece, line, doubt, others }] of read.entries()) {
        const own = pieceGlyphs(prepared.ink, piece.region, line.chars, sizes[index] ?? prepared.unit, prepared.scale);
        glyphs.push(...(doubt ? own.map((glyph) => ({ ...glyph, confidence: Math.min(glyph.confidence ?? 1, DOUBT_CONFIDENCE) })) : own));
        const { x0, y0, x1, y1 } = piece.region;
        if (doubt) doubts.push({ box: [x0 / prepared.scale, y0 / prepared.scale, x1 / prepared.scale, y1 / prepared.scale], text: line.text, reason: doubt, others });
      }
      const sideways = turns % 2 === 1;
      return {
        page: { page: size.number, width: sideways ? size.height : size.width, height: sideways ? size.width : size.height, glyphs, rulings: prepared.rulings, images: [] },
        doubts, skew: prepared.skew, keystone: prepared.keystone, turns,
      };
    },
    close: () => recogniser.close(),
  };
}
