import { comparable } from '../../language/normalize.ts';
import type { Place } from '../../model/place.ts';
import type { RawBlock, RawCell } from '../../model/raw-document.ts';
import { isCaptionLine } from '../block-captions.ts';
import { piecesOfText } from '../block-lines.ts';
import { isNoteStart, isTableName } from '../caption-words.ts';
import { headPhrases, type HeadPhrase } from './head-phrases.ts';
import { headTree, type HeadCell } from './head-tree.ts';
import { isHeadWord, isNameHead } from './head-words.ts';
import { nameRole } from './name-cells.ts';
import { oneSidedRows, SHORT_ROW, type SpacedBody } from './spaced-body.ts';
import { figuresAtEnd, isFigure, numberedColumns, type SpacedLine } from './spaced-line.ts';
import type { SpacedCell } from './spaced-row.ts';
import { isTargetHead, targetRows } from './target-rows.ts';
import { groupsInLine, sidedRows } from './two-sided-rows.ts';

/** A table rebuilt from lines: its block, the first line after it, and head lines that later pages print again. */
export interface SpacedTable {
  readonly block: RawBlock;
  readonly next: number;
  readonly repeated: readonly SpacedLine[];
}

/** A head has no more lines; what follows without figures is running text. */
const MOST_HEAD_LINES = 60;
const PAGE_NUMBER = /^[-—–]?\s*\d{1,3}\s*[-—–]?$/;

const placeOfLine = (line: SpacedLine): Place => ({ kind: 'text', start: line.start, end: line.start + line.text.length });

/** True for a line that belongs to no row: the caption of the next table, a note, a heading of a part. */
function endsTable(lines: readonly SpacedLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return true;
  const text = line.text.trim();
  if (isNoteStart(text) || /^第[一二三四五六七八九十]+部分/.test(text)) return true;
  if (isCaptionLine(piecesOfText(line.text, placeOfLine(line)))) return true;
  if (PAGE_NUMBER.test(text) && (lines[at + 1]?.page ?? true) && line.tokens.length === 1 && !line.text.includes('.')) return true;
  if (line.tokens.length !== 1 || !isTableName(text)) return false;
  const next = lines[at + 1];
  return line.page || next === undefined || isCaptionLine(piecesOfText(next.text, placeOfLine(next))) || next.tokens.every((token) => isHeadWord(token.text));
}

/** Where the rows begin: after the column numbers, else at the first line with figures behind words; -1 without. */
function bodyStart(lines: readonly SpacedLine[], from: number, end: number): { readonly start: number; readonly numbers: number } {
  for (let at = from; at < Math.min(end, from + MOST_HEAD_LINES); at += 1) {
    const line = lines[at];
    if (!line || /[。；]/.test(line.text)) break;
    const numbers = numberedColumns(line);
    if (numbers > 0) return { start: at + 1, numbers };
    if (line.tokens.some((token, index) => isFigure(token.text) && !/^(?:19|20)\d{2}$/.test(token.text) && (index > 0 || /\d[.,]\d/.test(token.text) || line.tokens.length === 1))) return { start: at, numbers: 0 };
  }
  return { start: -1, numbers: 0 };
}

/** The most frequent number; the larger of two equally frequent ones. */
function usual(counts: readonly number[]): number {
  const votes = new Map<number, number>();
  for (const count of counts) votes.set(count, (votes.get(count) ?? 0) + 1);
  return [...votes].reduce<readonly [number, number]>((best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best), [0, 0])[0];
}

/** Names known from rows printed on one line and from caption lines: a code and the words behind it. */
export function knownNames(lines: readonly SpacedLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    const [first, second] = line.tokens;
    if (first && second && /^\d{3,9}$/.test(first.text) && !isFigure(second.text)) names.add(comparable(second.text));
    const glued = /[:：]\d{3,9}([一-鿿（）()]{4,})$/.exec(line.text.trim());
    if (glued?.[1] !== undefined) names.add(comparable(glued[1]));
  }
  return names;
}

/** The best tree over the possible numbers of columns. */
function bestTree(texts: readonly string[], columns: readonly number[]): { readonly cells: readonly HeadCell[]; readonly columns: number } | null {
  let best: { readonly score: number; readonly cells: readonly HeadCell[]; readonly columns: number } | null = null;
  for (const count of columns) {
    const tree = headTree(texts, count);
    if (tree && (!best || tree.score > best.score)) best = { ...tree, columns: count };
  }
  return best;
}

interface Grid {
  readonly tree: readonly HeadCell[];
  readonly columns: number;
  readonly body: SpacedBody;
  /** First column that carries a column number. */
  readonly numberedFrom: number;
}

