import { convertIndexedToRgb, decode } from 'fast-png';
import type { Bitmap } from '../../ocr/bitmap.ts';
import { ReadError } from '../read-error.ts';
import { checkPixels } from './picture-limits.ts';
import { usableDpi, type Picture } from './picture.ts';

const INCH = 0.0254;

/** Samples of any depth as bytes. */
function bytesOf(data: Uint8Array | Uint8ClampedArray | Uint16Array, depth: number, width: number, height: number, channels: number): Uint8Array {
  if (data instanceof Uint16Array) return Uint8Array.from(data, (value) => value >> 8);
  if (depth >= 8) return new Uint8Array(data.buffer, data.byteOffset, data.length);
  const most = (1 << depth) - 1;
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const out = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * channels; x += 1) {
      const bit = x * depth;
      const value = ((data[y * rowBytes + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
      out[y * width * channels + x] = (value * 255) / most;
    }
  }
  return out;
}

/** Transparent places become paper. */
function overPaper(data: Uint8Array, channels: 2 | 4): { data: Uint8Array; channels: 1 | 3 } {
  const colours = channels === 2 ? 1 : 3;
  const count = data.length / channels;
  const out = new Uint8Array(count * colours);
  for (let at = 0; at < count; at += 1) {
    const alpha = (data[at * channels + colours] ?? 255) / 255;
    for (let k = 0; k < colours; k += 1) out[at * colours + k] = (data[at * channels + k] ?? 255) * alpha + 255 * (1 - alpha);
  }
  return { data: out, channels: colours };
}

/** Decodes a PNG of any colour type. */
export function decodePng(file: Uint8Array): Picture {
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 24) throw new ReadError('damaged-file', 'image');
  checkPixels(head.getUint32(16), head.getUint32(20)); // the first chunk is the picture's size
  const png = decode(file);
  const { width, height } = png;
  const dpi = png.resolution?.unit === 1 ? usableDpi(png.resolution.x * INCH) : null;
  const picture = (bitmap: Bitmap): Picture => ({ bitmap, dpi, turns: 0 });
  if (png.palette) {
    const rgb = convertIndexedToRgb(png);
    const entries = rgb.length / (width * height);
    const data = new Uint8Array(rgb.buffer, rgb.byteOffset, rgb.length);
    return entries === 4 ? picture({ width, height, ...overPaper(data, 4) }) : picture({ width, height, channels: 3, data });
  }
  const data = bytesOf(png.data, png.depth, width, height, png.channels);
  if (png.channels === 2 || png.channels === 4) return picture({ width, height, ...overPaper(data, png.channels) });
  return picture({ width, height, channels: png.channels === 3 ? 3 : 1, data });
}
