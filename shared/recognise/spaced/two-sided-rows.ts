import { chineseNumber } from '../../language/chinese-number.ts';
import { comparable } from '../../language/normalize.ts';
import { numberingLevel } from '../headings.ts';
import type { Piece } from './cell-partition.ts';
import { splitByLineNumbers, type SideGroup } from './line-numbers.ts';
import { isFigure, type SpacedLine } from './spaced-line.ts';
import { opensRow } from './opens-row.ts';
import { piecesOf, repeatedHead, SHORT_ROW, unplacedBlank, type SpacedBody } from './spaced-body.ts';
import { figureCell, joinedCell, type SpacedCell, type SpacedRow } from './spaced-row.ts';

/** A line alone in its row, whose side nothing but its number tells. */
const GUESSED = 0.6;

type Group = SideGroup<Piece>;

/** Names and figures in the order they are printed. A new number at a line's start closes a name without figures. */
function groupsOf(lines: readonly SpacedLine[], from: number, end: number): Group[] {
  const groups: Group[] = [];
  let words: Piece[] = [];
  let figures: SpacedCell[] = [];
  const close = (line: number): void => {
    if (words.length > 0) groups.push({ words, figures, line });
    words = [];
    figures = [];
  };
  for (let at = from; at < end; at += 1) {
    const line = lines[at];
    if (!line) break;
    const pieces = piecesOf(line, line.tokens.length);
    line.tokens.forEach((token, index) => {
      const piece = pieces[index];
      if (isFigure(token.text) && words.length > 0) figures.push(figureCell(token));
      else if (piece) {
        // Names beside each other on one line are cells of both lists, the first without figures; single letters are a spread word.
        const beside = line.tokens[index - 1];
        const apart = words.length > 0 && beside !== undefined && !isFigure(beside.text) && beside.text.length > 1 && token.text.length > 1;
        if (figures.length > 0 || apart || (words.length > 0 && numberingLevel(token.text) > 0) || opensRow(token.text, words)) close(index > 0 ? at : at - 1);
        words.push(piece);
      }
    });
    if (figures.length > 0) close(at);
  }
  close(end - 1);
  return groups;
}

/** Groups of a line where names and figures take turns. */
export function groupsInLine(line: SpacedLine): number {
  let groups = 0;
  let named = false;
  for (const token of line.tokens) {
    if (!isFigure(token.text)) named = true;
    else if (named) {
      groups += 1;
      named = false;
    }
  }
  return groups;
}

interface Ordinal {
  readonly level: number;
  readonly number: number;
}

/** The number that a line of a list begins with: 十九、 → level 2, 19. */
function ordinalOf(text: string): Ordinal | null {
  const level = numberingLevel(text);
  const match = /^[(（]?([一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]/.exec(text.trim());
  const number = match?.[1] === undefined ? null : chineseNumber(match[1]);
  return level === 0 || number === null ? null : { level, number };
}

/** How well a number goes on with the numbers of a side: the next of its level, or the first of a deeper one. */
function follows(last: readonly Ordinal[], next: Ordinal): number {
  const same = last.findLast((each) => each.level === next.level);
  const open = last.at(-1);
  if (next.number === 1) return open !== undefined && open.level < next.level ? 1 : 0;
  return same !== undefined && same.number === next.number - 1 ? 3 : 0;
}

const SIDE_WORDS: readonly RegExp[] = [/收入|拨款|资金|上级补助|本级|债券/, /支出/];

/** Rows of a table with independent lists side by side. A line with fewer groups belongs to the sides whose numbering it goes on with. `numbered`: each list prints line numbers before its figures. */
export function sidedRows(lines: readonly SpacedLine[], from: number, end: number, head: readonly SpacedLine[], widths: readonly number[], numbered = false): SpacedBody {
  const repeated: SpacedLine[] = [];
  const kept: SpacedLine[] = [];
  for (let at = from; at < end; at += 1) {
    const again = repeatedHead(lines, at, head);
    repeated.push(...lines.slice(at, at + again));
    at += again;
    const line = lines[at];
    if (line && at < end) kept.push(line);
  }
  const printed = groupsOf(kept, 0, kept.length);
  const groups = numbered ? splitByLineNumbers(printed, widths.length) : printed;
  const numbers: Ordinal[][] = widths.map(() => []);
  const rows: SpacedRow[] = [];
  let row: (SpacedCell | null)[] = [];
  let last = -1;
  let lastLine = -1;
  const columns = widths.reduce((sum, width) => sum + 1 + width, 0);
  const startOf = (side: number): number => widths.slice(0, side).reduce((sum, width) => sum + 1 + width, 0);
  const flush = (): void => {
    if (row.some((cell) => cell !== null)) rows.push(row);
    row = Array.from({ length: columns }, () => null);
    last = -1;
  };
  flush();
  for (const [index, group] of groups.entries()) {
    const text = comparable(group.words.map((piece) => piece.text).join(''));
    const ordinal = ordinalOf(group.words[0]?.text ?? '');
    const alone = groups[index - 1]?.line !== group.line && groups[index + 1]?.line !== group.line;
    const scores = widths.map((width, side) =>
      (alone && ordinal ? follows(numbers[side] ?? [], ordinal) : 0) + (SIDE_WORDS[side]?.test(text) ? 1 : 0) * 0.5 + (group.figures.length > width ? -2 : 0));
    const best = Math.max(...scores);
    const inLine = groups.filter((other) => other.line === group.line).length;
    const side = group.side ?? (inLine === widths.length ? groups.slice(0, index).filter((other) => other.line === group.line).length : scores.lastIndexOf(best));
    if (side <= last || group.line !== lastLine) flush();
    const cell = joinedCell(group.words);
    const guessed = group.side === undefined && alone && best <= 0.5 && widths.length > 1;
    row[startOf(side)] = cell && guessed ? { ...cell, confidence: GUESSED } : cell;
    // Blank figures leave no trace; only the first of a side, its whole, has a certain place; behind a line number nothing is left out where nothing stands.
    const lead = group.side === undefined ? 0 : 1;
    const short = group.figures.length > lead && group.figures.length < (widths[side] ?? 1);
    if (short) for (let step = lead + 1; step < (widths[side] ?? 1); step += 1) row[startOf(side) + 1 + step] = unplacedBlank(group.figures[0]);
    group.figures.forEach((sure, step) => {
      // On the wrong side it would be added to other money: no check concludes from it.
      const figure = guessed ? { ...sure, confidence: SHORT_ROW } : sure;
      // More figures than columns stay together in the last one, where the doubt about it shows.
      const col = startOf(side) + 1 + Math.min(step, (widths[side] ?? 1) - 1);
      const held = row[col]?.text === '' ? null : (row[col] ?? null);
      row[col] = held ? { ...held, text: `${held.text} ${figure.text}`, end: figure.end, confidence: SHORT_ROW } : short && step > lead ? { ...figure, confidence: SHORT_ROW } : figure;
    });
    if (ordinal) numbers[side]?.push(ordinal);
    last = side;
    lastLine = group.line;
  }
  flush();
  return { rows, next: end, repeated };
}
