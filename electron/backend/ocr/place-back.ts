import type { Box, Place } from '../../../shared/model/place.ts';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import type { GridCell, OtherReading, PrintedLine, TableGrid } from '../../../shared/model/table-grid.ts';
import type { Recognised } from '../../../shared/recognise/recognise-pages.ts';
import { onPhoto } from './keystone.ts';
import type { OcrDoubt, OcrPage } from './ocr-page.ts';

/** Characters of text below this make their cell doubtful; a cell of text is as sure as its least sure character. */
const BLANK_SURE = 0.95;

/** Cells with ink in which nothing could be read are no blank cells. */
const UNREAD_SURE = 0.5;

const flat = (text: string): string => text.replace(/\s/g, '');

/** Doubts whose ink stands in a box of the straightened page. */
const doubtsIn = (scan: OcrPage, [x0, y0, x1, y1]: Box): OcrDoubt[] => scan.doubts.filter(({ box }) => {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x >= x0 && x < x1 && y >= y0 && y < y1;
});

/** What the cell would say if a doubtful piece of it were what another reading took it for. */
function otherTexts(cell: GridCell, doubts: readonly OcrDoubt[]): OtherReading[] {
  const own = flat(cell.text);
  const out = new Map<string, OtherReading>();
  for (const { text, others } of doubts) {
    const piece = flat(text);
    if (own.split(piece).length !== 2) continue; // as often as not: which of them is meant cannot be told
    for (const other of others) {
      const whole = own.replace(piece, () => flat(other.text));
      if (whole !== own && !out.has(whole)) out.set(whole, { ...other, text: whole });
    }
  }
  return [...out.values()].toSorted((a, b) => b.confidence - a.confidence);
}

/** Moves a point of the straightened page to where its ink is on the page as scanned. Pages that had to be turned stay upright. */
function inkPoint(scan: OcrPage, x: number, y: number): readonly [number, number] {
  const turn = (scan.skew * Math.PI) / 180;
  const cx = scan.page.width / 2;
  const cy = scan.page.height / 2;
  const [dx, dy] = scan.keystone && scan.turns === 0 ? onPhoto(scan.keystone, x - cx, y - cy) : [x - cx, y - cy];
  return [cx + dx * Math.cos(turn) - dy * Math.sin(turn), cy + dx * Math.sin(turn) + dy * Math.cos(turn)];
}

/** A box moved with its middle: it keeps its size, so that neighbours on a crooked page do not overlap. */
function inkBox(scan: OcrPage, box: Box): Box {
  const [x, y] = inkPoint(scan, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  const halfWidth = (box[2] - box[0]) / 2;
  const halfHeight = (box[3] - box[1]) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** A scan's characters and lines where their ink is on the page as scanned; lines keep to the axes, as the tolerances of recognition allow. */
export function pageAsScanned(scan: OcrPage): RawPage {
  const { page } = scan;
  return {
    ...page,
    glyphs: page.glyphs.map((glyph) => {
      const box = inkBox(scan, glyph.box);
      return { ...glyph, box, baseline: glyph.baseline + box[1] - glyph.box[1] };
    }),
    rulings: page.rulings.map((line) => {
      const [x0, y0, x1, y1] = inkBox(scan, [line.x0, line.y0, line.x1, line.y1]);
      return { x0, y0, x1, y1 };
    }),
  };
}

/** Brings what was recognised on straightened scans back to the pages as they are, and says of each cell how surely it was read. */
export function placeBack(recognised: Recognised, scans: ReadonlyMap<number, OcrPage>): Recognised {
  const place = (at: Place): Place => {
    const scan = at.kind === 'page' ? scans.get(at.page) : undefined;
    return at.kind === 'page' && scan ? { ...at, box: inkBox(scan, at.box) } : at;
  };
  const line = (printed: PrintedLine | null): PrintedLine | null => (printed ? { ...printed, place: place(printed.place) } : null);
  const sureOf = (cell: GridCell): number | null => {
    const scan = cell.place.kind === 'page' ? scans.get(cell.place.page) : undefined;
    if (!scan || cell.place.kind !== 'page') return null;
    const [x0, y0, x1, y1] = cell.place.box;
    let least = cell.text === '' ? BLANK_SURE : 1;
    for (const glyph of scan.page.glyphs) {
      const x = (glyph.box[0] + glyph.box[2]) / 2;
      const y = (glyph.box[1] + glyph.box[3]) / 2;
      if (x >= x0 && x < x1 && y >= y0 && y < y1) least = Math.min(least, glyph.confidence ?? 1);
    }
    return doubtsIn(scan, cell.place.box).some(({ reason }) => reason === 'unread') ? Math.min(least, UNREAD_SURE) : least;
  };
  const table = (grid: TableGrid): TableGrid => {
    const cells = grid.cells.map((cell): GridCell => {
      const sure = sureOf(cell);
      if (sure === null) return cell;
      const scan = cell.place.kind === 'page' ? scans.get(cell.place.page) : undefined;
      const alternatives = scan && cell.place.kind === 'page' ? otherTexts(cell, doubtsIn(scan, cell.place.box)) : [];
      return { ...cell, place: place(cell.place), method: 'ocr', confidence: Math.min(cell.confidence, Math.round(sure * 100) / 100), ...(alternatives.length > 0 ? { alternatives } : {}) };
    });
    const fragments = grid.fragments.map((fragment) => {
      const scan = fragment.kind === 'page' ? scans.get(fragment.page) : undefined;
      return fragment.kind === 'page' && scan ? { ...fragment, box: inkBox(scan, fragment.box) } : fragment;
    });
    const doubted = cells.some((cell) => cell.method === 'ocr' && cell.confidence <= 0.5 && /\d/.test(cell.text));
    return {
      ...grid, cells, fragments, title: line(grid.title), numberLine: line(grid.numberLine), unitLine: line(grid.unitLine), entityLine: line(grid.entityLine),
      notes: grid.notes.map((note) => ({ ...note, place: place(note.place) })),
      ...(doubted ? { doubts: [...grid.doubts, 'figures-unsure'] } : {}),
    };
  };
  const paragraph = (text: Paragraph): Paragraph => ({
    ...text,
    runs: text.runs.map((run) => {
      const scan = run.at.kind === 'page' ? scans.get(run.at.page) : undefined;
      if (!scan || run.at.kind !== 'page') return run;
      const { stops, y0, y1 } = run.at;
      const middle = ((stops[0] ?? 0) + (stops.at(-1) ?? 0)) / 2;
      const [x, y] = inkPoint(scan, middle, (y0 + y1) / 2);
      const half = (y1 - y0) / 2;
      return { ...run, at: { ...run.at, y0: y - half, y1: y + half, stops: stops.map((stop) => stop + x - middle) } };
    }),
  });
  return {
    tables: recognised.tables.map(table),
    paragraphs: recognised.paragraphs.map(paragraph),
    furniture: recognised.furniture.map((printed) => ({ ...printed, place: place(printed.place) })),
    gaps: recognised.gaps,
  };
}
