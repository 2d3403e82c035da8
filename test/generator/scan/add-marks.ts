import type { Canvas } from '@napi-rs/canvas';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';

/** Ticks drawn by hand beside and partly over figures, with a blue ballpoint pen: what a person leaves who checked a print. */
export function addTicks(canvas: Canvas, page: RawPage, dpi: number, seed: number): void {
  const chance = createPrng(seed, 'ticks');
  const digits = page.glyphs.filter((glyph) => /\d/.test(glyph.text));
  const context = canvas.getContext('2d');
  const scale = dpi / 72;
  context.save();
  context.resetTransform();
  context.scale(scale, scale);
  context.strokeStyle = 'rgb(40, 60, 160)';
  context.lineWidth = 1.1;
  for (let n = 0; n < 9 && digits.length > 0; n += 1) {
    const at = digits[chance.int(0, digits.length - 1)];
    if (!at) continue;
    const [x, y] = [at.box[2] + chance.int(-4, 10), at.box[3] - 2];
    context.beginPath();
    context.moveTo(x, y - 4);
    context.lineTo(x + 3, y);
    context.quadraticCurveTo(x + 6, y - 7, x + 11, y - 12);
    context.stroke();
  }
  context.restore();
}

/** The print of the other side of the sheet, faint and mirrored, as thin paper lets it through. */
export function addBleed(canvas: Canvas, reverse: Canvas): void {
  const context = canvas.getContext('2d');
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = 0.16;
  context.translate(canvas.width + 7, 11);
  context.scale(-1, 1);
  context.filter = 'blur(1.5px)';
  context.drawImage(reverse, 0, 0);
  context.restore();
}
