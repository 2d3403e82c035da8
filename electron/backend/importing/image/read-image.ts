import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, PageInfo, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recognisePages } from '../../../../shared/recognise/recognise-pages.ts';
import type { Bitmap } from '../../ocr/bitmap.ts';
import { createOcr, type Ocr, type OcrPage } from '../../ocr/ocr-page.ts';
import { placeBack } from '../../ocr/place-back.ts';
import { installedModels } from '../../ocr/recogniser.ts';
import { turnBitmap } from '../../ocr/turn-bitmap.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { decodePicture } from './decode-picture.ts';
import { pageSize } from './page-size.ts';
import type { Picture } from './picture.ts';

function upright(picture: Picture): Picture {
  const bitmap: Bitmap = turnBitmap(picture.bitmap, picture.turns);
  return { ...picture, bitmap, turns: 0 };
}

/** One picture of the file (from 1) as its page, read again. */
export async function readPicturePage(file: Uint8Array, number: number): Promise<OcrPage> {
  let at = 0;
  for (const next of decodePicture(file)) {
    at += 1;
    if (at < number) continue;
    const picture = upright(next);
    const ocr = await createOcr({ modelsDir: installedModels() });
    try {
      return await ocr.readPage(picture.bitmap, { number, ...pageSize(picture) });
    } finally {
      await ocr.close();
    }
  }
  throw new ReadError('damaged-file', 'image');
}

/** Reads a scan or a photo (PNG, JPEG, TIFF of one or many pages, BMP) into a snapshot. */
export async function readImage(file: Uint8Array, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  const raws: RawPage[] = [];
  const pages: PageInfo[] = [];
  const gaps: Gap[] = [];
  const scans = new Map<number, OcrPage>();
  let ocr: Ocr | null = null;
  try {
    const pictures = decodePicture(file)[Symbol.iterator]();
    for (let number = 1; ; number += 1) {
      onProgress({ step: 'scans', done: number - 1, total: number });
      const next = pictures.next();
      if (next.done === true) break;
      const picture = upright(next.value);
      const size = pageSize(picture);
      ocr ??= await createOcr({ modelsDir: installedModels() });
      const scan = await ocr.readPage(picture.bitmap, { number, ...size });
      scans.set(number, scan);
      raws.push(scan.page);
      const text = scan.page.glyphs.length > 0;
      pages.push({ number, width: scan.page.width, height: scan.page.height, text });
      if (!text) gaps.push({ code: 'page-without-text', page: number, detail: 'image' });
    }
  } catch (error) {
    if (error instanceof ReadError || raws.length === 0) throw error instanceof ReadError ? error : new ReadError('damaged-file', 'image');
    gaps.push({ code: 'page-unreadable', page: raws.length + 1, detail: error instanceof Error ? error.message : String(error) });
  } finally {
    await ocr?.close();
  }
  if (raws.length === 0) throw new ReadError('damaged-file', 'image');
  onProgress({ step: 'recognise', done: 0, total: 1 });
  const recognised = placeBack(recognisePages(raws), scans);
  return { format: 'image', textLayer: raws.some((raw) => raw.glyphs.length > 0) ? 'ocr' : 'none', pages, sheets: [], ...recognised, gaps: [...gaps, ...recognised.gaps] };
}
