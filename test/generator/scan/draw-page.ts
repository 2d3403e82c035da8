import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import type { RawPage } from '../../../shared/model/raw-document.ts';

/** Font lists with simplified Chinese, by the family that must be there; which are depends on the machine. */
const FAMILIES: readonly (readonly [needed: string, fonts: string])[] = [
  ['Noto Serif CJK SC', '"Noto Serif CJK SC"'], ['SimSun', '"SimSun"'], ['Source Han Serif SC', '"Source Han Serif SC"'], ['AR PL SungtiL GB', '"AR PL SungtiL GB"'],
  ['Noto Serif CJK JP', '"Noto Serif CJK JP"'], ['Droid Sans Fallback', '"Liberation Serif", "Droid Sans Fallback"'],
  ['Noto Sans CJK SC', '"Noto Sans CJK SC"'], ['Microsoft YaHei', '"Microsoft YaHei"'], ['WenQuanYi Zen Hei', '"WenQuanYi Zen Hei"'], ['Noto Sans CJK JP', '"Noto Sans CJK JP"'],
];

/** The font lists for Chinese that this machine can print with. */
export const chineseFonts = (): readonly string[] => FAMILIES.filter(([needed]) => GlobalFonts.has(needed)).map(([, fonts]) => fonts);

/** Draws a page as a printer would: black characters of a system font on white, rules a point thick at most. `dpi` pixels an inch; `faint` rules are a printer's hairlines in grey. */
export function drawPage(page: RawPage, dpi: number, fonts: string, faint = false): Canvas {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(page.width * scale), Math.round(page.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.textBaseline = 'alphabetic';
  context.lang = 'zh-CN';
  for (const glyph of page.glyphs) {
    const size = Math.round(glyph.size * 10) / 10;
    context.font = `${size}px ${fonts}`;
    const [x0, , x1] = glyph.box;
    const wide = context.measureText(glyph.text).width;
    // Figures of another font may be wider than their place: narrowed, as a printer's substitute font is.
    const room = Math.max(x1 - x0, size * 0.3);
    context.fillText(glyph.text, Math.max(x0, (x0 + x1 - wide) / 2), glyph.baseline, room);
  }
  context.strokeStyle = faint ? '#9a9a9a' : '#000';
  context.lineWidth = faint ? 0.35 : 0.6;
  for (const rule of page.rulings) {
    context.beginPath();
    context.moveTo(rule.x0, rule.y0);
    context.lineTo(rule.x1, rule.y1);
    context.stroke();
  }
  return canvas;
}
