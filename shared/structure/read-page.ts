import type { ParagraphId, TableId } from '../model/ids.ts';
import { cellId } from '../model/ids.ts';
import { placesOf } from '../model/paragraph.ts';
import type { Box } from '../model/place.ts';
import type { Glyph, RawPage } from '../model/raw-document.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { RereadText } from '../model/structure-edit.ts';
import type { TableGrid } from '../model/table-grid.ts';
import { cellText } from '../recognise/page-tables.ts';
import { recognisePages } from '../recognise/recognise-pages.ts';
import type { RereadPlace } from './apply-edit.ts';
import { isWithin } from './region.ts';

const inBox = ({ box: [x0, y0, x1, y1] }: Glyph, box: Box): boolean => (x0 + x1) / 2 >= box[0] && (x0 + x1) / 2 < box[2] && (y0 + y1) / 2 >= box[1] && (y0 + y1) / 2 < box[3];

/** The texts that a page prints in boxes, each character where its middle lies. */
export function readBoxes(places: readonly RereadPlace[], pages: ReadonlyMap<number, RawPage>): readonly RereadText[] {
  return places.map(({ row, col, page, box }) => {
    const glyphs = (pages.get(page)?.glyphs ?? []).filter((glyph) => inBox(glyph, box));
    return { row, col, text: cellText(glyphs), confidence: Math.min(1, ...glyphs.map((glyph) => glyph.confidence ?? 1)) };
  });
}

/** The table of a region of a page under `id`, as recognition reads what lies in the box and nothing else; null when it sees none. Of several the one with most cells. */
export function readRegion(raw: RawPage, box: Box, id: TableId): TableGrid | null {
  const [x0, y0, x1, y1] = box;
  const clipped: RawPage = {
    ...raw,
    glyphs: raw.glyphs.filter((glyph) => inBox(glyph, box)),
    rulings: raw.rulings.flatMap((line) => {
      const cut = { x0: Math.max(line.x0, x0), y0: Math.max(line.y0, y0), x1: Math.min(line.x1, x1), y1: Math.min(line.y1, y1) };
      return cut.x0 <= cut.x1 && cut.y0 <= cut.y1 && (cut.x1 > cut.x0 || cut.y1 > cut.y0) ? [cut] : [];
    }),
    images: [],
  };
  const { tables } = recognisePages([clipped]);
  const best = tables.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const scanned = raw.glyphs.some((glyph) => glyph.confidence !== undefined);
  return best ? {
    ...best, id,
    cells: best.cells.map((cell) => {
      const box = cell.place.kind === 'page' ? cell.place.box : null;
      const sure = scanned && box ? Math.min(1, ...clipped.glyphs.filter((glyph) => inBox(glyph, box)).map((glyph) => glyph.confidence ?? 1)) : cell.confidence;
      return { ...cell, id: cellId(id, cell.row, cell.col), ...(scanned ? { method: 'ocr' as const } : {}), confidence: Math.min(cell.confidence, sure) };
    }),
  } : null;
}

/** Paragraphs whose characters all lie in the table that was read: they are its cells now. */
export function paragraphsWithin(snapshot: Pick<Snapshot, 'paragraphs'>, grid: TableGrid): readonly ParagraphId[] {
  const boxes = grid.cells.flatMap((cell) => (cell.place.kind === 'page' ? [{ page: cell.place.page, box: cell.place.box }] : []));
  const [first] = grid.fragments;
  const captions = [grid.title, grid.numberLine, grid.unitLine, grid.entityLine, ...grid.notes].flatMap((line) => (line?.place.kind === 'page' ? [{ page: line.place.page, box: line.place.box }] : []));
  const areas = [...boxes, ...captions, ...(first?.kind === 'page' ? [{ page: first.page, box: first.box }] : [])];
  return snapshot.paragraphs
    .filter((paragraph) => {
      const places = placesOf(paragraph, 0, paragraph.text.length);
      return places.length > 0 && places.every((place) => areas.some((area) => isWithin(place, area.page, area.box)));
    })
    .map((paragraph) => paragraph.id);
}
