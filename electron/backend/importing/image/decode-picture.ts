import { ReadError } from '../read-error.ts';
import { decodeBmp } from './decode-bmp.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import { decodeTiff } from './decode-tiff.ts';
import type { Picture } from './picture.ts';

/** The pictures of a file by its first bytes: one, or as many as a TIFF has pages, each decoded when it is asked for. */
export function decodePicture(file: Uint8Array): Iterable<Picture> {
  if (file[0] === 0x89) return [decodePng(file)];
  if (file[0] === 0xff) return [decodeJpeg(file)];
  if (file[0] === 0x49 || (file[0] === 0x4d && file[1] === 0x4d)) return decodeTiff(file);
  const bmp = file[0] === 0x42 ? decodeBmp(file) : null;
  if (!bmp) throw new ReadError('unsupported-format', 'image');
  return [bmp];
}
