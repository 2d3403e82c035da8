import { comparable } from '../../language/normalize.ts';
import type { Piece } from './cell-partition.ts';
import { nameCells, type NameRole } from './name-cells.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { SpacedLine } from './spaced-line.ts';
import { piecesOf, repeatedHead, type SpacedBody } from './spaced-body.ts';
import { figureCell, type SpacedCell, type SpacedRow } from './spaced-row.ts';

/** Cells of targets begin with the kind of their measure: 数量指标：…; a cell may hold several of one kind. */
const PREFIX = /(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(?:发展|影响|效益)?|(?:服务对象)?满意度)指标[:：]/g;

/** The kind of measure that a cell begins with, in one word for all its names; null for other cells. */
export function measureKind(text: string): string | null {
  const plain = comparable(text);
  const found = /^(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续|(?:服务对象)?满意度)(?:发展|影响|效益)?(?:影响)?指标:/.exec(plain)?.[1];
  return found === undefined ? null : found.replace(/^服务对象/, '');
}

/** True for the head of a table of targets: one column for each kind of measure. */
export const isTargetHead = (heads: readonly string[]): boolean => heads.filter((head) => /指标$/.test(comparable(head))).length >= 3;

/** Every character of the pieces with its place; line ends are no blanks. */
function spread(pieces: readonly Piece[]): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (const piece of pieces) {
    if (piece.sameLine && text !== '') {
      text += ' ';
      at.push(piece.start - 1);
    }
    for (let step = 0; step < piece.text.length; step += 1) at.push(piece.start + step);
    text += piece.text;
  }
  return { text, at };
}

const columnOf = (heads: readonly string[], prefix: string): number => {
  const kind = prefix.replace(/[:：]$/, '').replace(/指标$/, '').slice(0, 3);
  return heads.findIndex((head) => /指标$/.test(comparable(head)) && comparable(head).includes(kind));
};

/** The goal and the measures of one row, cut where the kind of measure changes. */
function measures(pieces: readonly Piece[], heads: readonly string[], goal: number): Map<number, SpacedCell> {
  const cells = new Map<number, SpacedCell>();
  const { text, at } = spread(pieces);
  const cuts: { readonly from: number; readonly column: number }[] = [{ from: 0, column: goal }];
  for (const match of text.matchAll(PREFIX)) {
    const column = columnOf(heads, match[0]);
    if (column >= 0 && column !== cuts.at(-1)?.column) cuts.push({ from: match.index, column });
  }
  cuts.forEach((cut, index) => {
    const to = cuts[index + 1]?.from ?? text.length;
    const whole = text.slice(cut.from, to).trimEnd();
    if (whole !== '') cells.set(cut.column, { text: whole, start: at[cut.from] ?? 0, end: (at[cut.from + whole.length - 1] ?? 0) + 1 });
  });
  return cells;
}

/** Rows of a table of targets: each begins with its serial number, then names, the amount, the goal and the measures. */
export function targetRows(lines: readonly SpacedLine[], from: number, end: number, head: readonly SpacedLine[], heads: readonly string[], roles: readonly NameRole[], known: ReadonlySet<string>): SpacedBody {
  const repeated: SpacedLine[] = [];
  const blocks: Piece[][] = [];
  const unitCodes = lines.slice(from, end).flatMap((line) => line.tokens.flatMap((token) => (/^\d{6}$/.test(token.text) ? [token.text] : [])));
  for (let at = from; at < end; at += 1) {
    const again = repeatedHead(lines, at, head);
    repeated.push(...lines.slice(at, at + again));
    at += again;
    const line = lines[at];
    if (!line || at >= end) break;
    const [first, second] = line.tokens;
    const opens = first?.text === String(blocks.length + 1) && (second === undefined || /^(?:\d{3,9}|[^\d].*)$/.test(second.text));
    if (opens) blocks.push(piecesOf(line, line.tokens.length));
    else if (blocks.length === 0) return { rows: [], next: from, repeated: [] };
    else blocks.at(-1)?.push(...piecesOf(line, line.tokens.length));
  }
  const amount = roles.length;
  const rows = blocks.map((pieces): SpacedRow => {
    const at = pieces.findIndex((piece, index) => index > 0 && parseAmount(piece.text) !== null && !/^\d{3,9}$/.test(piece.text));
    const names = nameCells(at < 0 ? pieces : pieces.slice(0, at), roles, known, unitCodes);
    const figure = at < 0 ? undefined : pieces[at];
    const cells = measures(at < 0 ? [] : pieces.slice(at + 1), heads, amount + 1);
    return heads.map((_, col) => (col < amount ? (names[col] ?? null) : col === amount ? (figure ? figureCell(figure) : null) : (cells.get(col) ?? null)));
  });
  return { rows, next: end, repeated };
}