function gridOf(lines: readonly SpacedLine[], head: readonly SpacedLine[], phrases: readonly HeadPhrase[], start: number, end: number, numbers: number, known: ReadonlySet<string>): Grid | null {
  const texts = phrases.map((phrase) => phrase.text);
  const data = lines.slice(start, end);
  if (isTargetHead(texts)) {
    const amount = texts.findIndex((text) => /资金|金额|总额|预算/.test(text));
    const roles = texts.slice(0, Math.max(0, amount)).map(nameRole);
    const body = amount > 0 ? targetRows(lines, start, end, head, texts, roles, known) : null;
    const tree = headTree(texts, texts.length);
    return body && tree && body.rows.length > 0 ? { tree: tree.cells, columns: texts.length, body, numberedFrom: 0 } : null;
  }
  const sides = usual(data.map(groupsInLine).filter((count) => count > 0));
  const most = Math.max(0, ...data.map(groupsInLine));
  if (sides > 1 || (most > 1 && data.filter((line) => groupsInLine(line) === most).length >= 3)) {
    const widths = Array.from({ length: most }, () => 1);
    const whole = data.filter((line) => groupsInLine(line) === most);
    widths.forEach((_, side) => { widths[side] = usual(whole.map((line) => figuresOfGroup(line, side))); });
    const columns = widths.reduce((sum, width) => sum + 1 + width, 0);
    const tree = bestTree(texts, [columns]);
    return tree && { tree: tree.cells, columns, body: sidedRows(lines, start, end, head, widths), numberedFrom: columns - numbers };
  }
  const figures = usual(data.map(figuresAtEnd).filter((count) => count > 0));
  const count = Math.max(figures, numbers > figures && data.some((line) => figuresAtEnd(line) === numbers) ? numbers : 0);
  const names = texts.filter(isNameHead).length;
  const tree = bestTree(texts, [0, 1, 2].flatMap((groups) => (names - groups > 0 ? [names - groups + count] : [])));
  if (!tree || count === 0) return null;
  const roles = leafTexts(tree.cells, texts).slice(0, tree.columns - count).map(nameRole);
  return { tree: tree.cells, columns: tree.columns, body: oneSidedRows(lines, start, end, head, { roles, figures: count, known }), numberedFrom: tree.columns - numbers };
}

const leafTexts = (cells: readonly HeadCell[], texts: readonly string[]): string[] => {
  const depth = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
  return cells.filter((cell) => cell.row + cell.rowSpan === depth).toSorted((a, b) => a.col - b.col).map((cell) => texts[cell.phrase] ?? '');
};

function figuresOfGroup(line: SpacedLine, side: number): number {
  let group = -1;
  let count = 0;
  let named = false;
  for (const token of line.tokens) {
    if (!isFigure(token.text)) named = true;
    else {
      if (named) group += 1;
      named = false;
      if (group === side) count += 1;
    }
  }
  return count;
}

/**
 * Rebuilds a table from lines without any column marks, as PDF programs dump it: cells row by row, wrapped cells on lines of their own,
 * blank cells without a trace. `from` is the first line under the caption. Null when the lines are no table whose shape can be told.
 */
export function spacedTable(lines: readonly SpacedLine[], from: number, known: ReadonlySet<string>): SpacedTable | null {
  let end = from;
  while (end < lines.length && !endsTable(lines, end)) end += 1;
  const { start, numbers } = bodyStart(lines, from, end);
  if (start < 0) return null;
  const head = lines.slice(from, numbers > 0 ? start - 1 : start);
  const numberLine = numbers > 0 ? lines[start - 1] : undefined;
  const phrases = headPhrases(head);
  if (phrases.length < 2 || !phrases.some((phrase) => isHeadWord(phrase.text))) return null;
  const grid = gridOf(lines, head, phrases, start, end, numbers, known);
  if (!grid || grid.body.rows.length === 0) return null;
  const { tree, columns, body } = grid;
  const cells: RawCell[] = tree.map((cell) => {
    const phrase = phrases[cell.phrase];
    return { row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: phrase?.text ?? '', place: { kind: 'text', start: phrase?.start ?? 0, end: phrase?.end ?? 0 } };
  });
  let row = Math.max(...tree.map((cell) => cell.row + cell.rowSpan));
  const add = (texts: readonly (SpacedCell | null)[]): void => {
    const at = texts.find((cell) => cell !== null)?.start ?? 0;
    for (let col = 0; col < columns; col += 1) {
      const cell = texts[col] ?? null;
      cells.push({ row, col, rowSpan: 1, colSpan: 1, text: cell?.text ?? '', place: { kind: 'text', start: cell?.start ?? at, end: cell?.end ?? at }, ...(cell?.confidence === undefined ? {} : { confidence: cell.confidence }) });
    }
    row += 1;
  };
  if (numberLine) add([...Array.from({ length: Math.max(0, grid.numberedFrom) }, () => null), ...numberLine.tokens.filter((token) => /^\d+$/.test(token.text))]);
  for (const texts of body.rows) add(texts);
  const last = lines[body.next - 1];
  const short = body.rows.some((texts) => texts.some((cell) => cell?.confidence === SHORT_ROW));
  return {
    block: { kind: 'table', doubts: ['rebuilt-from-lines', ...(short ? ['rows-incomplete'] : [])], rowCount: row, colCount: columns, cells, place: { kind: 'text', start: lines[from]?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) } },
    next: body.next,
    repeated: body.repeated,
  };
}
