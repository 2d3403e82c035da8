import { plainPdf } from './plain-pdf.ts';
import { readPdf } from './read-pdf.ts';

const PAGES = 3;
const ROWS = 24;
const COLS = 5;
/** 万 and a figure, as UCS-2. */
const WORD = '4E07';
const FIGURE = '0031002C003200330034002E00350036';

/** A page with a line of text and a ruled table over it all. */
function content(): string {
  const at = (row: number): number => 720 - row * 24;
  const cells = Array.from({ length: ROWS * COLS }, (_, index) => `BT /F 9 Tf ${64 + (index % COLS) * 95} ${at(Math.floor(index / COLS)) - 16} Td <${index % COLS === 0 || index < COLS ? WORD.repeat(4) : FIGURE}> Tj ET`);
  const across = Array.from({ length: ROWS + 1 }, (_, row) => `60 ${at(row)} m ${60 + COLS * 95} ${at(row)} l S`);
  const down = Array.from({ length: COLS + 1 }, (_, col) => `${60 + col * 95} ${at(0)} m ${60 + col * 95} ${at(ROWS)} l S`);
  return [`BT /F 16 Tf 200 760 Td <${WORD.repeat(9)}> Tj ET`, ...across, ...down, ...cells].join('\n');
}

/** A small PDF whose text is set in a Chinese font by a named character map, as finance systems write it. */
export function warmUpPdf(): Uint8Array {
  const pages = Array.from({ length: PAGES }, (_, index) => 6 + index);
  return plainPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((id) => `${id} 0 R`).join(' ')}] /Count ${PAGES} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
    { entries: '', data: new TextEncoder().encode(content()) },
    ...pages.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>'),
  ]);
}

/** Reads a small file of our own, so that the first file of a person does not wait until pdf.js and the recogniser are loaded and compiled. Returns the number of tables in it. */
export async function warmUp(assetsDir: string): Promise<number> {
  const { tables } = await readPdf(warmUpPdf(), assetsDir, () => undefined);
  return tables.length;
}
