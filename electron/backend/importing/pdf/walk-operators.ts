import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../../shared/model/place.ts';
import { clipTo, concat, initialState, isPaperWhite, type GraphicsState } from './graphics-state.ts';
import { IDENTITY, multiply, toMatrix, transformBox, type Matrix } from './matrix.ts';
import { list, numberAt, setFont, setsText, toBox } from './text-operators.ts';
import type { TextWriter } from './text-writer.ts';

/** A page's operators as pdfjs lists them: read before any rendering, because rendering replaces the path data. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A path as it is painted: `paint` is the operator, `extent` its box on the page. */
export interface PaintedPath {
  readonly paint: number;
  readonly data: Float32Array | null;
  readonly extent: Box | null;
}

/** What a walk is made for. Each is told of what it asks for, with the state of that moment and the operator's number on the page. */
export interface PageEyes {
  readonly path: (path: PaintedPath, state: Readonly<GraphicsState>, at: number) => void;
  /** Entries of one showText, not yet given to the writer. */
  readonly text: (entries: readonly unknown[], state: Readonly<GraphicsState>, at: number) => void;
  /** Every operator that neither sets the state nor is one of the above: pictures, masks, shadings. */
  readonly other: (op: number, state: Readonly<GraphicsState>, at: number) => void;
  /** Right before a saved state comes back. */
  readonly restoring?: (state: Readonly<GraphicsState>, at: number) => void;
}

function setGState(state: GraphicsState, entries: readonly unknown[]): void {
  for (const entry of entries) {
    const [key, value] = list(entry);
    switch (key) {
      case 'ca': state.fillAlpha = Number(value); break;
      case 'CA': state.strokeAlpha = Number(value); break;
      case 'LW': state.lineWidth = Number(value); break;
      case 'BM': state.blended = value !== 'source-over' && value !== 'Normal'; break;
      case 'SMask': state.blended ||= value !== false && value !== null; break;
      case 'Font': setFont(state, list(value)); break;
    }
  }
}

/**
 * Walks a page's operators with the matrices, clips, colours and fonts they set. `base` maps user space to the page as shown;
 * `clip` is what of it counts.
 */
export function walkOperators(operators: OperatorList, base: Matrix, clip: Box, writer: TextWriter, eyes: PageEyes): void {
  const stack: GraphicsState[] = [];
  let state = initialState(base, clip);
  let clipNext = false;

  const save = (): void => { stack.push({ ...state }); };
  const restore = (): void => { state = stack.pop() ?? state; };
  const path = (args: readonly unknown[], at: number): void => {
    const data = list(args[1])[0];
    const box = toBox(args[2]);
    const extent = box && transformBox(state.ctm, ...box);
    if (clipNext && extent) clipTo(state, extent);
    clipNext = false;
    eyes.path({ paint: numberAt(args, 0), data: ArrayBuffer.isView(data) ? (data as Float32Array) : null, extent }, state, at); // pdfjs stores paths so
  };

  for (let at = 0; at < operators.fnArray.length; at += 1) {
    const op = operators.fnArray[at] ?? 0;
    const args = list(operators.argsArray[at]);
    switch (op) {
      case OPS.save: save(); break;
      case OPS.restore:
        eyes.restoring?.(state, at);
        restore();
        break;
      case OPS.transform: concat(state, toMatrix(args) ?? IDENTITY); break;
      case OPS.clip:
      case OPS.eoClip: clipNext = true; break;
      case OPS.constructPath: path(args, at); break;
      case OPS.setLineWidth: state.lineWidth = numberAt(args, 0); break;
      case OPS.setGState: setGState(state, list(args[0])); break;
      case OPS.setFillRGBColor: state.fillVisible = !isPaperWhite(args[0]); break;
      case OPS.setStrokeRGBColor: state.strokeVisible = !isPaperWhite(args[0]); break;
      case OPS.setFillColorN: state.fillVisible = true; break;
      case OPS.setStrokeColorN: state.strokeVisible = true; break;
      case OPS.setFillTransparent: state.fillVisible = false; break;
      case OPS.setStrokeTransparent: state.strokeVisible = false; break;
      case OPS.paintFormXObjectBegin: {
        save();
        concat(state, toMatrix(args[0]) ?? IDENTITY);
        const box = toBox(args[1]);
        if (box) clipTo(state, transformBox(state.ctm, ...box));
        break;
      }
      case OPS.beginAnnotation:
        save();
        state = initialState(base, clip);
        concat(state, multiply(toMatrix(args[2]) ?? IDENTITY, toMatrix(args[3]) ?? IDENTITY));
        break;
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation: restore(); break;
      case OPS.showText: eyes.text(list(args[0]), state, at); break;
      default: if (!setsText(op, args, state, writer)) eyes.other(op, state, at);
    }
  }
}
