import { checkPixels } from './picture-limits.ts';
import { usableDpi, type Picture } from './picture.ts';

/** Decodes an uncompressed BMP of 1, 4, 8, 24 or 32 bits; null for the compressed kinds, which scanners do not write. */
export function decodeBmp(file: Uint8Array): Picture | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 54) return null;
  const start = view.getUint32(10, true);
  const header = view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const signed = view.getInt32(22, true);
  const height = Math.abs(signed);
  const bits = view.getUint16(28, true);
  const row = Math.ceil((width * bits) / 32) * 4;
  if (view.getUint32(30, true) !== 0 || ![1, 4, 8, 24, 32].includes(bits) || width <= 0 || start + row * height > file.length) return null;
  checkPixels(width, height);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const from = start + (signed > 0 ? height - 1 - y : y) * row;
    for (let x = 0; x < width; x += 1) {
      const bit = x * bits;
      const index = bits < 8 ? ((file[from + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1) : (file[from + x] ?? 0);
      const colour = bits <= 8 ? 14 + header + index * 4 : from + (x * bits) / 8;
      for (let k = 0; k < 3; k += 1) data[(y * width + x) * 3 + k] = file[colour + 2 - k] ?? 255;
    }
  }
  return { bitmap: { width, height, channels: 3, data }, dpi: usableDpi(view.getInt32(38, true) * 0.0254), turns: 0 };
}
