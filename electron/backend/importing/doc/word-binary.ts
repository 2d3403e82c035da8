import { compoundStreams } from '../compound-file.ts';
import { ReadError } from '../read-error.ts';

/** Positions of one structure in the table stream. */
export interface Part {
  readonly at: number;
  readonly length: number;
}

/** The streams and the header of a binary word file ([MS-DOC] 2.5, Word 97 and later). Positions in bytes, `ccp*` in characters. */
export interface WordBinary {
  readonly main: DataView;
  readonly table: DataView;
  readonly data: DataView | null;
  /** Characters of the body, footnotes, headers, comments, endnotes, text boxes, text boxes of headers, in this order in the text. */
  readonly counts: { readonly body: number; readonly footnotes: number; readonly headers: number; readonly comments: number; readonly endnotes: number; readonly boxes: number; readonly headerBoxes: number };
  readonly styles: Part;
  readonly characterPages: Part;
  readonly paragraphPages: Part;
  readonly pieces: Part;
  readonly lists: Part;
  readonly listUses: Part;
}

/** Thrown where the file is an older edition than this reader knows. */
export class OldWordFile extends Error {}

const MAGIC = 0xa5ec;
/** First edition with this layout: Word 97. */
const WORD_97 = 0xc1;
/** Where the pairs of position and length begin. */
const PAIRS = 0x9a;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Opens the container and reads the header; throws ReadError for protected or damaged files, OldWordFile before Word 97. */
export function openWordBinary(bytes: Uint8Array): WordBinary {
  const streams = compoundStreams(bytes);
  const stream = (name: string): DataView | null => {
    const content = streams?.get(name.toLowerCase());
    return content === undefined ? null : view(content);
  };
  const main = stream('WordDocument');
  if (!main || main.byteLength < 0x200) throw new ReadError('damaged-file', 'DOC');
  const magic = main.getUint16(0, true);
  const edition = main.getUint16(2, true);
  if (magic !== MAGIC || edition < WORD_97) throw new OldWordFile(`edition ${edition}`);
  const flags = main.getUint16(0x0a, true);
  if (flags & 0x8100) throw new ReadError('password-needed', 'DOC');
  const table = stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) throw new ReadError('damaged-file', 'DOC');
  const count = (at: number): number => Math.max(0, main.getInt32(at, true));
  const part = (index: number): Part => ({ at: main.getUint32(PAIRS + index * 8, true), length: main.getUint32(PAIRS + index * 8 + 4, true) });
  return {
    main, table, data: stream('Data'),
    counts: { body: count(0x4c), footnotes: count(0x50), headers: count(0x54), comments: count(0x5c), endnotes: count(0x60), boxes: count(0x64), headerBoxes: count(0x68) },
    styles: part(1), characterPages: part(12), paragraphPages: part(13), pieces: part(33), lists: part(73), listUses: part(74),
  };
}
