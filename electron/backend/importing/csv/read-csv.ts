import type { Snapshot } from '../../../../shared/model/snapshot.ts';
import type { TextEncoding } from '../../../../shared/model/text-encoding.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { decodeText, encodingGaps } from '../text/decode-text.ts';
import type { SheetData } from '../workbook/sheet-data.ts';
import { workbookSnapshot } from '../workbook/workbook-snapshot.ts';
import { csvRows, looksLikeCsv } from './parse-csv.ts';

/** Fields beyond these are named, not read. */
const MOST_FIELDS = 2_000_000;

/** True when a text without other marks is a separated table: its name says so, or every line does. */
export function isCsv(bytes: Uint8Array, fileName: string, encoding?: TextEncoding): boolean {
  if (/\.csv$/i.test(fileName)) return true;
  try {
    return looksLikeCsv(decodeText(bytes.subarray(0, 1 << 20), encoding).text);
  } catch (error) {
    if (error instanceof ReadError) return false; // no text at all, or a character cut in half: the text reader says what it is
    throw error;
  }
}

/** Reads a .csv as one sheet named like the file; fields are texts as they stand, nothing is converted. */
export function readCsv(bytes: Uint8Array, fileName: string, onProgress: (step: ReadProgress) => void, encoding?: TextEncoding): Snapshot {
  const decoded = decodeText(bytes, encoding);
  const rows = csvRows(decoded.text);
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  let fields = 0;
  const cells = rows.flatMap((row, at) => {
    fields += row.length;
    if (fields > MOST_FIELDS) return [];
    // ="00123" is how spreadsheets are kept from dropping leading zeros.
    return row.map((text, col) => ({ row: at, col, text: /^="([^"]*)"$/.exec(text)?.[1] ?? text, numeric: false }));
  });
  const sheet: SheetData = { name, hidden: false, cells, merges: [], comments: [], hiddenRow: () => false, hiddenCol: () => false, cut: fields > MOST_FIELDS };
  const snapshot = workbookSnapshot('xlsx', [sheet], onProgress);
  return { ...snapshot, gaps: [...encodingGaps(decoded), ...snapshot.gaps] };
}
