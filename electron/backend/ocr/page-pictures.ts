import { ImageKind, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, multiply, toMatrix, type Matrix } from '../importing/pdf/matrix.ts';
import type { Bitmap } from './bitmap.ts';

/** A picture that a page shows: `matrix` maps the unit square (0,0 bottom left of the picture) to points of the page as shown. */
export interface PagePicture {
  readonly bitmap: Bitmap;
  readonly matrix: Matrix;
}

/** What pdf.js keeps of a decoded picture; one bit a pixel, RGB or RGBA. */
interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** How long pdf.js may take to decode one picture. */
const DECODE_MS = 60_000;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isPdfImage(value: unknown): value is PdfImage {
  return typeof value === 'object' && value !== null && 'width' in value && 'height' in value && 'data' in value && ArrayBuffer.isView(value.data);
}

/** One bit a pixel to one byte; in a stencil a clear bit paints, in a picture a set bit is white: both come out black on white. */
function fromBits(image: PdfImage): Bitmap {
  const { width, height, data } = image;
  const bytes = (width + 7) >> 3;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) out[y * width + x] = (((data[y * bytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1 ? 255 : 0;
  return { width, height, channels: 1, data: out };
}

function toBitmap(image: PdfImage, stencil: boolean): Bitmap | null {
  const { width, height, data } = image;
  if (width < 2 || height < 2) return null;
  if (stencil || image.kind === ImageKind.GRAYSCALE_1BPP) return data.length < ((width + 7) >> 3) * height ? null : fromBits(image);
  if (data.length >= width * height * 4) return { width, height, channels: 4, data };
  return data.length >= width * height * 3 ? { width, height, channels: 3, data } : null;
}

/** Waits for an object of the page that pdf.js decodes beside the operators; null when it never comes. */
function awaited(page: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), DECODE_MS);
    store.get(name, (value: unknown) => {
      clearTimeout(late);
      resolve(value);
    });
  });
}

/** The pictures of a page in painting order. The page must come from a document opened with its pictures decoded. */
export async function pagePictures(page: PDFPageProxy): Promise<PagePicture[]> {
  const operators = await page.getOperatorList();
  const base = toMatrix(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
  const out: PagePicture[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = base;
  for (const [index, op] of operators.fnArray.entries()) {
    const args = list(operators.argsArray[index]);
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (op === OPS.transform) matrix = multiply(matrix, toMatrix(args) ?? IDENTITY);
    if (op === OPS.paintFormXObjectBegin) matrix = multiply(matrix, toMatrix(args[0]) ?? IDENTITY);
    const stencil = op === OPS.paintImageMaskXObject;
    if (op !== OPS.paintImageXObject && op !== OPS.paintInlineImageXObject && !stencil) continue;
    const given: unknown = args[0];
    const held: unknown = stencil && typeof given === 'object' && given !== null && 'data' in given && typeof given.data === 'string' ? given.data : given;
    const image = typeof held === 'string' ? await awaited(page, held) : held;
    const bitmap = isPdfImage(image) ? toBitmap(image, stencil) : null;
    if (bitmap) out.push({ bitmap, matrix });
  }
  return out;
}
