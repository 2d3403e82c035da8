import type { Box, Place } from '../model/place.ts';
import type { Glyph, RawPage } from '../model/raw-document.ts';
import { turnBox, turnBoxBack, type Turn } from '../model/turn.ts';
import type { TextRun } from '../model/paragraph.ts';
import type { PrintedLine } from '../model/table-grid.ts';
import type { Recognised } from './recognise-pages.ts';
import type { TextLine } from './text-lines.ts';

/** A page's size as shown, in points. */
export type PageSize = Pick<RawPage, 'width' | 'height'>;

/** The characters of one page that read in one direction, laid out as if that direction were upright. */
export interface Layer {
  readonly raw: RawPage;
  readonly turn: Turn;
  /** The layer with most of the page's characters: the drawn lines are its own. */
  readonly main: boolean;
}

function turnGlyph(glyph: Glyph, turn: Turn, width: number, height: number): Glyph {
  const baseline = turn === 90 ? width - glyph.baseline : turn === 180 ? height - glyph.baseline : glyph.baseline;
  return { ...glyph, box: turnBox(glyph.box, turn, width, height), baseline };
}

function layerOf(raw: RawPage, glyphs: readonly Glyph[], turn: Turn, main: boolean): Layer {
  const { width, height } = raw;
  if (turn === 0) return { raw: { ...raw, glyphs, rulings: main ? raw.rulings : [], images: main ? raw.images : [] }, turn, main };
  const sideways = turn !== 180;
  const rulings = (main ? raw.rulings : []).map((line) => {
    const [x0, y0, x1, y1] = turnBox([line.x0, line.y0, line.x1, line.y1], turn, width, height);
    return { x0, y0, x1, y1 };
  });
  return {
    raw: { page: raw.page, width: sideways ? height : width, height: sideways ? width : height, glyphs: glyphs.map((glyph) => turnGlyph(glyph, turn, width, height)), rulings, images: (main ? raw.images : []).map((box) => turnBox(box, turn, width, height)) },
    turn, main,
  };
}

/** A page's layers, the main one first. Nearly all pages have one, which is the page itself. */
export function layersOf(raw: RawPage): Layer[] {
  if (raw.glyphs.every((glyph) => glyph.turn === undefined)) return [{ raw, turn: 0, main: true }];
  const byTurn = [...Map.groupBy(raw.glyphs, (glyph): Turn => glyph.turn ?? 0)].sort((a, b) => b[1].length - a[1].length);
  return byTurn.map(([turn, glyphs], index) => layerOf(raw, glyphs, turn, index === 0));
}

/** A line of another layer as it lies in the main layer's coordinates. */
export function lineInMain(line: TextLine, own: Turn, main: Turn, page: PageSize): TextLine {
  const move = (box: Box): Box => turnBox(turnBoxBack(box, own, page.width, page.height), main, page.width, page.height);
  return { ...line, box: move(line.box), pieces: line.pieces.map((piece) => ({ ...piece, box: move(piece.box) })) };
}

/** The line in the shown page's coordinates. */
export const lineOnPage = (line: TextLine, own: Turn, page: PageSize): TextLine => ({ ...line, box: turnBoxBack(line.box, own, page.width, page.height) });

function runOnPage(run: TextRun, turns: ReadonlyMap<number, { readonly turn: Turn; readonly page: PageSize }>): TextRun {
  const own = run.at.kind === 'page' ? turns.get(run.at.page) : undefined;
  return own && run.at.kind === 'page' ? { ...run, at: { ...run.at, turned: { turn: own.turn, width: own.page.width, height: own.page.height } } } : run;
}

/** What was recognised on turned pages, every box where the page shows it. `turns` names the main layers that are not upright. */
export function turnedBack(found: Recognised, turns: ReadonlyMap<number, { readonly turn: Turn; readonly page: PageSize }>): Recognised {
  if (turns.size === 0) return found;
  const boxOn = (page: number, box: Box): Box => {
    const own = turns.get(page);
    return own ? turnBoxBack(box, own.turn, own.page.width, own.page.height) : box;
  };
  const place = (own: Place): Place => (own.kind === 'page' ? { ...own, box: boxOn(own.page, own.box) } : own);
  const printed = (line: PrintedLine): PrintedLine => ({ ...line, place: place(line.place) });
  const maybe = (line: PrintedLine | null): PrintedLine | null => (line ? printed(line) : null);
  return {
    ...found,
    tables: found.tables.map((table) => ({
      ...table, title: maybe(table.title), numberLine: maybe(table.numberLine), unitLine: maybe(table.unitLine), entityLine: maybe(table.entityLine), notes: table.notes.map(printed),
      fragments: table.fragments.map((part) => (part.kind === 'page' ? { ...part, box: boxOn(part.page, part.box) } : part)),
      cells: table.cells.map((cell) => ({ ...cell, place: place(cell.place) })),
    })),
    furniture: found.furniture.map((piece) => ({ ...piece, place: place(piece.place) })),
    paragraphs: found.paragraphs.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map((run) => runOnPage(run, turns)) })),
  };
}
