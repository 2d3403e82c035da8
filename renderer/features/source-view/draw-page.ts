import type { Glyph } from '../../../shared/model/raw-document.ts';
import type { PageDrawing } from '../../../shared/ipc/schemas.ts';

/** Families of the system for the fonts that files name; black faces for headings, the others look like print. */
const BLACK = '"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", SimHei, "PingFang SC", sans-serif';
const PRINT = '"Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif';
const isBlack = (font: string): boolean => /\u9ed1|hei|gothic|sans|arial|yahei/i.test(font);

const familyOf = (font: string): string => `${font === '' ? '' : `"${font.replaceAll(/["\\]/g, '')}", `}${isBlack(font) ? BLACK : PRINT}`;

/** A character in its box: the system's face may be wider or narrower than the one the page was made with. */
function drawGlyph(context: CanvasRenderingContext2D, glyph: Glyph): void {
  const [x0, y0, x1, y1] = glyph.box;
  const [width, height] = [x1 - x0, y1 - y0];
  const natural = context.measureText(glyph.text).width;
  // Turned text has boxes wider than high for one character; drawn upright in the middle it stays readable.
  const squeeze = natural > 0 && width > 0 && natural > width * 1.05 ? width / natural : 1;
  context.save();
  context.translate(x0 + Math.max(0, (width - natural * squeeze) / 2), Math.min(glyph.baseline, y0 + height));
  context.scale(squeeze, 1);
  context.fillText(glyph.text, 0, 0);
  context.restore();
}

/** Draws a page's characters, rules and places of pictures; `scale` = device pixels for a point. */
export function drawPage(canvas: HTMLCanvasElement, page: PageDrawing, scale: number): void {
  canvas.width = Math.floor(page.width * scale);
  canvas.height = Math.floor(page.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, page.width, page.height);
  context.fillStyle = '#0001';
  for (const [x0, y0, x1, y1] of page.images) context.fillRect(x0, y0, x1 - x0, y1 - y0);
  context.strokeStyle = '#000';
  context.lineWidth = 0.6;
  context.beginPath();
  for (const { x0, y0, x1, y1 } of page.rulings) {
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
  context.stroke();
  context.fillStyle = '#000';
  let face = '';
  for (const glyph of page.glyphs) {
    const wanted = `${glyph.size}px ${familyOf(glyph.font)}`;
    if (wanted !== face) context.font = face = wanted;
    drawGlyph(context, glyph);
  }
}
