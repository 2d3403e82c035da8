import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../../shared/model/place.ts';
import type { Glyph, Ruling } from '../../../../shared/model/raw-document.ts';
import type { FontFacts } from './fonts.ts';
import { clipTo, concat, initialState, isPaperWhite, type GraphicsState } from './graphics-state.ts';
import { multiply, toMatrix, transformBox, type Matrix } from './matrix.ts';
import { pathRulings, thinBoxRulings } from './path-rulings.ts';
import { list, numberAt, setFont, setsText, toBox } from './text-operators.ts';
import { TextWriter, withoutDoubles } from './text-writer.ts';

/** A page's operators as pdfjs lists them: read before any rendering, because rendering replaces the path data. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

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

/** Walks a page's operators with the matrices, clips and fonts they set. `base` maps user space to the page as shown; `view` is the shown page. */
export function readPageContent(operators: OperatorList, fontOf: (name: string) => FontFacts, base: Matrix, view: Box): PageContent {
  const text = new TextWriter();
  const rulings: Ruling[] = [];
  const images: Box[] = [];
  const stack: GraphicsState[] = [];
  let state = initialState(base, view);
  let clipNext = false;

  const save = (): void => { stack.push({ ...state }); };
  const restore = (): void => { state = stack.pop() ?? state; };
  const gstate = (entries: readonly unknown[]): void => {
    for (const entry of entries) {
      const [key, value] = list(entry);
      if (key === 'ca') state.fillAlpha = Number(value);
      else if (key === 'CA') state.strokeAlpha = Number(value);
      else if (key === 'LW') state.lineWidth = Number(value);
      else if (key === 'Font') setFont(state, list(value));
    }
  };
  const path = (args: readonly unknown[]): void => {
    const paint = Number(args[0]);
    const data = list(args[1])[0];
    const box = args[2];
    if (clipNext && box && ArrayBuffer.isView(box)) {
      const [x0, y0, x1, y1] = Array.from(box as Float32Array); // pdfjs stores the extent as Float32Array
      clipTo(state, transformBox(state.ctm, x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0));
    }
    clipNext = false;
    const stroked = STROKES.has(paint) && state.strokeVisible && state.strokeAlpha > 0;
    const filled = FILLS.has(paint) && state.fillVisible && state.fillAlpha > 0;
    if ((!stroked && !filled) || !ArrayBuffer.isView(data)) return;
    for (const ruling of pathRulings(data as Float32Array, state.ctm, stroked, filled)) { // same
      const cut = cutTo(ruling, state.clip);
      if (cut) rulings.push(cut);
    }
  };

  for (let i = 0; i < operators.fnArray.length; i += 1) {
    const op = operators.fnArray[i] ?? 0;
    const args = list(operators.argsArray[i]);
    switch (op) {
      case OPS.save: save(); break;
      case OPS.restore:
        if (leftOutPicture(operators.fnArray, i)) images.push(transformBox(state.ctm, 0, 0, 1, 1));
        restore();
        break;
      case OPS.transform: concat(state, toMatrix(args) ?? [1, 0, 0, 1, 0, 0]); break;
      case OPS.clip:
      case OPS.eoClip: clipNext = true; break;
      case OPS.constructPath: path(args); break;
      case OPS.setLineWidth: state.lineWidth = numberAt(args, 0); break;
      case OPS.setGState: gstate(list(args[0])); break;
      case OPS.setFillRGBColor: state.fillVisible = !isPaperWhite(args[0]); break;
      case OPS.setStrokeRGBColor: state.strokeVisible = !isPaperWhite(args[0]); break;
      case OPS.setFillColorN: state.fillVisible = true; break;
      case OPS.setStrokeColorN: state.strokeVisible = true; break;
      case OPS.setFillTransparent: state.fillVisible = false; break;
      case OPS.setStrokeTransparent: state.strokeVisible = false; break;
      case OPS.paintFormXObjectBegin: {
        save();
        concat(state, toMatrix(args[0]) ?? [1, 0, 0, 1, 0, 0]);
        const box = toBox(args[1]);
        if (box) clipTo(state, transformBox(state.ctm, ...box));
        break;
      }
      case OPS.paintFormXObjectEnd: restore(); break;
      case OPS.beginAnnotation: {
        save();
        state = initialState(base, view);
        concat(state, multiply(toMatrix(args[2]) ?? [1, 0, 0, 1, 0, 0], toMatrix(args[3]) ?? [1, 0, 0, 1, 0, 0]));
        break;
      }
      case OPS.endAnnotation: restore(); break;
      case OPS.showText: text.show(list(args[0]), state, fontOf(state.fontName)); break;
      default:
        if (!setsText(op, args, state, text) && (PICTURES.has(op) || MASKS.has(op))) {
          const box = transformBox(state.ctm, 0, 0, 1, 1);
          const thin = MASKS.has(op) ? thinBoxRulings(...box) : [];
          if (thin.length > 0) rulings.push(...thin);
          else images.push(box);
        }
    }
  }
  return { glyphs: withoutDoubles(text.glyphs), invisible: withoutDoubles(text.invisible), rulings, images };
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
