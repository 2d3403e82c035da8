import type { Gray, Region } from './bitmap.ts';

/** The recogniser's picture height; it was trained at this size. */
export const LINE_HEIGHT = 48;

/** A line of print brought to the recogniser's height. `scale` = picture pixels per page pixel, `left` the page x of its first column. */
export interface LinePicture {
  readonly width: number;
  readonly data: Uint8Array;
  readonly scale: number;
  readonly left: number;
}

/** How a picture is taken: `margin` above and below as a share of the line's height, `squeeze` narrows it, `contrast` steepens it. */
export interface Exposure {
  readonly margin: number;
  readonly squeeze: number;
  readonly contrast: number;
}

/** Cuts a piece out of a page with a margin of paper. Flat pieces (a dash, 一) keep the size of the print around them: `unit` is the usual line height. */
export function linePicture(page: Gray, piece: Region, unit: number, exposure: Exposure): LinePicture {
  const ink = piece.y1 - piece.y0;
  const body = Math.max(ink, unit * 0.95);
  const height = body * (1 + 2 * exposure.margin);
  const top = (piece.y0 + piece.y1) / 2 - height / 2;
  const side = body * 0.25;
  const left = piece.x0 - side;
  const scale = LINE_HEIGHT / height;
  const across = scale * exposure.squeeze;
  const width = Math.max(16, Math.round((piece.x1 - piece.x0 + 2 * side) * across));
  const data = new Uint8Array(width * LINE_HEIGHT);
  // Neighbouring lines and cells stay out: beyond a hair around the piece there is paper.
  const hair = Math.max(1, Math.round(unit * 0.12));
  const yLow = Math.max(0, piece.y0 - hair);
  const yHigh = Math.min(page.height - 1, piece.y1 - 1 + hair);
  const xLow = Math.max(0, piece.x0 - hair);
  const xHigh = Math.min(page.width - 1, piece.x1 - 1 + hair);
  const value = (x: number, y: number): number => (x < xLow || x > xHigh || y < yLow || y > yHigh ? 255 : (page.data[y * page.width + x] ?? 255));
  for (let y = 0; y < LINE_HEIGHT; y += 1) {
    const sy = top + (y + 0.5) / scale - 0.5;
    const y0 = Math.floor(sy);
    const fy = sy - y0;
    for (let x = 0; x < width; x += 1) {
      const sx = left + (x + 0.5) / across - 0.5;
      const x0 = Math.floor(sx);
      const fx = sx - x0;
      const upper = value(x0, y0) * (1 - fx) + value(x0 + 1, y0) * fx;
      const lower = value(x0, y0 + 1) * (1 - fx) + value(x0 + 1, y0 + 1) * fx;
      const level = upper * (1 - fy) + lower * fy;
      data[y * width + x] = exposure.contrast === 1 ? level : Math.min(255, Math.max(0, (level - 128) * exposure.contrast + 128));
    }
  }
  return { width, data, scale: across, left };
}
