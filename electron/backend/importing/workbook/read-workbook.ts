import type { Snapshot } from '../../../../shared/model/snapshot.ts';
import type { ReadProgress } from '../read-request.ts';
import { drawnGaps } from './drawn-text.ts';
import { librarySheets } from './library-sheets.ts';
import { odsSheets } from './ods-sheets.ts';
import { workbookSnapshot } from './workbook-snapshot.ts';

/** Reads a workbook. `container` as found by content: OOXML (.xlsx, .xlsm, .xlsb), BIFF (.xls, .et, XML spreadsheets) or OpenDocument (.ods, .fods). */
export function readWorkbook(bytes: Uint8Array, container: 'xlsx' | 'xls' | 'ods', onProgress: (step: ReadProgress) => void): Snapshot {
  onProgress({ step: 'sheets', done: 0, total: 1 });
  const sheets = container === 'ods' ? odsSheets(bytes) : librarySheets(bytes, container.toUpperCase());
  return workbookSnapshot(container === 'xls' ? 'xls' : 'xlsx', sheets, onProgress, container === 'xlsx' ? drawnGaps(bytes) : []);
}
