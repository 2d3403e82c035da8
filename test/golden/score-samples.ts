import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../electron/backend/importing/read-document.ts';
import { comparable } from '../../shared/language/normalize.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { TableGrid } from '../../shared/model/table-grid.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const PDF_ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));

/** False on a machine that has only the project: then nothing is measured. */
export const haveSamples = existsSync(SAMPLES);
export const samplePath = (name: string): string => `${SAMPLES}${name}`;

export const readSample = (path: string): Promise<Snapshot> =>
  readDocument({ path, fileName: path.split('/').at(-1) ?? '', pdfAssetsDir: PDF_ASSETS }, () => undefined);

interface GoldTable {
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly ncols: number;
  readonly form_label: string | null;
  readonly unit: string | null;
  readonly entity_line: string | null;
  readonly header: { readonly rows: readonly (readonly { text: string; col: number; colspan: number; rowspan: number }[])[]; readonly number_row?: readonly string[] };
  readonly rows: readonly { readonly cells: readonly string[] }[];
  readonly footnotes: readonly { readonly text: string }[];
}

export interface Gold {
  readonly tables: readonly GoldTable[];
  readonly blocks: readonly { readonly type: string; readonly text?: string; readonly id: string }[];
}

/** What a document's reading is worth. `cells` counts grid places where a gold cell begins, blank ones too. */
export interface Score {
  readonly tables: number;
  readonly goldTables: number;
  readonly cells: number;
  readonly exact: number;
  readonly captions: number;
  readonly goldCaptions: number;
  readonly paragraphs: number;
  readonly goldParagraphs: number;
  readonly headings: number;
  readonly goldHeadings: number;
  readonly misses: readonly string[];
}

export const readGold = (name: string): Gold => JSON.parse(readFileSync(samplePath(`gold/formats-${name}.json`), 'utf8')) as Gold; // measured shape, see above

/** Every gold cell with its place in the whole grid: head, column numbers where printed, rows. */
function goldCells(table: GoldTable, numbered: boolean): { row: number; col: number; text: string; rowspan: number; colspan: number }[] {
  const cells = table.header.rows.flatMap((row, index) => row.map((cell) => ({ ...cell, row: index })));
  let row = table.header.rows.length;
  for (const texts of [...(numbered ? [table.header.number_row ?? []] : []), ...table.rows.map((entry) => entry.cells)]) {
    for (const [col, text] of texts.entries()) cells.push({ row, col, text, rowspan: 1, colspan: 1 });
    row += 1;
  }
  return cells;
}

/** A workbook shows figures in the cell's own number format, which the gold (made from the text) does not have. */
const samePrinted = (a: string, b: string, grouped: boolean): boolean =>
  comparable(a) === comparable(b) || (grouped && parseAmount(a) !== null && parseAmount(a)?.value === parseAmount(b)?.value);

function scoreTable(gold: GoldTable, table: TableGrid, grouped: boolean, misses: string[]): { cells: number; exact: number } {
  const numberRow = gold.header.number_row;
  const numbered = numberRow !== undefined && numberRow.some((text) => text !== '');
  const starts = new Map(table.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const wanted = goldCells(gold, numbered);
  let exact = 0;
  for (const cell of wanted) {
    const own = starts.get(`${cell.row},${cell.col}`);
    const spans = cell.rowspan === 1 && cell.colspan === 1 || (own?.rowSpan === cell.rowspan && own.colSpan === cell.colspan);
    if (samePrinted(own?.text ?? '', cell.text, grouped) && spans) exact += 1;
    else misses.push(`${gold.number} r${cell.row}c${cell.col} want ${cell.text} ${cell.rowspan}x${cell.colspan} got ${own ? `${own.text} ${own.rowSpan}x${own.colSpan}` : '-'}`);
  }
  const rows = gold.header.rows.length + (numbered ? 1 : 0) + gold.rows.length;
  if (table.rowCount !== rows || table.colCount !== gold.ncols) misses.push(`${gold.number} size want ${rows}x${gold.ncols} got ${table.rowCount}x${table.colCount}`);
  if (table.headRows !== gold.header.rows.length) misses.push(`${gold.number} head want ${gold.header.rows.length} got ${table.headRows}`);
  return { cells: wanted.length, exact };
}

const same = (a: string | undefined | null, b: string | undefined | null): boolean => comparable(a ?? '') === comparable(b ?? '');

/** Compares a snapshot with gold; contents tables aside. */
export function score(gold: Gold, snapshot: Snapshot): Score {
  const wanted = gold.tables.filter((table) => table.kind !== 'toc');
  const misses: string[] = [];
  let cells = 0;
  let exact = 0;
  let captions = 0;
  let goldCaptions = 0;
  for (const [index, table] of wanted.entries()) {
    const own = snapshot.tables[index];
    if (!own) {
      misses.push(`${table.number} missing`);
      cells += goldCells(table, table.header.number_row !== undefined).length;
      continue;
    }
    const result = scoreTable(table, own, snapshot.format === 'xlsx', misses);
    cells += result.cells;
    exact += result.exact;
    const pairs: (readonly [string, string | null | undefined, string | undefined])[] = [
      ['title', table.title, own.title?.text], ['entity', table.entity_line, own.entityLine?.text],
      ['unit', table.unit && table.unit.length < 4 ? `单位：${table.unit}` : own.unitLine?.text, own.unitLine?.text],
      ['number', table.form_label ?? own.numberLine?.text, own.numberLine?.text],
      ['notes', table.footnotes.map((note) => note.text).join(''), own.notes.map((note) => note.text).join('')],
    ];
    for (const [name, want, got] of pairs) {
      goldCaptions += 1;
      if (same(want, got)) captions += 1;
      else misses.push(`${table.number} ${name} want ${want} got ${got}`);
    }
  }
  const inDocument = new Map(snapshot.paragraphs.map((paragraph) => [comparable(paragraph.text), paragraph]));
  const texts = gold.blocks.filter((block) => block.text !== undefined && /^(?:p|h\d|title)$/.test(block.type));
  const found = texts.filter((block) => inDocument.has(comparable(block.text ?? '')));
  for (const block of texts) if (!found.includes(block)) misses.push(`paragraph ${block.type} ${block.id} ${block.text?.slice(0, 50)}`);
  const goldHeads = texts.filter((block) => /^h\d$/.test(block.type));
  const heads = goldHeads.filter((block) => snapshot.paragraphs.some((paragraph) => !paragraph.contents && paragraph.headingLevel === Number(block.type.slice(1)) && same(paragraph.text, block.text)));
  for (const block of goldHeads) if (!heads.includes(block)) misses.push(`heading ${block.type} ${block.text}`);
  return {
    tables: snapshot.tables.length, goldTables: wanted.length, cells, exact, captions, goldCaptions,
    paragraphs: found.length, goldParagraphs: texts.length, headings: heads.length, goldHeadings: goldHeads.length, misses,
  };
}

/** One printed line for a document. */
export const scoreLine = (name: string, result: Score): string =>
  `${name}: tables ${result.tables}/${result.goldTables}, cells ${result.exact}/${result.cells} (${((result.exact / result.cells) * 100).toFixed(2)} %), ` +
  `captions ${result.captions}/${result.goldCaptions}, paragraphs ${result.paragraphs}/${result.goldParagraphs}, headings ${result.headings}/${result.goldHeadings}`;
