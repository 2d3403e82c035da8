import type { Box } from '../../../../shared/model/place.ts';
import { multiply, type Matrix } from './matrix.ts';

/** The part of PDF's graphics state that decides where things stand and whether they can be seen. */
export interface GraphicsState {
  ctm: Matrix;
  /** Visible region in page coordinates. */
  clip: Box;
  fillVisible: boolean;
  strokeVisible: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  /** Mixed with what lies below: a blend mode, or a soft mask. */
  blended: boolean;
  lineWidth: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  fontName: string;
  fontSize: number;
  renderingMode: number;
  rise: number;
}

/** The state at the start of a page; `base` maps user space to the page as shown. */
export function initialState(base: Matrix, clip: Box): GraphicsState {
  return {
    ctm: base, clip, fillVisible: true, strokeVisible: true, fillAlpha: 1, strokeAlpha: 1, blended: false, lineWidth: 1,
    charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, fontName: '', fontSize: 0, renderingMode: 0, rise: 0,
  };
}

/** Puts `inner` in front of the current matrix, as the `cm` operator does. */
export function concat(state: GraphicsState, inner: Matrix): void {
  state.ctm = multiply(state.ctm, inner);
}

/** Narrows the visible region. */
export function clipTo(state: GraphicsState, box: Box): void {
  const [x0, y0, x1, y1] = state.clip;
  state.clip = [Math.max(x0, box[0]), Math.max(y0, box[1]), Math.min(x1, box[2]), Math.min(y1, box[3])];
}

/** White on white paper is not seen: `#rrggbb` with every part above 0xf5 counts as paper. */
export function isPaperWhite(colour: unknown): boolean {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return false;
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) > 0xf5);
}
