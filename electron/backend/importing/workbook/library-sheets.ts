import { CFB, read, set_cptable, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { compoundStreams, isCompoundFile } from '../compound-file.ts';
import { ReadError } from '../read-error.ts';
import { displayNumber, isDateFormat } from './displayed-number.ts';
import { useNativeInflate } from './native-inflate.ts';
import { hasSheetColumns, hasSheetExtents, isWalkable, isWalkableXls } from './binary-sheet-limits.ts';
import { checkExpansion, entryBytes, entryHead, partsOf, type Entry } from './package-limits.ts';
import type { SheetCell, SheetData } from './sheet-data.ts';
import { slimSheets } from './slim-sheets.ts';
import { sheetParts, uncalculated } from './uncalculated.ts';

useNativeInflate();

/** Workbooks from before Excel 97 hold texts in the code page of their machine, GBK in China. The tables are large: loaded when such a file may come. */
export async function loadCodePages(): Promise<void> {
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  codePages = true;
}
let codePages = false;

function openWorkbook(bytes: Uint8Array, kind: string): WorkBook {
  try {
    // Stubs show which blank cells are formatted: a ruled blank row belongs to its table.
    // A Buffer, because the library decodes texts of plain arrays unit by unit for as long as they say they are, beyond the end of the file
    // (found by the fuzz suite, seed 1554); those of a Buffer end with it.
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer', cellStyles: true, sheetStubs: true, cellNF: true, cellFormula: true, cellHTML: false, ...(codePages ? { codepage: 936 } : {}), dateNF: 'yyyy/m/d' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The library takes a broken container for a zip and then speaks of zip encryption; real zips were looked at before.
    throw new ReadError(/password|encrypt/i.test(message) && !/zip/i.test(message) ? 'password-needed' : 'damaged-file', kind);
  }
}

function slimmed(bytes: Uint8Array, kind: string): ReturnType<typeof slimSheets> {
  try {
    return slimSheets(bytes);
  } catch {
    throw new ReadError('damaged-file', kind); // fflate throws on anything that is no whole zip
  }
}

/** The stream with the sheets, in a container of our own: what else is in the file, and how it is put together, does not reach the library. */
function cleanContainer(bytes: Uint8Array, kind: string): Uint8Array {
  const streams = compoundStreams(bytes);
  const container = CFB.utils.cfb_new();
  // Excel 97 and later; before it.
  const name = ['Workbook', 'Book'].find((candidate) => streams?.has(candidate.toLowerCase()));
  const content = name === undefined ? undefined : streams?.get(name.toLowerCase());
  if (name === undefined || content === undefined || !isWalkableXls(content)) throw new ReadError('damaged-file', kind);
  CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer); // type buffer gives a Buffer
}

/** The displayed text with what is held behind it. */
function shown(cell: CellObject, missing: boolean): Pick<SheetCell, 'text' | 'numeric' | 'stored' | 'doubt'> {
  if (missing) return { text: '', numeric: false, doubt: 'without-value' };
  if (cell.t === 'z') return { text: '', numeric: false };
  const text = cell.w ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  if (cell.t === 'e' || /^#{3,}$/.test(text.trim())) return { text, numeric: false, doubt: 'without-value' };
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (cell.t !== 'n' || typeof cell.v !== 'number' || isDateFormat(format)) return { text, numeric: false };
  const number = displayNumber(cell.v, format, text, true);
  return { text: number.text, numeric: true, ...(number.stored === null ? {} : { stored: number.stored }), ...(number.differs ? { doubt: 'stored-differs' as const } : {}) };
}

function sheetOf(name: string, sheet: WorkSheet, hidden: boolean, missing: ReadonlySet<string>, cut: boolean): SheetData {
  const cells: SheetCell[] = [];
  const comments: string[] = [];
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const cell = value as CellObject; // keys without "!" hold cells
    const { r, c } = utils.decode_cell(address);
    if (cell.c && cell.c.length > 0) comments.push(address);
    cells.push({ row: r, col: c, ...shown(cell, missing.has(address)), ...(cell.f === undefined ? {} : { formula: cell.f }) });
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, col: s.c, rowSpan: e.r - s.r + 1, colSpan: e.c - s.c + 1 }));
  return {
    name, hidden, cells, merges, comments, cut,
    hiddenRow: (row) => sheet['!rows']?.[row]?.hidden === true,
    hiddenCol: (col) => sheet['!cols']?.[col]?.hidden === true,
  };
}

const BINARY_PART = /^\/?xl[\\/](?:workbook|worksheets[\\/][^\\/]+)\.bin$/i;

const XML_SHEET = /^\/?xl[\\/]worksheets[\\/][^\\/]+\.xml$/i;
/** Columns are told at the beginning of a sheet, after views and formats. */
const HEAD_BYTES = 1 << 16;

function canBeWalked(entry: Entry): boolean {
  try {
    if (XML_SHEET.test(entry.name)) return hasSheetColumns(Buffer.from(entryHead(entry, HEAD_BYTES)).toString('latin1'));
    return !BINARY_PART.test(entry.name) || isWalkable(entryBytes(entry));
  } catch {
    return false; // fflate throws on data that is no deflate stream
  }
}

/** Sheets of .xlsx, .xlsm, .xlsb, .xls, .et and XML spreadsheets. Chart sheets hold no cells and are left out. */
export function librarySheets(bytes: Uint8Array, kind: string): readonly SheetData[] {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zip && !checkExpansion(bytes).every(canBeWalked)) throw new ReadError('damaged-file', kind);
  if (bytes[0] === 0x3c && !hasSheetExtents(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) throw new ReadError('damaged-file', kind);
  const slim = zip ? slimmed(bytes, kind) : { bytes: isCompoundFile(bytes) ? cleanContainer(bytes, kind) : bytes, cut: new Set<string>() };
  const workbook = openWorkbook(slim.bytes, kind);
  // Zeros of formulas are worth a second look: nobody may have calculated them.
  const zeros = zip && workbook.SheetNames.some((name) => Object.values(workbook.Sheets[name] ?? {}).some((cell: unknown) => typeof cell === 'object' && cell !== null && 'f' in cell && 'v' in cell && cell.v === 0));
  const named = zeros || slim.cut.size > 0 ? sheetParts(partsOf(slim.bytes, /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/)) : [];
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') return [];
    return [sheetOf(name, sheet, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, zeros ? uncalculated(named[index]?.xml) : new Set(), slim.cut.has(named[index]?.name ?? ''))];
  });
}
