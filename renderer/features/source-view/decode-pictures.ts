import { currentHost } from '../../api/host.ts';

/** One picture of a file, ready to be drawn, as it is shown (turned as its file says). */
export type DrawnPicture = ImageBitmap;

const isTiff = (bytes: Uint8Array): boolean => (bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 0x2a) || (bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[3] === 0x2a);

/** The pictures of a stored file. Browsers know no TIFF: its decoder is fetched when one is opened. */
export async function decodePictures(sha256: string): Promise<readonly DrawnPicture[]> {
  const response = await fetch(currentHost().sourceUrl(sha256));
  const buffer = await response.arrayBuffer();
  if (!isTiff(new Uint8Array(buffer))) return [await createImageBitmap(new Blob([buffer]), { imageOrientation: 'from-image' })];
  const { default: utif } = await import('utif2');
  const pages = utif.decode(buffer).filter((page) => page['t256'] !== undefined);
  const pictures: DrawnPicture[] = [];
  for (const page of pages) {
    utif.decodeImage(buffer, page);
    const pixels = new Uint8ClampedArray(utif.toRGBA8(page));
    pictures.push(await createImageBitmap(new ImageData(pixels, page.width, page.height)));
  }
  return pictures;
}
