import type { RawPage } from '../../../shared/model/raw-document.ts';

/** A page of a scan: the JPEG and the page's size in points. */
export interface ScanSheet {
  readonly jpeg: Uint8Array;
  readonly pixels: readonly [width: number, height: number];
  readonly points: Pick<RawPage, 'width' | 'height'>;
}

/** Text over the pictures in a built-in font, Latin only: `stamp` is seen, `layer` is not, as scanning programs with their own OCR write it. */
export interface ScanText {
  readonly stamp?: string;
  readonly layer?: string;
}

/** Writes JPEGs as a PDF with one picture a page and no text but what is asked for, as office scanners do. */
export function scanPdf(sheets: readonly ScanSheet[], text: ScanText = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (chunk: Buffer | string): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, dictionary: string, stream?: Uint8Array): void => {
    offsets[number] = length;
    put(`${number} 0 obj\n${dictionary}\n`);
    if (stream) {
      put('stream\n');
      put(Buffer.from(stream));
      put('\nendstream\n');
    }
    put('endobj\n');
  };
  put('%PDF-1.4\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${sheets.length} /Kids [${sheets.map((_, index) => `${3 + index * 3} 0 R`).join(' ')}] >>`);
  for (const [index, { jpeg, pixels, points }] of sheets.entries()) {
    const page = 3 + index * 3;
    const show = (words: string | undefined, mode: number, y: number): string => (words === undefined ? '' : ` BT /F 10 Tf ${mode} Tr 280 ${y} Td (${words}) Tj ET`);
    const paint = Buffer.from(`q ${points.width} 0 0 ${points.height} 0 0 cm /P Do Q${show(text.stamp, 0, 20)}${show(text.layer, 3, 400)}`, 'latin1');
    object(page, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${points.width} ${points.height}] /Resources << /XObject << /P ${page + 1} 0 R >> /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents ${page + 2} 0 R >>`);
    object(page + 1, `<< /Type /XObject /Subtype /Image /Width ${pixels[0]} /Height ${pixels[1]} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`, jpeg);
    object(page + 2, `<< /Length ${paint.length} >>`, paint);
  }
  const start = length;
  put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${offsets.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`);
  put(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(chunks));
}
