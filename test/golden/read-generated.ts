import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../electron/backend/importing/read-document.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { TableGrid } from '../../shared/model/table-grid.ts';
import type { Disclosure, GenTable } from '../generator/disclosure.ts';

const PDF_ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist/', import.meta.url));

/** Reads bytes as the program reads a dropped file. */
export async function readBytes(bytes: Uint8Array | string, fileName: string): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-generated-'));
  try {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    return await readDocument({ path, fileName, pdfAssetsDir: PDF_ASSETS }, () => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Text formats keep no spans: there a merged cell is its first place and blanks. */
export interface Comparison {
  readonly spans: boolean;
}

/** Blanks between Chinese characters (合  计) spread a word; readers of drawn pages leave them out. */
const unspread = (text: string): string => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

const cellsOf = (cells: readonly { readonly row: number; readonly col: number; readonly rowSpan: number; readonly colSpan: number; readonly text: string }[], spans: boolean): readonly string[] =>
  cells.filter((cell) => spans || cell.text !== '').map((cell) => `r${cell.row}c${cell.col}${spans ? `+${cell.rowSpan}x${cell.colSpan}` : ''}: ${unspread(cell.text)}`).sort();

/** What differs between a table as printed and as read, one line each; empty when the reading is exact. */
export function differences(printed: GenTable, read: TableGrid | undefined, { spans }: Comparison): readonly string[] {
  if (!read) return [`${printed.title}: not found`];
  const out: string[] = [];
  const same = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== actual) out.push(`${printed.title}: ${what} ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  };
  same('title', printed.title, read.title?.text ?? null);
  same('number', printed.numberLine, read.numberLine?.text ?? null);
  same('unit line', printed.unitLine, read.unitLine?.text ?? null);
  // （2026年度） over a form is its period, not the entity.
  if (!/^（\d{4}年度）$/.test(printed.entityLine ?? '')) same('entity line', printed.entityLine, read.entityLine?.text ?? null);
  same('notes', printed.notes.join('\n'), read.notes.map((note) => note.text).join('\n'));
  same('rows', printed.rowCount, read.rowCount);
  same('columns', printed.columns.length, read.colCount);
  same('head rows', printed.headRows, read.headRows);
  const expected = cellsOf(printed.cells, spans);
  const actual = cellsOf(read.cells, spans);
  const [known, found] = [new Set(expected), new Set(actual)];
  out.push(...expected.filter((cell) => !found.has(cell)).map((cell) => `${printed.title}: missing ${cell}`), ...actual.filter((cell) => !known.has(cell)).map((cell) => `${printed.title}: unexpected ${cell}`));
  return out;
}

const tight = (text: string): string => text.replace(/\s/g, '');

/** All differences of a document: tables in order, then paragraphs (blanks beside Chinese characters do not count). */
export function documentDifferences(disclosure: Disclosure, snapshot: Snapshot, comparison: Comparison): readonly string[] {
  const { tables, paragraphs } = disclosure.truth;
  const read = new Set(snapshot.paragraphs.map((paragraph) => tight(paragraph.text)));
  return [
    ...(tables.length === snapshot.tables.length ? [] : [`${snapshot.tables.length} tables instead of ${tables.length}`]),
    ...tables.flatMap((table, index) => differences(table, snapshot.tables[index], comparison)),
    ...paragraphs.filter((text) => !read.has(tight(text))).map((text) => `paragraph not found: ${text}`),
  ];
}
