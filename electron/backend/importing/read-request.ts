import type { TextEncoding } from '../../../shared/model/text-encoding.ts';

/** What reading works on. `pdfAssetsDir` holds cmaps/ and standard_fonts/ of pdfjs. `encoding`: chosen by a person, for text, separated tables and pages. */
export interface ReadRequest {
  readonly path: string;
  readonly fileName: string;
  readonly pdfAssetsDir: string;
  readonly encoding?: TextEncoding;
}

/** Scans are looked through, then those with tables are read, then the others. */
export type ScanStep = 'scan-look' | 'scan-tables' | 'scans';

/** How far reading has come; `total` may be 1 for steps without parts. */
export interface ReadProgress {
  readonly step: 'detect' | 'pages' | ScanStep | 'recognise' | 'sheets' | 'text';
  readonly done: number;
  readonly total: number;
}

/** Pages of a PDF to be read beside another worker. `turns`: memory of the PageTurns that both take pages from; `recall` ends it early. */
export interface PdfPartRequest {
  readonly path: string;
  readonly pdfAssetsDir: string;
  readonly turns: SharedArrayBuffer;
  readonly recall: SharedArrayBuffer;
}

/** Asks for another worker that reads pages too; null when none is free, or it failed. */
export type PartHelp = (turns: SharedArrayBuffer, recall: SharedArrayBuffer) => Promise<Uint8Array | null>;
