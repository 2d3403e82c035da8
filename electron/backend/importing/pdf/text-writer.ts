import { unifyRadicals } from '../../../../shared/language/normalize.ts';
import type { Glyph } from '../../../../shared/model/raw-document.ts';
import type { Turn } from '../../../../shared/model/turn.ts';
import type { FontFacts } from './fonts.ts';
import type { GraphicsState } from './graphics-state.ts';
import { applyX, applyY, IDENTITY, multiply, transformBox, type Matrix } from './matrix.ts';

/** The parts of a pdfjs glyph that place it; widths in 1/1000 of the font size (Type 3: glyph space). */
interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Blank, control and zero-width characters leave no ink; positions alone tell where words end. */
const INKLESS = /^[\s\p{Cc}\p{Cf}\u115f\u3164]*$/u;

/** Where text leads on the shown page. `back`: a negative size turns it round, as it does in files that also mirror the matrix. */
function turnOf(matrix: Matrix, back: boolean): Turn {
  const [along, down] = back ? [-matrix[0], -matrix[1]] : [matrix[0], matrix[1]];
  // Mirrored text has no direction of its own: only turned text has both axes turned.
  const mirrored = matrix[0] * matrix[3] - matrix[1] * matrix[2] > 0;
  if (mirrored) return 0;
  if (Math.abs(down) > Math.abs(along)) return down > 0 ? 90 : 270;
  return along < 0 ? 180 : 0;
}

/** Follows the text operators of a page and emits one glyph per painted character. */
export class TextWriter {
  readonly glyphs: Glyph[] = [];
  readonly invisible: Glyph[] = [];
  private textMatrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  /** Paints the entries of one showText: glyphs and TJ numbers (1/1000 of the font size, subtracted). */
  show(entries: readonly unknown[], state: GraphicsState, font: FontFacts): void {
    const direction = state.fontSize < 0 ? -1 : 1;
    const size = Math.abs(state.fontSize);
    if (size === 0) return;
    const hScale = state.hScale * direction;
    const matrix = multiply(state.ctm, this.textMatrix);
    const advance = size * font.matrix[0];
    let along = 0;
    for (const entry of entries) {
      if (typeof entry === 'number') {
        along += (font.vertical ? entry : -entry) * size / 1000;
        continue;
      }
      const glyph = entry as PdfGlyph; // pdfjs puts only numbers and glyphs into the list
      const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      if (font.vertical && glyph.vmetric) {
        const [width = -1000, vx = 500, vy = 880] = glyph.vmetric;
        const originX = this.x - vx * advance;
        const originY = this.y + state.rise - along - vy * advance;
        this.put(glyph, matrix, originX, originY, glyph.width * advance, size, font, state);
        along += -width * advance - spacing * direction;
      } else {
        const originX = this.x + along * hScale;
        const width = glyph.width * advance;
        this.put(glyph, matrix, originX, this.y + state.rise, width * hScale, size * direction, font, state);
        along += width + spacing * direction;
      }
    }
    if (font.vertical) this.y -= along;
    else this.x += along * hScale;
  }

  private put(glyph: PdfGlyph, matrix: Matrix, x: number, y: number, width: number, size: number, font: FontFacts, state: GraphicsState): void {
    if (INKLESS.test(glyph.unicode)) return;
    const box = transformBox(matrix, x, y + font.descent * size, x + width, y + font.ascent * size);
    const centreX = (box[0] + box[2]) / 2;
    const centreY = (box[1] + box[3]) / 2;
    // Spreadsheets cut a long text off at its cell's edge: what lies outside the clip is not on the page for a reader.
    const [cx0, cy0, cx1, cy1] = state.clip;
    if (centreX < cx0 - 1 || centreX > cx1 + 1 || centreY < cy0 - 2 || centreY > cy1 + 2) return;
    const scale = Math.hypot(matrix[2], matrix[3]);
    const turn = font.vertical ? 0 : turnOf(matrix, size < 0 || width < 0);
    const sideways = turn === 90 || turn === 270;
    const out: Glyph = {
      text: unifyRadicals(glyph.unicode), box, baseline: sideways ? applyX(matrix, x, y) : applyY(matrix, x, y), size: Math.abs(size) * scale, font: font.name,
      ...(turn === 0 ? {} : { turn }),
    };
    const hidden = state.renderingMode === 3 || state.renderingMode === 7 || state.fillAlpha === 0;
    (hidden ? this.invisible : this.glyphs).push(out);
  }
}

/** True when a glyph repeats an earlier one in the same place: bold made by painting twice. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const same = seen.get(glyph.text);
    if (!same) {
      seen.set(glyph.text, [glyph]);
      return true;
    }
    const near = glyph.size * 0.15;
    for (let i = same.length - 1; i >= 0 && i >= same.length - 40; i -= 1) {
      const other = same[i];
      if (other && Math.abs(other.box[0] - glyph.box[0]) < near && Math.abs(other.box[1] - glyph.box[1]) < near) return false;
    }
    same.push(glyph);
    return true;
  });
}

