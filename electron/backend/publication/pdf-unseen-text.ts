import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../shared/model/place.ts';
import type { Glyph } from '../../../shared/model/raw-document.ts';
import type { FontFacts } from '../importing/pdf/fonts.ts';
import { transformBox, type Matrix } from '../importing/pdf/matrix.ts';
import { TextWriter } from '../importing/pdf/text-writer.ts';
import { walkOperators, type OperatorList } from '../importing/pdf/walk-operators.ts';

/** Text of a page that a reader does not see, by the reason. Boxes in points of the page as shown, y down. */
export interface UnseenText {
  readonly white: string;
  readonly tiny: string;
  readonly invisible: string;
  readonly covered: string;
  readonly offPage: string;
}

interface Painted { readonly box: Box; readonly order: number }
interface Cover extends Painted { readonly white: boolean }
interface Written { readonly glyph: Glyph; readonly order: number; readonly white: boolean; readonly invisible: boolean }

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObjectGroup, OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask, OPS.shadingFill]);
/** Smaller print than this, in points, cannot be read. */
const TINY = 1;
/** Fewer characters are marks that programs leave, not words. */
const FEWEST = 2;
const WIDE: Box = [-1e6, -1e6, 1e6, 1e6];

/** Path data of one upright box: a move and three or four lines along the axes (codes 0, 1, 4 of pdfjs). Anything else may be a letter or a seal. */
function isRectangle(data: ArrayLike<number>): boolean {
  const points: [number, number][] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at];
    if (code === 4) at += 1;
    else if (code === 1 || (code === 0 && points.length === 0)) {
      points.push([data[at + 1] ?? 0, data[at + 2] ?? 0]);
      at += 3;
    } else return false;
  }
  const [first] = points;
  if (!first || points.length < 4 || points.length > 5) return false;
  return [...points, first].every((point, index, all) => {
    const next = all[index + 1];
    return !next || Math.abs(point[0] - next[0]) < 0.01 || Math.abs(point[1] - next[1]) < 0.01;
  });
}

const holds = ([x0, y0, x1, y1]: Box, [gx0, gy0, gx1, gy1]: Box): boolean => {
  const [x, y] = [(gx0 + gx1) / 2, (gy0 + gy1) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
};
/** The whole letter but for its rim. */
const hides = (cover: Box, [x0, y0, x1, y1]: Box): boolean => {
  const [dx, dy] = [(x1 - x0) * 0.2, (y1 - y0) * 0.2];
  return x0 + dx >= cover[0] && x1 - dx <= cover[2] && y0 + dy >= cover[1] && y1 - dy <= cover[3];
};

/** Walks a page's operators. `base` maps user space to the page as shown, `view` is the shown page. */
export function unseenText(operators: OperatorList, fontOf: (name: string) => FontFacts, base: Matrix, view: Box): UnseenText {
  const text = new TextWriter();
  const grounds: Painted[] = [];
  const covers: Cover[] = [];
  const written: Written[] = [];
  walkOperators(operators, base, WIDE, text, {
    path({ paint, data, extent }, state, order) {
      if (!extent || !FILLS.has(paint) || state.fillAlpha === 0) return;
      const white = !state.fillVisible;
      if (!white) grounds.push({ box: extent, order });
      const [x0, y0, x1, y1] = state.clip;
      const shown: Box = [Math.max(extent[0], x0), Math.max(extent[1], y0), Math.min(extent[2], x1), Math.min(extent[3], y1)];
      if (state.fillAlpha === 1 && !state.blended && data && isRectangle(data)) covers.push({ box: shown, order, white });
    },
    text(entries, state, order) {
      const [seen, unseen] = [text.glyphs.length, text.invisible.length];
      text.show(entries, state, fontOf(state.fontName));
      const white = !state.fillVisible && (state.renderingMode === 0 || state.renderingMode === 4);
      written.push(...text.glyphs.slice(seen).map((glyph): Written => ({ glyph, order, white, invisible: false })), ...text.invisible.slice(unseen).map((glyph): Written => ({ glyph, order, white: false, invisible: true })));
    },
    other(op, { clip, ctm }, order) {
      if (PICTURES.has(op)) grounds.push({ box: op === OPS.shadingFill ? clip : transformBox(ctm, 0, 0, 1, 1), order });
    },
  });
  return sorted(written, grounds, covers, view);
}

/** A letter counts for the first reason it is not seen by. */
function sorted(written: readonly Written[], grounds: readonly Painted[], covers: readonly Cover[], view: Box): UnseenText {
  const page: Box = [view[0] - 1, view[1] - 1, view[2] + 1, view[3] + 1];
  const found = { white: [] as Written[], tiny: [] as Written[], invisible: [] as Written[], covered: [] as Written[], offPage: [] as Written[] };
  for (const one of written) {
    const { glyph, order } = one;
    if (one.invisible) {
      // A scan's text layer lies over its picture.
      if (!grounds.some(({ box }) => holds(box, glyph.box))) found.invisible.push(one);
    } else if (!holds(page, glyph.box)) found.offPage.push(one);
    else if (glyph.size < TINY) found.tiny.push(one);
    else if (one.white) {
      if (!grounds.some((ground) => ground.order < order && holds(ground.box, glyph.box))) found.white.push(one);
    } else if (covers.some((cover) => cover.order > order && hides(cover.box, glyph.box))) found.covered.push(one);
  }
  // What is covered and then painted again in its place is seen after all.
  const again = found.covered.filter(({ glyph, order }) => !written.some((other) => other.order > order && !other.invisible && other.glyph.text === glyph.text
    && Math.abs(other.glyph.box[0] - glyph.box[0]) < glyph.size * 0.3 && Math.abs(other.glyph.box[1] - glyph.box[1]) < glyph.size * 0.3));
  const words = (all: readonly Written[]): string => (all.length < FEWEST ? '' : all.map(({ glyph }) => glyph.text).join(''));
  return { white: words(found.white), tiny: words(found.tiny), invisible: words(found.invisible), covered: words(again), offPage: words(found.offPage) };
}
