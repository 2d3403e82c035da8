import { unzipSync } from 'fflate';
import type { SourceFormat } from '../../../shared/model/snapshot.ts';

/** What a file is by its content; null when nothing known begins like this. */
export type FoundFormat = SourceFormat | 'ods' | 'zip' | 'encrypted' | 'mhtml' | 'rtf' | 'container' | null;

const starts = (bytes: Uint8Array, ...expected: number[]): boolean => expected.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** PDF readers accept up to 1,024 bytes before the header. */
const PDF_HEADER_WITHIN = 1024;

function zipKind(bytes: Uint8Array): FoundFormat {
  const names: string[] = [];
  let mediaType = '';
  try {
    const found = unzipSync(bytes, { filter: (file) => { names.push(file.name); return file.name === 'mimetype' && file.originalSize < 200; } });
    mediaType = latin(found['mimetype'] ?? new Uint8Array());
  } catch {
    return 'zip'; // a cut-off archive: its kind cannot be told, the reader will say damaged
  }
  if (names.some((name) => /^\/?xl\/workbook\.(?:xml|bin)$/i.test(name))) return 'xlsx';
  if (/^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(mediaType)) return 'ods';
  if (names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name))) return 'docx';
  return names.some((name) => /^\/?OFD\.xml$/i.test(name)) ? 'ofd' : 'zip';
}

/** What an OLE2 file of another program is called, for its refusal. */
export function containerName(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length & ~1, 4_000_000)));
  return /PowerPoint Document/.test(text) ? 'PowerPoint' : /VisioDocument/.test(text) ? 'Visio' : /HwpSummaryInformation/.test(text) ? 'HWP' : /MatOST|MM(?:Text)?Doc/.test(text) ? 'Works' : /__properties_version/.test(text) ? 'Outlook' : 'OLE';
}

/** OLE2 holds both old formats; the directory entry's name (UTF-16) tells which. */
function oleKind(bytes: Uint8Array): FoundFormat {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length & ~1, 4_000_000)));
  if (/EncryptedPackage/.test(text)) return 'encrypted';
  if (/WordDocument/.test(text)) return 'doc';
  return /Workbook|Book/.test(text) ? 'xls' : 'container';
}

/** A BIFF stream without container, as old report programs write it. */
const isBareBiff = (bytes: Uint8Array): boolean => bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 1) && [4, 6, 8, 16].includes(bytes[2] ?? 0) && bytes[3] === 0;

/** Pages begin with a head; tables saved by finance systems as .xls begin at once with the table. */
const HTML_START = /^(?:<\?xml[^>]*\?>|<!--[^]*?-->|\s)*<(?:!doctype html|html|head|meta|body|title|table)(?=[\s>/])/;

/** The first bytes as text, marks taken off; enough to tell markup by its ASCII. */
function openingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, 8192));
  return latin(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '');
}

/** Decides by content; the file's name is not asked, because renamed files are common. */
export function detectFormat(bytes: Uint8Array): FoundFormat {
  if (latin(bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipKind(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleKind(bytes);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x42, 0x4d) || starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a) || starts(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image';
  if (isBareBiff(bytes)) return 'xls';
  const head = openingOf(bytes).trimStart().toLowerCase();
  if (/^<(?:\?xml|workbook)/.test(head) && /urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xls';
  if (/^<(?:\?xml|office:document)/.test(head) && /opendocument\.spreadsheet/.test(head)) return 'ods';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:from|mime-version|message-id|content-type):/.test(head) && /multipart\/related/.test(head)) return 'mhtml';
  return HTML_START.test(head) ? 'html' : null;
}
