import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { inRoot } from '../build/paths.ts';
import { findChromium } from '../setup/chromium.ts';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** A Windows icon holds sizes up to 256. */
const LARGEST_IN_ICO = 256;

/** An .ico of PNG pictures (every Windows since Vista reads them): directory of 16 bytes a picture, then the pictures. */
function ico(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const folder = inRoot('packaging', 'icons');
mkdirSync(folder, { recursive: true });
const svg = readFileSync(inRoot('renderer', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
const pictures: { size: number; png: Buffer }[] = [];
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(`${folder}/${size}x${size}.png`, png);
  if (size <= LARGEST_IN_ICO) pictures.push({ size, png });
  await page.close();
}
await browser.close();
writeFileSync(`${folder}/icon.ico`, ico(pictures));
