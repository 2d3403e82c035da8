import { JpegImage } from 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs';
import { checkPixels } from './picture-limits.ts';
import { usableDpi, type Picture } from './picture.ts';

/** What a camera or scanner says beside the picture: which way up it was held and how fine it is. */
interface Exif {
  readonly turns: 0 | 1 | 2 | 3;
  readonly dpi: number | null;
}

const ORIENTATION = 0x0112;
const X_RESOLUTION = 0x011a;
const TURNS: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 3: 2, 6: 1, 8: 3 };

/** Reads orientation and resolution from the Exif block; the picture's own data is not looked at. */
function readExif(file: Uint8Array): Exif {
  const none: Exif = { turns: 0, dpi: null };
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 2; at + 4 < file.length && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const size = view.getUint16(at + 2);
    if (marker === 0xda) return none;
    if (marker === 0xe1 && at + 18 < file.length && view.getUint32(at + 4) === 0x45786966) {
      const start = at + 10;
      const end = Math.min(file.length, at + 2 + size);
      const little = view.getUint16(start) === 0x4949;
      const table = start + view.getUint32(start + 4, little);
      if (table + 2 > end) return none;
      let turns: 0 | 1 | 2 | 3 = 0;
      let dpi: number | null = null;
      for (let entry = 0; entry < view.getUint16(table, little); entry += 1) {
        const place = table + 2 + entry * 12;
        if (place + 12 > end) break;
        const tag = view.getUint16(place, little);
        if (tag === ORIENTATION) turns = TURNS[view.getUint16(place + 8, little)] ?? 0;
        if (tag === X_RESOLUTION) {
          const value = start + view.getUint32(place + 8, little);
          if (value + 8 <= end) dpi = usableDpi(view.getUint32(value, little) / Math.max(1, view.getUint32(value + 4, little)));
        }
      }
      return { turns, dpi };
    }
    at += 2 + size;
  }
  return none;
}

/** Checks the size that the frame says before its blocks are made room for. */
function checkFrame(file: Uint8Array): void {
  for (let at = 2; at + 9 < file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? 0;
    // SOF0–SOF15 without DHT, JPG and DAC, which share their row of numbers.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return checkPixels(((file[at + 7] ?? 0) << 8) | (file[at + 8] ?? 0), ((file[at + 5] ?? 0) << 8) | (file[at + 6] ?? 0));
    at += 2 + (((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0));
  }
}

/** Decodes a JPEG with pdf.js's own decoder, which scans in PDFs go through too. */
export function decodeJpeg(file: Uint8Array): Picture {
  checkFrame(file);
  const jpeg = new JpegImage({});
  jpeg.parse(file);
  const width = Number(jpeg.width);
  const height = Number(jpeg.height);
  const data: unknown = jpeg.getData({ width, height, forceRGB: true });
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || data.length < width * height * 3) throw new Error('JPEG without a picture');
  const exif = readExif(file);
  const { jfif } = jpeg;
  const told = jfif && jfif.densityUnits !== 0 ? usableDpi(jfif.xDensity * (jfif.densityUnits === 2 ? 2.54 : 1)) : null;
  return { bitmap: { width, height, channels: 3, data }, dpi: told ?? exif.dpi, turns: exif.turns };
}
