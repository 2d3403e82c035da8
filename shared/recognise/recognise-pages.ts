import { asId, cellId, type TableId } from '../model/ids.ts';
import type { RawPage } from '../model/raw-document.ts';
import type { Furniture, Gap, Snapshot } from '../model/snapshot.ts';
import type { TableGrid } from '../model/table-grid.ts';
import { alignedTables } from './aligned-tables.ts';
import { captionTables, type PageItem } from './captions.ts';
import { continueTable, startTable, type JoinedTable } from './continue.ts';
import { edgesOf } from './edges.ts';
import { furnitureOf } from './furniture.ts';
import { narrativeOf } from './narrative.ts';
import { ruledTables, type PageTable } from './page-tables.ts';
import { paragraphsOf } from './paragraphs.ts';
import { qualityOf } from './quality.ts';
import { splitRows } from './split-rows.ts';
import { textLines, type TextLine } from './text-lines.ts';
import { layersOf, lineInMain, lineOnPage, turnedBack } from './turned-pages.ts';

/** What recognition adds to a snapshot. */
export type Recognised = Pick<Snapshot, 'tables' | 'paragraphs' | 'furniture' | 'gaps'>;

function toGrid(table: JoinedTable, number: number): TableGrid {
  const id = asId<TableId>(`t${number}`);
  const { confidence, doubts } = qualityOf(table);
  return {
    id, title: table.title, numberLine: table.numberLine, unitLine: table.unitLine, entityLine: table.entityLine, notes: table.notes,
    fragments: table.fragments, rowCount: table.rowCount, colCount: table.xs.length - 1, headRows: table.headRows,
    cells: table.cells.map((cell) => ({
      id: cellId(id, cell.row, cell.col), row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.text,
      place: { kind: 'page', page: cell.page, box: cell.box }, method: table.method, confidence: table.method === 'ruled' ? 1 : 0.8,
    })),
    confidence, doubts,
  };
}

/** Pages with characters and rulings → tables over pages, narrative, furniture. Every character ends in exactly one of them. */
export function recognisePages(pages: readonly RawPage[]): Recognised {
  const gaps: Gap[] = [];
  const layered = pages.map((page) => ({ page, layers: layersOf(page) }));
  const read = layered.map(({ page, layers }) => ({
    page,
    layers: layers.map((layer) => {
      const { tables, rest } = ruledTables(layer.raw);
      return { ...layer, tables: tables.map((table) => splitRows(table, layer.raw.rulings)), page: page.page, height: layer.raw.height, lines: textLines(page.page, rest) };
    }),
  }));
  const fixed = furnitureOf(read.flatMap(({ layers }) => layers));
  let before: PageTable | null = null;
  const items: PageItem[] = read.flatMap(({ page, layers }) => {
    const [main, ...others] = layers;
    if (!main) return [];
    const { raw, tables } = main;
    const free = main.lines.filter((line) => !fixed.has(line));
    const aligned = alignedTables(raw.page, free, edgesOf(raw.rulings).across, tables.map((table) => table.box), raw.width, before);
    before = aligned.tables.at(-1) ?? null;
    const all = aligned.tables.length === 0 ? tables : [...tables, ...aligned.tables].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
    const turned = others.flatMap((layer) => layer.lines.filter((line) => !fixed.has(line)).map((line): PageItem => ({ kind: 'line', line: lineInMain(line, layer.turn, main.turn, page) })));
    return [...turned, ...captionTables(all, free.filter((line) => !aligned.used.has(line)), raw.width)];
  });

  const joined: JoinedTable[] = [];
  const flow: (TextLine | null)[] = [];
  let lineSinceTable = true;
  for (const item of items) {
    if (item.kind === 'line') {
      flow.push(item.line);
      lineSinceTable = true;
      continue;
    }
    const last = joined.at(-1);
    const follows = last && !lineSinceTable && (last.fragments.at(-1)?.page ?? 0) === item.table.table.page - 1;
    const longer = follows ? continueTable(last, item.table) : null;
    if (longer) joined[joined.length - 1] = longer;
    else joined.push(startTable(item.table));
    flow.push(null);
    lineSinceTable = false;
  }
  const widths = new Map(read.map(({ layers }) => [layers[0]?.raw.page ?? 0, layers[0]?.raw.width ?? 0]));
  const turns = new Map(read.flatMap(({ page, layers }) => (layers[0] && layers[0].turn !== 0 ? [[page.page, { turn: layers[0].turn, page }] as const] : [])));
  const found = turnedBack({
    tables: joined.map((table, index) => toGrid(table, index + 1)),
    paragraphs: narrativeOf(paragraphsOf(flow, (page) => widths.get(page) ?? 0)),
    furniture: joined.flatMap((table) => table.repeated), gaps,
  }, turns);
  const fixedLines = read.flatMap(({ page, layers }) => layers.flatMap((layer) => layer.lines.filter((line) => fixed.has(line)).map((line) => lineOnPage(line, layer.turn, page))));
  return { ...found, furniture: [...fixedLines.map((line): Furniture => ({ text: line.text, place: { kind: 'page', page: line.page, box: line.box } })), ...found.furniture] };
}
