import type { Bitmap } from '../../ocr/bitmap.ts';

/** A picture of a page as a file holds it. `dpi` as the file says, null when it says nothing usable; `turns` quarters clockwise that bring a photo upright. */
export interface Picture {
  readonly bitmap: Bitmap;
  readonly dpi: number | null;
  readonly turns: 0 | 1 | 2 | 3;
}

/** Screens and cameras write 72 or 96 for want of anything better: such values say nothing about paper. */
export const usableDpi = (dpi: number): number | null => (dpi >= 100 && dpi <= 1200 ? dpi : null);
