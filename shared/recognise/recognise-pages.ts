import { asId, cellId, type TableId } from '../model/ids.ts';
import type { RawPage } from '../model/raw-document.ts';
import type { Furniture, Snapshot } from '../model/snapshot.ts';
import type { TableGrid } from '../model/table-grid.ts';
import { alignedTables } from './aligned-tables.ts';
import { captionBefore } from './caption-before.ts';
import { captionTables, type PageItem } from './captions.ts';
import { continueTable, startTable, type JoinedTable } from './continue.ts';
import { furnitureOf } from './furniture.ts';
import { narrativeOf } from './narrative.ts';
import { unpackLines } from './packed-lines.ts';
import type { PageTable } from './page-tables.ts';
import { flowLine, paragraphsOf, type FlowLine } from './paragraphs.ts';
import { qualityOf } from './quality.ts';
import { recognisePage, type PageParts } from './recognise-page.ts';
import { setTable } from './set-table.ts';
import type { TextLine } from './text-lines.ts';
import { lineInMain, lineOnPage, turnedBack } from './turned-pages.ts';

/** What recognition adds to a snapshot. */
export type Recognised = Pick<Snapshot, 'tables' | 'paragraphs' | 'furniture' | 'gaps'>;

function toGrid(table: JoinedTable, number: number): TableGrid {
  const id = asId<TableId>(`t${number}`);
  const cells = table.parts.flat();
  const { confidence, doubts } = qualityOf({ ...table, cells });
  return {
    id, title: table.title, numberLine: table.numberLine, unitLine: table.unitLine, entityLine: table.entityLine, notes: table.notes,
    fragments: table.fragments, rowCount: table.rowCount, colCount: table.xs.length - 1, headRows: table.headRows,
    cells: cells.map((cell) => ({
      id: cellId(id, cell.row, cell.col), row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.text,
      place: { kind: 'page', page: cell.page, box: cell.box }, method: table.method, confidence: table.method === 'ruled' ? 1 : 0.8,
    })),
    confidence, doubts,
  };
}

/** Pages with characters and rulings → tables over pages, narrative, furniture. Every character ends in exactly one of them. */
export const recognisePages = (pages: readonly RawPage[]): Recognised => joinPages(pages.map(recognisePage));

/** Pages recognised one by one, in order → tables over pages, narrative, furniture. The characters of one page at a time are unpacked. */
export function joinPages(pages: readonly PageParts[]): Recognised {
  const fixed = furnitureOf(pages.flatMap(({ page, layers }) => layers.map(({ height, edges }) => ({ page, height, edges }))));
  const joined: JoinedTable[] = [];
  const flow: (FlowLine | null)[] = [];
  const furniture: Furniture[] = [];
  let before: PageTable | null = null;
  let lineSinceTable = true;
  /** Lines of the page before below its last table, with their places in the flow. */
  let tail: { readonly line: TextLine; readonly at: number }[] = [];
  for (const page of pages) {
    const [main, ...others] = page.layers;
    if (!main) continue;
    const free = page.layers.map(({ lines, edges, turn }) => {
      const own = new Set(edges.flatMap((line) => (fixed.has(line) ? [line.index] : [])));
      const unpacked = unpackLines(lines);
      for (const index of own) {
        const line = unpacked[index];
        if (line) furniture.push({ text: line.text, place: { kind: 'page', page: line.page, box: lineOnPage(line, turn, page).box } });
      }
      return unpacked.filter((_, index) => !own.has(index));
    });
    const upright = free[0] ?? [];
    const aligned = alignedTables(page.page, upright, main.across, main.tables.map((table) => table.box), main.width, before);
    before = aligned.tables.at(-1) ?? null;
    const all = aligned.tables.length === 0 ? main.tables : [...main.tables, ...aligned.tables.map(setTable)].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
    const turned = others.flatMap((layer, index) => (free[index + 1] ?? []).map((line): PageItem => ({ kind: 'line', line: lineInMain(line, layer.turn, main.turn, page) })));
    const items = captionTables(all, upright.filter((line) => !aligned.used.has(line)), main.width);
    const [opening] = items;
    const named = opening?.kind === 'table' && turned.length === 0 && lineSinceTable && tail[0]?.line.page === page.page - 1 ? captionBefore(opening.table, tail.map(({ line }) => line), main) : null;
    if (named) {
      for (const { line, at } of tail.toReversed()) if (named.used.has(line)) flow.splice(at, 1);
      items[0] = { kind: 'table', table: named.part };
    }
    tail = [];
    for (const item of [...turned, ...items]) {
      if (item.kind === 'line') {
        if (item.line.page === page.page) tail.push({ line: item.line, at: flow.length });
        flow.push(flowLine(item.line));
        lineSinceTable = true;
        continue;
      }
      tail = [];
      const last = joined.at(-1);
      const follows = last && !lineSinceTable && (last.fragments.at(-1)?.page ?? 0) === item.table.table.page - 1;
      const longer = follows ? continueTable(last, item.table) : null;
      if (longer) joined[joined.length - 1] = longer;
      else joined.push(startTable(item.table));
      flow.push(null);
      lineSinceTable = false;
    }
  }
  const widths = new Map(pages.map(({ page, layers }) => [page, layers[0]?.width ?? 0]));
  const turns = new Map(pages.flatMap((page) => (page.layers[0] && page.layers[0].turn !== 0 ? [[page.page, { turn: page.layers[0].turn, page }] as const] : [])));
  const found = turnedBack({
    tables: joined.map((table, index) => toGrid(table, index + 1)),
    paragraphs: narrativeOf(paragraphsOf(flow, (page) => widths.get(page) ?? 0)),
    furniture: joined.flatMap((table) => table.repeated), gaps: [],
  }, turns);
  return { ...found, furniture: [...furniture, ...found.furniture] };
}
