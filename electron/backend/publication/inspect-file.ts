import { assertNever } from '../../../shared/model/assert-never.ts';
import type { SourceFormat } from '../../../shared/model/snapshot.ts';
import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { detectFormat } from '../importing/detect-format.ts';
import { ReadError } from '../importing/read-error.ts';
import { inspectHtml } from './inspect-html.ts';
import { inspectImage } from './inspect-image.ts';
import { inspectOfd } from './inspect-ofd.ts';
import { inspectOle } from './inspect-ole.ts';
import { inspectPackage } from './inspect-package.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectSheets } from './inspect-sheets.ts';
import { inspectWord } from './inspect-word.ts';
import { openPackageFile } from './package-file.ts';
import { sourceBytes } from '../importing/source-bytes.ts';

/** The file to look into; `pdfAssetsDir` as for reading. */
export interface InspectRequest {
  readonly path: string;
  readonly fileName: string;
  readonly pdfAssetsDir: string;
}

/** What was found, and what the file is. */
export interface Inspection {
  readonly format: SourceFormat;
  readonly exposures: readonly Exposure[];
}

/** Looks into exactly these bytes for what they carry beside what they show. Pure work for a worker; throws ReadError. */
export async function inspectFile(request: InspectRequest, onProgress: (done: number, total: number) => void): Promise<Inspection> {
  const bytes = await sourceBytes(request);
  const format = detectFormat(bytes);
  switch (format) {
    case 'pdf': return { format, exposures: await inspectPdf(bytes, request.pdfAssetsDir, onProgress) };
    case 'docx': {
      const file = openPackageFile(bytes);
      return { format, exposures: [...inspectPackage(file), ...inspectWord(file)] };
    }
    case 'xlsx': {
      const file = openPackageFile(bytes);
      const binary = file.names.includes('xl/workbook.bin');
      return { format, exposures: [...inspectPackage(file), ...(binary ? [exposure('not-inspected', 'xl/workbook.bin', { part: 'xl/workbook.bin' })] : inspectSheets(file))] };
    }
    case 'ods': {
      const bare = bytes[0] !== 0x50;
      const exposures = bare ? [] : inspectPackage(openPackageFile(bytes));
      return { format: 'xlsx', exposures: [...exposures, exposure('not-inspected', 'content.xml', { part: 'content.xml' })] };
    }
    case 'ofd': {
      const file = openPackageFile(bytes);
      return { format, exposures: [...inspectPackage(file), ...inspectOfd(file)] };
    }
    case 'doc': return { format, exposures: inspectOle(bytes, format) };
    case 'xls': return { format, exposures: bytes[0] === 0xd0 ? inspectOle(bytes, format) : [exposure('not-inspected', 'XML/BIFF')] };
    case 'html': return { format, exposures: inspectHtml(bytes) };
    case 'image': return { format, exposures: inspectImage(bytes) };
    case null: return { format: 'text', exposures: [] };
    case 'rtf': return { format: 'doc', exposures: [exposure('not-inspected', 'RTF', {})] };
    case 'encrypted': throw new ReadError('password-needed', 'OOXML');
    case 'zip':
    case 'mhtml':
    case 'container':
    case 'text': throw new ReadError('unsupported-format', format);
    default: return assertNever(format);
  }
}
