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
