import type { Property } from './property-runs.ts';
import type { WordStyles } from './word-styles.ts';

/** A row as its end mark defines it: edges of the cells in twips, and how each is merged. */
export interface RowDefinition {
  readonly edges: readonly number[];
  readonly merges: readonly ('first' | 'later' | null)[];
  /** True for cells that are part of the one before. */
  readonly joined: readonly boolean[];
}

/** What a paragraph's properties say. */
export interface ParagraphState {
  /** 0 = outside of tables, 1 = in a table, 2 = in a table in a cell, … */
  readonly depth: number;
  readonly rowEnd: boolean;
  /** Ends a cell of a table inside a cell, where the mark itself does not tell. */
  readonly innerCellEnd: boolean;
  readonly list: number;
  readonly listLevel: number;
  /** 0 = outermost heading; null = body text. */
  readonly outline: number | null;
  readonly row: RowDefinition | null;
}

const CODES = {
  outline: 0x2640, listLevel: 0x260a, list: 0x460b, inTable: 0x2416, rowEnd: 0x2417, depth: 0x6649, innerCell: 0x244b, innerRowEnd: 0x244c,
  defineTable: 0xd608, merge: 0x5624, mergeDown: 0xd62b,
} as const;
const CELL_SIZE = 20;
const MOST_DEPTH = 20;

function defineRow(operand: DataView): { edges: number[]; flags: number[] } {
  const count = operand.getUint8(2);
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.getInt16(3 + index * 2, true));
  const first = 3 + (count + 1) * 2;
  // Cells at the end without properties of their own are left out.
  const flags = Array.from({ length: count }, (_, index) => (first + index * CELL_SIZE + 2 <= operand.byteLength ? operand.getUint16(first + index * CELL_SIZE, true) : 0));
  return { edges, flags };
}

/**
 * Which cells are part of the one before. The published format and the programs that write it disagree on which of the two values of
 * a merged set is the first cell's, so the value that a set begins with is taken for it.
 */
function joinedCells(flags: readonly number[]): boolean[] {
  let begin = 0;
  return flags.map((flag) => {
    const own = flag & 3;
    const first = begin === 0 || own === begin;
    begin = own === 0 ? 0 : begin === 0 ? own : begin;
    return own !== 0 && !first;
  });
}

function rowOf(properties: readonly Property[]): RowDefinition | null {
  let edges: number[] | null = null;
  let flags: number[] = [];
  for (const { code, operand } of properties) {
    if (code === CODES.defineTable) ({ edges, flags } = defineRow(operand));
    else if (code === CODES.merge) for (let cell = operand.getUint8(0); cell < Math.min(operand.getUint8(1), flags.length); cell += 1) flags[cell] = ((flags[cell] ?? 0) & ~3) | (cell === operand.getUint8(0) ? 1 : 2);
    else if (code === CODES.mergeDown && operand.byteLength >= 3) {
      const cell = operand.getUint8(1);
      if (cell < flags.length) flags[cell] = ((flags[cell] ?? 0) & ~0x60) | ((operand.getUint8(2) & 3) << 5);
    }
  }
  if (!edges) return null;
  return { edges, merges: flags.map((flag) => ((flag >> 5) & 3) === 0 ? null : ((flag >> 5) & 3) === 1 ? 'later' : 'first'), joined: joinedCells(flags) };
}

/** The state of a paragraph: its style's properties, then its own. */
export function paragraphState(style: number, own: readonly Property[], styles: WordStyles): ParagraphState {
  const properties = [...styles.propertiesOf(style), ...own];
  const last = (code: number): DataView | undefined => properties.findLast((property) => property.code === code)?.operand;
  const flag = (code: number): boolean => (last(code)?.getUint8(0) ?? 0) !== 0;
  const outline = last(CODES.outline)?.getUint8(0);
  const depth = last(CODES.depth)?.getInt32(0, true);
  const inTable = flag(CODES.inTable);
  return {
    depth: Math.min(MOST_DEPTH, Math.max(depth ?? 0, inTable ? 1 : 0)),
    rowEnd: flag(CODES.rowEnd) || flag(CODES.innerRowEnd), innerCellEnd: flag(CODES.innerCell),
    list: last(CODES.list)?.getInt16(0, true) ?? 0, listLevel: Math.min(8, last(CODES.listLevel)?.getUint8(0) ?? 0),
    outline: outline === undefined ? styles.headingOf(style) : outline < 9 ? outline : null,
    row: rowOf(own),
  };
}
