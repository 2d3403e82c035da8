import type { Part, WordBinary } from './word-binary.ts';

/** Changes of properties: operation codes with their operands ([MS-DOC] 2.6). */
export interface Property {
  readonly code: number;
  readonly operand: DataView;
}

/** Properties of the characters [first, end) of the main stream. */
export interface PropertyRun {
  readonly first: number;
  readonly end: number;
  /** Style number; 0 for character runs. */
  readonly style: number;
  readonly properties: readonly Property[];
}

const PAGE = 512;
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
/** Properties too long for a page stand in the data stream. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

const slice = (view: DataView, at: number, length: number): DataView => new DataView(view.buffer, view.byteOffset + at, length);

function operandLength(list: DataView, at: number, code: number): number {
  const size = SIZES[code >> 13] ?? 1;
  if (size > 0) return size;
  if (code === DEFINE_TABLE) return list.getUint16(at, true) + 1;
  const length = list.getUint8(at);
  if (code !== CHANGE_TABS || length !== 255) return length + 1;
  const deleted = list.getUint8(at + 1);
  const added = list.getUint8(at + 2 + deleted * 4);
  return 3 + deleted * 4 + added * 3;
}

/** Reads a list of properties; one that is cut off ends the list. */
export function readProperties(list: DataView, data: DataView | null): Property[] {
  const out: Property[] = [];
  for (let at = 0; at + 2 < list.byteLength;) {
    const code = list.getUint16(at, true);
    const length = operandLength(list, at + 2, code);
    if (at + 2 + length > list.byteLength) break;
    const operand = slice(list, at + 2, length);
    if (ELSEWHERE.has(code) && data) {
      const place = operand.getUint32(0, true);
      if (place + 2 <= data.byteLength) out.push(...readProperties(slice(data, place + 2, Math.min(data.getUint16(place, true), data.byteLength - place - 2)), null));
    } else out.push({ code, operand });
    at += 2 + length;
  }
  return out;
}

function pagesOf(file: WordBinary, part: Part): number[] {
  const count = Math.max(0, Math.floor((part.length - 4) / 8));
  return Array.from({ length: count }, (_, index) => (file.table.getUint32(part.at + (count + 1) * 4 + index * 4, true) & 0x3fffff) * PAGE);
}

function runsOf(file: WordBinary, part: Part, entrySize: number, read: (page: DataView, offset: number) => Omit<PropertyRun, 'first' | 'end'>): PropertyRun[] {
  const runs: PropertyRun[] = [];
  for (const at of pagesOf(file, part)) {
    if (at + PAGE > file.main.byteLength) continue;
    const page = slice(file.main, at, PAGE);
    const count = page.getUint8(PAGE - 1);
    for (let index = 0; index < count; index += 1) {
      const offset = page.getUint8((count + 1) * 4 + index * entrySize) * 2;
      const content = offset === 0 ? { style: 0, properties: [] } : read(page, offset);
      runs.push({ first: page.getUint32(index * 4, true), end: page.getUint32(index * 4 + 4, true), ...content });
    }
  }
  return runs.sort((a, b) => a.first - b.first);
}

/** Properties of paragraphs: entries of 13 bytes, a length in words, the style, the list. */
export const paragraphRuns = (file: WordBinary): PropertyRun[] => runsOf(file, file.paragraphPages, 13, (page, offset) => {
  const words = page.getUint8(offset);
  const from = words === 0 ? offset + 2 : offset + 1;
  const length = words === 0 ? page.getUint8(offset + 1) * 2 : words * 2 - 1;
  const end = Math.min(PAGE - 1, from + length);
  return { style: page.getUint16(from, true), properties: readProperties(slice(page, from + 2, Math.max(0, end - from - 2)), file.data) };
});

/** Properties of characters: entries of one byte, a length in bytes, the list. */
export const characterRuns = (file: WordBinary): PropertyRun[] => runsOf(file, file.characterPages, 1, (page, offset) => {
  const length = Math.min(page.getUint8(offset), PAGE - 1 - offset - 1);
  return { style: 0, properties: readProperties(slice(page, offset + 1, length), file.data) };
});

/** Finds the run of a position; keeps the last one, since positions come in order. */
export function runFinder(runs: readonly PropertyRun[]): (position: number) => PropertyRun | undefined {
  let last: PropertyRun | undefined;
  return (position) => {
    if (last && position >= last.first && position < last.end) return last;
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (!run || position < run.first) high = middle - 1;
      else if (position >= run.end) low = middle + 1;
      else return (last = run);
    }
    return undefined;
  };
}
