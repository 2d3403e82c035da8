import type { Box } from './place.ts';

/** Where a line of text leads on the shown page, in degrees clockwise: 0 to the right, 90 down, 180 to the left, 270 up. */
export type Turn = 0 | 90 | 180 | 270;

/** A box of the shown page (width × height) as it lies when text that reads in the direction of `turn` is made upright. */
export function turnBox([x0, y0, x1, y1]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [y0, width - x1, y1, width - x0];
  if (turn === 180) return [width - x1, height - y1, width - x0, height - y0];
  return turn === 270 ? [height - y1, x0, height - y0, x1] : [x0, y0, x1, y1];
}

/** The way back: `width` and `height` are those of the shown page. */
export function turnBoxBack([x0, y0, x1, y1]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [width - y1, x0, width - y0, x1];
  if (turn === 180) return [width - x1, height - y1, width - x0, height - y0];
  return turn === 270 ? [y0, height - x1, y1, height - x0] : [x0, y0, x1, y1];
}
