/** Record numbers of binary parts whose ranges and counts the workbook library walks through one by one ([MS-XLSB] 2.3.2). */
const COLUMN_INFO = 60;
const EXTERNAL_SHEETS = 362;
const HYPERLINK = 494;
/** Columns and rows of the largest sheet there is. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;
/** More cells under one hyperlink than anybody has marked. */
const LINKED_CELLS = 1_000_000;

/** Bytes of one entry of the list of external sheets. */
const EXTERNAL_SHEET = 12;

/** True when the records of a binary part end where they say, hold as many entries as they say, and name no range beyond a sheet: walking through such a range would never end. */
export function isWalkable(sheet: Uint8Array): boolean {
  const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  let at = 0;
  /** A number of up to `most` bytes with seven bits each, lowest first. */
  const packedNumber = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most && at < sheet.length; index += 1) {
      const byte = sheet[at++] ?? 0;
      value += (byte & 0x7f) << (7 * index);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (at < sheet.length) {
    const record = packedNumber(2);
    const length = packedNumber(4);
    if (at + length > sheet.length) return false;
    if (record === COLUMN_INFO && length >= 8 && (view.getUint32(at, true) >= COLUMNS || view.getUint32(at + 4, true) >= COLUMNS)) return false;
    if (record === EXTERNAL_SHEETS && (length < 4 || view.getUint32(at, true) * EXTERNAL_SHEET > length)) return false;
    if (record === HYPERLINK && length >= 16) {
      const [firstRow, lastRow, firstColumn, lastColumn] = [0, 4, 8, 12].map((offset) => view.getUint32(at + offset, true)) as [number, number, number, number]; // four offsets
      if (lastRow >= ROWS || lastColumn >= COLUMNS || (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > LINKED_CELLS) return false;
    }
    at += length;
  }
  return true;
}

/** Records of an .xls whose ranges the library walks through cell by cell ([MS-XLS] 2.4.140, 2.4.141): a link, and what shows over it. */
const XLS_LINKS = [0x01b8, 0x0800] as const;
/** The list of external sheets, which begins with its count; without one the library counts for ever. */
const XLS_EXTERNAL_SHEETS = 0x0017;

/** True when no link of an .xls workbook stream lies over more cells than anybody marks, and its lists have their counts. Records after one that is cut off are not looked at: the library reads none either. */
export function isWalkableXls(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const record = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (record === XLS_EXTERNAL_SHEETS && length < 2) return false;
    // What shows over a link repeats its own record number first.
    const range = at + 4 + (record === XLS_LINKS[1] ? 2 : 0);
    if (XLS_LINKS.some((known) => known === record) && range + 8 <= stream.length) {
      const [firstRow, lastRow, firstColumn, lastColumn] = [0, 2, 4, 6].map((offset) => view.getUint16(range + offset, true)) as [number, number, number, number]; // four offsets
      if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > LINKED_CELLS) return false;
    }
    at += 4 + length;
  }
  return true;
}

/** True when the columns that stand before the cells of an XML sheet are no more than a sheet has: the library makes one of each. `head`: the beginning of the part. */
export function hasSheetColumns(head: string): boolean {
  const end = head.indexOf('<sheetData');
  for (const [, last] of (end < 0 ? head : head.slice(0, end)).matchAll(/<(?:\w+:)?col\s[^<>]*\bmax\s*=\s*["'](\d+)["']/g)) if (Number(last) > COLUMNS) return false;
  return true;
}

/** Places and extents of an XML spreadsheet, which the library walks through one by one. */
const XML_EXTENT = /\b(?:Index|Span|MergeAcross|MergeDown)\s*=\s*["'](\d{5,})["']/g;

/** True when no place or extent of an XML spreadsheet lies beyond the rows of a sheet (found by the fuzz suite, seed 13675). */
export function hasSheetExtents(xml: string): boolean {
  for (const [, number] of xml.matchAll(XML_EXTENT)) if (Number(number) > ROWS) return false;
  return true;
}
