import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { containerName, detectFormat } from './detect-format.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { readDoc, readRtf } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { readImage } from './image/read-image.ts';
import { readHtml } from './html/read-html.ts';
import { readText } from './text/read-text.ts';
import { isCsv, readCsv } from './csv/read-csv.ts';
import { loadCodePages } from './workbook/library-sheets.ts';
import { readOfd } from './ofd/read-ofd.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { ReadError } from './read-error.ts';
import type { PartHelp, ReadProgress, ReadRequest } from './read-request.ts';
import { sourceBytes } from './source-bytes.ts';

/** Reads a file of any supported format into a snapshot. Owns no state; throws ReadError when nothing can be read. `help`: another worker for parts of long files. */
export async function readDocument(request: ReadRequest, onProgress: (step: ReadProgress) => void, help: PartHelp | null = null): Promise<Snapshot> {
  onProgress({ step: 'detect', done: 0, total: 1 });
  const bytes = await sourceBytes(request);
  const format = detectFormat(bytes);
  switch (format) {
    case 'pdf': return readPdf(bytes, request.pdfAssetsDir, onProgress, help);
    case 'xls':
      await loadCodePages();
      return readWorkbook(bytes, format, onProgress);
    case 'xlsx':
    case 'ods': return readWorkbook(bytes, format, onProgress);
    case 'ofd': return readOfd(bytes, request.pdfAssetsDir, onProgress);
    case 'doc': return readDoc(bytes, onProgress);
    case 'docx': return readDocx(bytes, onProgress);
    case 'html': return readHtml(bytes, onProgress, request.encoding);
    case null: return isCsv(bytes, request.fileName, request.encoding) ? readCsv(bytes, request.fileName, onProgress, request.encoding) : readText(bytes, onProgress, request.encoding);
    case 'rtf': return readRtf(bytes, onProgress);
    case 'mhtml': throw new ReadError('unsupported-format', format);
    case 'container': throw new ReadError('unsupported-format', containerName(bytes));
    case 'encrypted': throw new ReadError('password-needed', 'OOXML');
    case 'zip': throw new ReadError(/\.(?:xlsx|docx|xlsm|xlsb|ods|ofd)$/i.test(request.fileName) ? 'damaged-file' : 'unsupported-format', 'zip');
    case 'image': return readImage(bytes, onProgress);
    case 'text': throw new ReadError('unsupported-format', format);
    default: return assertNever(format);
  }
}
