import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../../shared/model/place.ts';
import type { GraphicsState } from './graphics-state.ts';
import { toMatrix } from './matrix.ts';
import type { TextWriter } from './text-writer.ts';

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const numberAt = (args: readonly unknown[], index: number): number => Number(args[index] ?? 0);

/** Four numbers as pdfjs hands them over, in an array or a typed one; null for anything else. */
export function toBox(value: unknown): Box | null {
  const numbers = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>).map(Number) : []; // both shapes are array-like
  const [x0, y0, x1, y1] = numbers;
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined ? null : [x0, y0, x1, y1];
}

export function setFont(state: GraphicsState, args: readonly unknown[]): void {
  state.fontName = String(args[0] ?? '');
  state.fontSize = numberAt(args, 1);
}

/** Carries out an operator that sets how and where text is written (all but showing it); false when it is none of these. */
export function setsText(op: number, args: readonly unknown[], state: GraphicsState, text: TextWriter): boolean {
  switch (op) {
    case OPS.beginText: text.begin(); return true;
    case OPS.setCharSpacing: state.charSpacing = numberAt(args, 0); return true;
    case OPS.setWordSpacing: state.wordSpacing = numberAt(args, 0); return true;
    case OPS.setHScale: state.hScale = numberAt(args, 0) / 100; return true;
    case OPS.setLeading: state.leading = -numberAt(args, 0); return true;
    case OPS.setFont: setFont(state, args); return true;
    case OPS.setTextRenderingMode: state.renderingMode = numberAt(args, 0); return true;
    case OPS.setTextRise: state.rise = numberAt(args, 0); return true;
    case OPS.moveText: text.move(numberAt(args, 0), numberAt(args, 1)); return true;
    case OPS.setLeadingMoveText:
      state.leading = numberAt(args, 1);
      text.move(numberAt(args, 0), numberAt(args, 1));
      return true;
    case OPS.setTextMatrix: text.setMatrix(toMatrix(args[0]) ?? toMatrix(args) ?? [1, 0, 0, 1, 0, 0]); return true;
    case OPS.nextLine: text.move(0, state.leading); return true;
    default: return false;
  }
}
