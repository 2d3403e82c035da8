import type { RawCell } from '../model/raw-document.ts';
import { groupsAfter } from './flat-header.ts';
import { treeOfRows, type HeadCell } from './spaced/head-tree.ts';
import { groupScore, leafScore } from './spaced/head-words.ts';

/** A head as it is laid out, with what lowers the trust in it. */
export interface SpannedHead {
  readonly cells: readonly RawCell[];
  readonly doubts: readonly string[];
}

/** A reading by order must fit this much better than the one by position before it is believed. */
const CLEARLY = 2;

/** A group of an unknown name that opens with its own 合计 is nothing to object to. */
const OBJECTS = -1.2;

interface Block {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** Reading by position: a blank belongs to the group at its left where both stand under one text, else to the text above. */
function byPosition(rows: readonly (readonly string[])[]): Block[] {
  const levels: number[][] = [];
  for (const [level, row] of rows.entries()) levels.push(groupsAfter(row, levels.at(-1) ?? null, level));
  const blocks: Block[] = [];
  const depth = rows.length;
  levels.forEach((groups, row) => {
    for (let col = 0; col < groups.length;) {
      const group = groups[col] ?? 0;
      let end = col + 1;
      while (end < groups.length && groups[end] === group) end += 1;
      const startsHere = Math.floor(group / 1000) === row;
      if (startsHere || row === 0) {
        let rowSpan = 1;
        while (row + rowSpan < depth && Array.from({ length: end - col }, (_, step) => levels[row + rowSpan]?.[col + step]).every((below) => below === group)) rowSpan += 1;
        blocks.push({ row, col, rowSpan, colSpan: end - col, text: rows[row]?.[col] ?? '' });
      }
      col = end;
    }
  });
  return blocks;
}

/** Points of each text of a layout: how well it stands over the texts right below it. */
function scoresOf(blocks: readonly Block[]): readonly number[] {
  return blocks.map((block) => {
    const below = blocks.filter((other) => other.row === block.row + block.rowSpan && other.col >= block.col && other.col < block.col + block.colSpan && other.text !== '');
    return block.text === '' ? 0 : below.length === 0 ? leafScore(block.text) - (block.colSpan - 1) * CLEARLY : groupScore(block.text, below.map((other) => other.text));
  });
}

/** True when the words object to the layout by position and not to the one by order. */
function orderWins(positioned: readonly Block[], ordered: readonly Block[]): boolean {
  const [position, order] = [scoresOf(positioned), scoresOf(ordered)];
  const sum = (scores: readonly number[]): number => scores.reduce((all, score) => all + score, 0);
  return Math.min(...position) < OBJECTS && Math.min(...order) >= 0 && sum(order) >= sum(position) + CLEARLY;
}

const sameLayout = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block) => b.some((other) => other.row === block.row && other.col === block.col && other.colSpan === block.colSpan && other.rowSpan === block.rowSpan && other.text === block.text));

/**
 * Text files flatten merged heads to blanks, and scans shift what is left. The head is read twice: by the position of its texts and by their
 * order alone. Where both agree it is certain; where order fits the words clearly better it is taken, and the table says so.
 */
export function spannedHead(cells: readonly RawCell[], headRows: number, colCount: number): SpannedHead | null {
  const head = cells.filter((cell) => cell.row < headRows);
  if (headRows < 2 || head.some((cell) => cell.rowSpan > 1 || cell.colSpan > 1)) return null;
  const texts = Array.from({ length: headRows }, (_, row) => Array.from({ length: colCount }, (_, col) => head.find((cell) => cell.row === row && cell.col === col)?.text ?? ''));
  let width = colCount;
  while (width > 1 && texts.every((row) => row[width - 1] === '')) width -= 1;
  const rows = texts.map((row) => row.slice(0, width));
  const positioned = byPosition(rows);
  const printed = rows.flatMap((row) => row.filter((text) => text !== ''));
  let from = 0;
  const bounds = rows.map((row): readonly [number, number] => {
    const begin = from;
    from += row.filter((text) => text !== '').length;
    return [begin, from];
  });
  const tree = printed.length <= 60 ? treeOfRows(printed, bounds, width) : null;
  const ordered = tree?.cells.map((cell: HeadCell): Block => ({ row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: printed[cell.phrase] ?? '' })) ?? null;
  const shifted = ordered !== null && !sameLayout(positioned, ordered) && orderWins(positioned, ordered);
  const chosen = shifted && ordered ? ordered : positioned;
  // Each text keeps the place where it is printed: the n-th text of a row by order, the one at its column by position.
  const sources = rows.map((_, row) => head.filter((cell) => cell.row === row && cell.text !== ''));
  const seen = rows.map(() => 0);
  const out = chosen.map((block): RawCell => {
    const own = shifted ? sources[block.row]?.[block.text === '' ? -1 : (seen[block.row] ?? 0)] : head.find((cell) => cell.row === block.row && cell.col === block.col);
    if (shifted && block.text !== '') seen[block.row] = (seen[block.row] ?? 0) + 1;
    const place = own?.place ?? head.find((cell) => cell.row === block.row)?.place ?? { kind: 'text' as const, start: 0, end: 0 };
    return { row: block.row, col: block.col, rowSpan: block.rowSpan, colSpan: block.colSpan, text: block.text, place };
  });
  for (let row = 0; row < headRows; row += 1) for (let col = width; col < colCount; col += 1) {
    const own = head.find((cell) => cell.row === row && cell.col === col);
    if (own) out.push(own);
  }
  return { cells: out.sort((a, b) => a.row - b.row || a.col - b.col), doubts: shifted ? ['head-shifted'] : [] };
}
