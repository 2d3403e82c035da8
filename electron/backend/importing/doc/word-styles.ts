import { readProperties, type Property } from './property-runs.ts';
import type { WordBinary } from './word-binary.ts';

/** A paragraph style with the properties it adds to its base. */
interface Style {
  readonly base: number;
  readonly builtIn: number;
  readonly properties: readonly Property[];
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
/** Longer chains are circles. */
const LONGEST_CHAIN = 20;

/** Styles by number: properties from the base on, and the built-in heading level (0 = outermost). */
export interface WordStyles {
  propertiesOf(style: number): readonly Property[];
  headingOf(style: number): number | null;
}

function readStyle({ table, data }: WordBinary, at: number, length: number, baseSize: number): Style | null {
  const builtIn = table.getUint16(at, true) & 0xfff;
  const second = table.getUint16(at + 2, true);
  if ((second & 0xf) !== PARAGRAPH) return { base: NO_BASE, builtIn, properties: [] };
  const end = at + length;
  const name = table.getUint16(at + baseSize, true);
  let from = at + baseSize + 2 + (name + 1) * 2;
  if ((from - at) % 2 === 1) from += 1;
  if (from + 4 > end) return { base: second >> 4, builtIn, properties: [] };
  const size = table.getUint16(from, true);
  const list = new DataView(table.buffer, table.byteOffset + from + 4, Math.max(0, Math.min(size - 2, end - from - 4)));
  return { base: second >> 4, builtIn, properties: readProperties(list, data) };
}

/** Reads the style sheet; a damaged one is no styles. */
export function readWordStyles(file: WordBinary): WordStyles {
  const styles: (Style | null)[] = [];
  const { table, styles: part } = file;
  if (part.length > 6) {
    const header = table.getUint16(part.at, true);
    const count = table.getUint16(part.at + 2, true);
    const baseSize = table.getUint16(part.at + 4, true);
    let at = part.at + 2 + header;
    for (let index = 0; index < count && at + 2 <= part.at + part.length; index += 1) {
      const length = table.getUint16(at, true);
      styles.push(length < baseSize + 4 ? null : readStyle(file, at + 2, length, baseSize));
      at += 2 + length + (length % 2);
    }
  }
  const chain = (style: number): Style[] => {
    const out: Style[] = [];
    for (let at = style; at !== NO_BASE && out.length < LONGEST_CHAIN;) {
      const own = styles[at];
      if (!own) break;
      out.unshift(own);
      at = own.base;
    }
    return out;
  };
  const made = new Map<number, readonly Property[]>();
  return {
    propertiesOf(style) {
      const known = made.get(style) ?? chain(style).flatMap((own) => own.properties);
      made.set(style, known);
      return known;
    },
    headingOf(style) {
      const heading = chain(style).findLast((own) => own.builtIn >= 1 && own.builtIn <= 9);
      return heading ? heading.builtIn - 1 : null;
    },
  };
}
