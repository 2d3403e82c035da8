import { pagePictures } from '../../ocr/page-pictures.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { plainPdf } from '../pdf/plain-pdf.ts';
import { ReadError } from '../read-error.ts';
import { jbig2Page } from './jbig2-segments.ts';
import type { Picture } from './picture.ts';

/** Decodes the first page of a JBIG2 file. pdf.js decodes this format only inside a PDF, so the picture is put into one. `assetsDir` has pdf.js's wasm/. */
export async function decodeJbig2(file: Uint8Array, assetsDir: string): Promise<Picture> {
  const { width, height, segments } = jbig2Page(file);
  const task = await openPdf(plainPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >>`,
    { entries: '', data: new TextEncoder().encode(`q ${width} 0 0 ${height} 0 0 cm /P Do Q`) },
    { entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode`, data: segments },
  ]), assetsDir, { pictures: true });
  try {
    const [picture] = await pagePictures(await (await task.promise).getPage(1));
    if (!picture) throw new ReadError('damaged-file', 'JBIG2');
    return { bitmap: picture.bitmap, dpi: null, turns: 0 };
  } finally {
    await task.destroy();
  }
}
