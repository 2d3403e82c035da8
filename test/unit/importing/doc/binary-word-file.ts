import { CFB } from '@e965/xlsx';

/** A paragraph with its mark and its properties (operation code, operand bytes). */
export interface BinaryParagraph {
  readonly text: string;
  readonly mark?: '\r' | '\u0007' | '\f';
  readonly style?: number;
  readonly properties?: readonly (readonly [number, readonly number[]])[];
  /** Properties of all its characters. */
  readonly characters?: readonly (readonly [number, readonly number[]])[];
}

export interface BinaryOptions {
  readonly edition?: number;
  readonly flags?: number;
  /** Characters of the stories after the body: footnotes, headers, comments. */
  readonly beside?: readonly [number, number, number];
  /** Characters of the text boxes, at the end. */
  readonly boxes?: number;
  /** Long property lists go to the data stream. */
  readonly huge?: boolean;
  readonly narrow?: boolean;
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const wide = (text: string): number[] => Array.from(text, (char) => u16(char.charCodeAt(0))).flat();
const list = (properties: readonly (readonly [number, readonly number[]])[]): number[] => properties.flatMap(([code, operand]) => [...u16(code), ...operand]);

/** Operand of a row's definition: right edges in twips, and the merge flags of each cell. */
export function rowDefinition(edges: readonly number[], flags: readonly number[]): readonly [number, readonly number[]] {
  const body = [edges.length - 1, ...edges.flatMap(u16), ...flags.flatMap((flag) => [...u16(flag), ...Array.from({ length: 18 }, () => 0)])];
  return [0xd608, [...u16(body.length + 1), ...body]];
}

/** Style sheet: number 0 plain, number 1 the built-in first heading. */
function styleSheet(): number[] {
  const style = (builtIn: number, base: number, name: string): number[] => {
    const body = [...u16(builtIn), ...u16((base << 4) | 1), ...u16(0), ...u16(0), ...u16(0), ...u16(name.length), ...wide(name), ...u16(0)];
    return [...u16(body.length), ...body, ...(body.length % 2 ? [0] : [])];
  };
  return [...u16(18), ...u16(2), ...u16(10), ...Array.from({ length: 14 }, () => 0), ...style(0, 0xfff, 'Normal'), ...style(1, 0, 'heading 1')];
}

/** One list of one level that prints 一、, used plainly (1) and started again (2). */
function lists(): { definitions: number[]; uses: number[] } {
  const level = [...u32(1), 37, 0, ...Array.from({ length: 9 }, () => 0), 2, ...u32(0), ...u32(0), 0, 0, 0, 0, ...u16(2), ...u16(0), ...wide('、')];
  const use = (overrides: number): number[] => [...u32(77), ...u32(0), ...u32(0), overrides, 0, 0, 0];
  return {
    definitions: [...u16(1), ...u32(77), ...u32(0), ...Array.from({ length: 18 }, () => 0), 1, 0, ...level],
    uses: [...u32(2), ...use(0), ...use(1), ...u32(0), ...u32(0), ...u32(5), ...u32(0x10)],
  };
}

/** A binary word file, one page of properties for each paragraph. */
export function binaryWordFile(paragraphs: readonly BinaryParagraph[], options: BinaryOptions = {}): Uint8Array {
  const width = options.narrow ? 1 : 2;
  const start = 0x800;
  const texts = paragraphs.map(({ text, mark = '\r' }) => text + mark);
  const bytes = texts.flatMap((text) => (options.narrow ? Array.from(text, (char) => char.charCodeAt(0)) : wide(text)));
  const main: number[] = [...Array.from({ length: start }, () => 0), ...bytes];
  while (main.length % 512) main.push(0);
  const data: number[] = [];
  const ends: number[] = [start];
  for (const text of texts) ends.push((ends.at(-1) ?? start) + text.length * width);
  const pages = (contents: readonly number[][], entry: number): number[] => contents.map((content, index) => {
    const page = Array.from({ length: 512 }, () => 0);
    page.splice(0, 8, ...u32(ends[index] ?? 0), ...u32(ends[index + 1] ?? 0));
    page.splice(100, content.length, ...content);
    page[8] = content.length === 0 && entry === 1 ? 0 : 50;
    page[511] = 1;
    main.push(...page);
    return main.length / 512 - 1;
  });
  const paragraphPages = pages(paragraphs.map(({ style = 0, properties = [] }) => {
    let own = list(properties);
    if (options.huge && own.length > 30) {
      data.push(...u16(own.length), ...own);
      own = [...u16(0x6646), ...u32(data.length - own.length - 2)];
    }
    const body = [...u16(style), ...own];
    return body.length % 2 ? [(body.length + 1) / 2, ...body] : [0, body.length / 2, ...body];
  }), 13);
  const characterPages = pages(paragraphs.map(({ characters = [] }) => (characters.length === 0 ? [] : [list(characters).length, ...list(characters)])), 1);
  const table: number[] = [];
  const pairs = new Map<number, readonly [number, number]>();
  const part = (index: number, content: readonly number[]): void => {
    pairs.set(index, [table.length, content.length]);
    table.push(...content);
  };
  const { definitions, uses } = lists();
  const total = texts.join('').length;
  part(1, styleSheet());
  part(12, [...ends.flatMap(u32), ...characterPages.flatMap(u32)]);
  part(13, [...ends.flatMap(u32), ...paragraphPages.flatMap(u32)]);
  part(33, [2, ...u32(16), ...u32(0), ...u32(total), ...u16(0), ...u32(options.narrow ? (start * 2) | 0x40000000 : start), ...u16(0)]);
  part(73, definitions);
  part(74, uses);
  const put = (at: number, value: readonly number[]): void => void main.splice(at, value.length, ...value);
  const beside = options.beside ?? [0, 0, 0];
  put(0, [...u16(0xa5ec), ...u16(options.edition ?? 0xc1)]);
  put(0x0a, u16(0x0200 | (options.flags ?? 0)));
  put(0x4c, u32(total - beside[0] - beside[1] - beside[2] - (options.boxes ?? 0)));
  put(0x64, u32(options.boxes ?? 0));
  put(0x50, u32(beside[0]));
  put(0x54, u32(beside[1]));
  put(0x5c, u32(beside[2]));
  for (const [index, [at, length]] of pairs) put(0x9a + index * 8, [...u32(at), ...u32(length)]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', Uint8Array.from(main));
  CFB.utils.cfb_add(container, '/1Table', Uint8Array.from(table));
  if (data.length > 0) CFB.utils.cfb_add(container, '/Data', Uint8Array.from(data));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>); // its type names all forms it can write
}
