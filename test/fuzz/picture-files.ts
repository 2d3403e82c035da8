import { createCanvas } from '@napi-rs/canvas';
import { encode } from 'fast-png';
import type { WholeFile } from './whole-files.ts';

const WIDTH = 320;
const HEIGHT = 200;

/** A small grey form of two rows of figures, one byte a pixel. */
function greyForm(): { readonly jpeg: Uint8Array; readonly grey: Uint8Array } {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#000';
  context.font = '22px sans-serif';
  for (const [row, text] of ['2010301  1,234.56', '2010302    987.10'].entries()) {
    context.fillText(text, 20, 60 + row * 70);
    context.fillRect(10, 80 + row * 70, WIDTH - 20, 2);
  }
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  return { jpeg: new Uint8Array(canvas.toBuffer('image/jpeg')), grey: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => data[at * 4] ?? 255) };
}

/** Two uncompressed grey pages with the tags that any writer sets. */
function tiff(grey: Uint8Array): Uint8Array {
  const tags = (pixels: number): readonly (readonly [tag: number, type: number, value: number])[] => [
    [256, 4, WIDTH], [257, 4, HEIGHT], [258, 3, 8], [259, 3, 1], [262, 3, 1], [273, 4, pixels], [277, 3, 1], [278, 4, HEIGHT], [279, 4, grey.length], [296, 3, 2],
  ];
  const head = 2 + 10 * 12 + 4;
  const out = new Uint8Array(8 + 2 * (head + grey.length));
  const view = new DataView(out.buffer);
  out.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  for (let page = 0; page < 2; page += 1) {
    const at = 8 + page * (head + grey.length);
    view.setUint16(at, 10, true);
    for (const [place, [tag, type, value]] of tags(at + head).entries()) {
      view.setUint16(at + 2 + place * 12, tag, true);
      view.setUint16(at + 4 + place * 12, type, true);
      view.setUint32(at + 6 + place * 12, 1, true);
      view.setUint32(at + 10 + place * 12, value, true);
    }
    view.setUint32(at + head - 4, page === 0 ? 8 + head + grey.length : 0, true);
    out.set(grey, at + head);
  }
  return out;
}

/** 24 bits a pixel, rows from below; WIDTH × 3 is a multiple of four, so rows need no filling. */
function bmp(grey: Uint8Array): Uint8Array {
  const out = new Uint8Array(54 + WIDTH * HEIGHT * 3);
  const view = new DataView(out.buffer);
  out.set([0x42, 0x4d]);
  for (const [at, value] of [[2, out.length], [10, 54], [14, 40], [18, WIDTH], [22, HEIGHT]] as const) view.setUint32(at, value, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < HEIGHT; y += 1) for (let x = 0; x < WIDTH; x += 1) out.fill(grey[(HEIGHT - 1 - y) * WIDTH + x] ?? 255, 54 + (y * WIDTH + x) * 3, 57 + (y * WIDTH + x) * 3);
  return out;
}

/** A small scan in every picture format that is read. */
export function pictureFiles(): readonly WholeFile[] {
  const { jpeg, grey } = greyForm();
  return [
    { ending: 'png', kind: 'picture', bytes: encode({ width: WIDTH, height: HEIGHT, channels: 1, depth: 8, data: grey }) },
    { ending: 'jpg', kind: 'picture', bytes: jpeg },
    { ending: 'tif', kind: 'picture', bytes: tiff(grey) },
    { ending: 'bmp', kind: 'picture', bytes: bmp(grey) },
  ];
}
