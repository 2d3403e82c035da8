import { useEffect, useRef, type ReactElement } from 'react';
import type { Box, Place } from '../../../shared/model/place.ts';
import type { ShownPdf } from './use-pdf.ts';

/** Height of a line of figures at most, in points; taller cells are cut around their middle. */
const LINE = 16;
/** Width of a printed figure at most, as a share of its line. */
const FIGURE = 0.62;

/** The piece of a box worth showing: a wide cell's figure sits at its right, so the cut keeps the figure and drops the blank. */
function cutBox(box: Box, text: string | null): Box {
  if (text === null) return [Math.max(0, box[0] - 150), box[1] - 16, box[2] + 90, box[3] + 16];
  const height = Math.min(LINE, box[3] - box[1]);
  const middle = (box[1] + box[3]) / 2;
  return [Math.max(box[0], box[2] - Math.max(24, text.length * height * FIGURE + 8)), middle - height / 2, box[2], middle + height / 2];
}

/** A cut-out of the real page, never a redrawing. `scale` = CSS pixels for a point; `text` = what is printed there, null = show the surroundings too. */
export function InkCut({ pdf, place, scale, text }: { readonly pdf: ShownPdf; readonly place: Extract<Place, { kind: 'page' }>; readonly scale: number; readonly text: string | null }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const wide = text === null;
  const box = cutBox(place.box, text);
  const [x0, y0, x1, y1] = box;
  const [bx0, by0, bx1, by1] = place.box;
  const { page } = place;
  useEffect(() => {
    const leaving = new AbortController();
    const ratio = window.devicePixelRatio || 1;
    const draw = (from: HTMLCanvasElement, left: number, top: number, factor: number): void => {
      const target = canvas.current;
      if (leaving.signal.aborted || !target) return;
      target.width = Math.ceil((x1 - x0) * scale * ratio);
      target.height = Math.ceil((y1 - y0) * scale * ratio);
      const context = target.getContext('2d');
      if (!context) return;
      context.imageSmoothingQuality = 'high';
      context.drawImage(from, left * factor, top * factor, (x1 - x0) * factor, (y1 - y0) * factor, 0, 0, target.width, target.height);
      if (wide) {
        context.strokeStyle = '#0b7f7f';
        context.lineWidth = 1.5 * ratio;
        context.strokeRect((bx0 - x0) * scale * ratio, (by0 - y0) * scale * ratio, (bx1 - bx0) * scale * ratio, (by1 - by0) * scale * ratio);
      }
    };
    const cut = async (): Promise<void> => {
      const wanted: Box = [x0, y0, x1, y1];
      const known = pdf.pieces.known(page, wanted, scale * ratio);
      if (known) return draw(known, 0, 0, scale * ratio);
      const raster = pdf.rasters.any(page);
      // At once from the page as it is shown; where that is smaller than the cut-out, sharp as soon as it is painted.
      if (raster) draw(raster.canvas, x0, y0, raster.scale * ratio);
      if (raster && raster.scale >= scale) return;
      const piece = await pdf.pieces.paint(page, wanted, scale * ratio, leaving.signal);
      if (piece) draw(piece, 0, 0, scale * ratio);
    };
    // A page that cannot be painted says so in the pane; the cut-out stays blank.
    cut().catch(() => undefined);
    return () => leaving.abort();
    // Numbers, not the place: an answer brings new objects that say the same.
  }, [pdf, page, scale, wide, x0, y0, x1, y1, bx0, by0, bx1, by1]);
  return <canvas ref={canvas} className={wide ? 'cut cut-wide' : 'cut'} style={{ width: (x1 - x0) * scale, height: (y1 - y0) * scale }} aria-hidden="true" />;
}
