import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../../shared/model/place.ts';
import type { Glyph, Ruling } from '../../../../shared/model/raw-document.ts';
import type { FontFacts } from './fonts.ts';
import { transformBox, type Matrix } from './matrix.ts';
import { pathRulings, thinBoxRulings } from './path-rulings.ts';
import { TextWriter, withoutDoubles } from './text-writer.ts';
import { walkOperators, type OperatorList } from './walk-operators.ts';

/** What a page shows. `invisible` is text that is there but not painted: the text layer of a scan. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly invisible: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly images: readonly Box[];
}

const STROKES = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const PICTURES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObjectGroup]);
const MASKS = new Set([OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup]);

/** Walks a page's operators for what a reader sees. `base` maps user space to the page as shown; `view` is the shown page. */
export function readPageContent(operators: OperatorList, fontOf: (name: string) => FontFacts, base: Matrix, view: Box): PageContent {
  const writer = new TextWriter();
  const rulings: Ruling[] = [];
  const images: Box[] = [];
  walkOperators(operators, base, view, writer, {
    path({ paint, data }, state) {
      const stroked = STROKES.has(paint) && state.strokeVisible && state.strokeAlpha > 0;
      const filled = FILLS.has(paint) && state.fillVisible && state.fillAlpha > 0;
      if ((!stroked && !filled) || data === null) return;
      for (const ruling of pathRulings(data, state.ctm, stroked, filled)) {
        const cut = cutTo(ruling, state.clip);
        if (cut) rulings.push(cut);
      }
    },
    text: (entries, state) => writer.show(entries, state, fontOf(state.fontName)),
    other(op, { ctm }) {
      if (!PICTURES.has(op) && !MASKS.has(op)) return;
      const box = transformBox(ctm, 0, 0, 1, 1);
      const thin = MASKS.has(op) ? thinBoxRulings(...box) : [];
      if (thin.length > 0) rulings.push(...thin);
      else images.push(box);
    },
    restoring({ ctm }, at) {
      if (leftOutPicture(operators.fnArray, at)) images.push(transformBox(ctm, 0, 0, 1, 1));
    },
  });
  return { glyphs: withoutDoubles(writer.glyphs), invisible: withoutDoubles(writer.invisible), rulings, images };
}

/** pdfjs leaves out pictures too large to decode; what stays is the matrix set up for one, with nothing painted before it is restored. */
function leftOutPicture(ops: readonly number[], restoreAt: number): boolean {
  let at = restoreAt - 1;
  while (ops[at] === OPS.setGState || ops[at] === OPS.dependency) at -= 1;
  return ops[at] === OPS.transform;
}

/** The part of a line that can be seen; half a point of grace because clips are often the cell itself. */
function cutTo(line: Ruling, clip: Box): Ruling | null {
  const x0 = Math.max(line.x0, clip[0] - 0.5);
  const x1 = Math.min(line.x1, clip[2] + 0.5);
  const y0 = Math.max(line.y0, clip[1] - 0.5);
  const y1 = Math.min(line.y1, clip[3] + 0.5);
  if (x0 > x1 || y0 > y1) return null;
  return { x0, y0, x1, y1 };
}
