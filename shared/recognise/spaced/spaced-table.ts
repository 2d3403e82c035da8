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
import { isFirstPart, isOtherPart } from './opens-row.ts';
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
/** Name heads that may be groups of others, columns that no row fills, and groups of a head, at most. */
const NAME_GROUPS = 2;
const MOST_EMPTY = 6;
const MOST_GROUPS = 6;
/** Price of a head with more columns than any row has figures. */
const EMPTY_COLUMNS = 3;
/** Share of the head's texts that are known words of heads; forms and lists have fewer. */
const CREDIBLE = 0.6;
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
    // A table without any figure ends in its total.
    if (at === end - 1 && at > from && /^(?:合计|总计)$/.test(comparable(line.text))) return { start: at, numbers: 0 };
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

/** Lists side by side by the head's first texts: 收入 | 支出. */
function sidesOfHead(texts: readonly string[]): number {
  const [first = '', second = ''] = texts.map(comparable);
  return /收入$/.test(first) && /支出$/.test(second) ? 2 : 1;
}

/** The head of lists side by side: one group for each list, with a name column and at least as many figures as its fullest row. */
function sidedHead(texts: readonly string[], fullest: readonly number[]): { readonly cells: readonly HeadCell[]; readonly columns: number; readonly widths: readonly number[] } | null {
  const scores = new Map<number, number>();
  let best: { readonly score: number; readonly cells: readonly HeadCell[]; readonly columns: number; readonly widths: readonly number[] } | null = null;
  const fewest = fullest.reduce((sum, width) => sum + width + 1, 0);
  for (let columns = fewest; columns <= Math.min(texts.length, fewest + MOST_EMPTY); columns += 1) {
    const tree = headTree(texts, columns, scores, fullest.length);
    const tops = tree?.cells.filter((cell) => cell.row === 0).toSorted((a, b) => a.col - b.col) ?? [];
    const widths = tops.map((cell) => cell.colSpan - 1);
    if (!tree || tops.length !== fullest.length || widths.some((width, side) => width < (fullest[side] ?? 1))) continue;
    // Each list has its own names, left of its figures.
    const leaves = leafTexts(tree.cells, texts);
    if (tops.some((cell) => leaves.slice(cell.col, cell.col + cell.colSpan).some((text, at) => isNameHead(text) !== (at === 0)))) continue;
    const score = tree.score - (columns > fewest ? EMPTY_COLUMNS : 0);
    if (!best || score > best.score) best = { score, cells: tree.cells, columns, widths };
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
  const groups = data.map(groupsInLine);
  const lists = Math.max(sidesOfHead(texts), ...groups);
  if (usual(groups.filter((count) => count > 0)) > 1 || sidesOfHead(texts) > 1 || (lists > 1 && groups.filter((count) => count === lists).length >= 3)) {
    const whole = data.filter((line) => groupsInLine(line) === lists);
    const fullest = Array.from({ length: lists }, (_, side) => Math.max(1, ...whole.map((line) => figuresOfGroup(line, side))));
    const sided = sidedHead(texts, fullest);
    if (!sided) return null;
    const leaves = leafTexts(sided.cells, texts);
    const numbered = sided.widths.every((_, side) => nameRole(leaves[sided.widths.slice(0, side).reduce((sum, width) => sum + 1 + width, 1)] ?? '') === 'serial');
    return { tree: sided.cells, columns: sided.columns, body: sidedRows(lines, start, end, head, sided.widths, numbered), numberedFrom: sided.columns - numbers };
  }
  const counts = data.map(figuresAtEnd).filter((count) => count > 0);
  const fullest = Math.max(0, ...counts);
  const scores = new Map<number, number>();
  let best: { readonly score: number; readonly cells: readonly HeadCell[]; readonly columns: number; readonly width: number } | null = null;
  const heads = texts.filter(isNameHead).length;
  const fewest = Math.max(2, numbers > 0 ? numbers : fullest + Math.max(0, heads - NAME_GROUPS), texts.length - MOST_GROUPS);
  const most = Math.min(texts.length, (numbers > 0 ? numbers : fullest + MOST_EMPTY) + heads);
  for (let columns = most; columns >= fewest; columns -= 1) {
    if (numbers > 0 && columns !== numbers && columns < numbers + heads - NAME_GROUPS) continue;
    const found = headTree(texts, columns, scores);
    const width = found ? leafTexts(found.cells, texts).filter((text) => !isNameHead(text)).length : 0;
    // Blank cells leave no trace: the fullest row has as many figures as there are columns, or fewer.
    if (!found || width < fullest || width === 0 || (numbers > 0 && numbers !== width && numbers !== columns)) continue;
    const score = found.score - (width > fullest && fullest > 0 ? EMPTY_COLUMNS : 0);
    if (!best || score > best.score) best = { score, cells: found.cells, columns, width };
  }
  if (!best || best.score < -EMPTY_COLUMNS) return null;
  const { width: count } = best;
  const tree = best;
  const leaves = leafTexts(tree.cells, texts);
  const roles = leaves.slice(0, tree.columns - count).map(nameRole);
  const wholeFirst = /^(?:(?:本年|当年)(?:收入|支出))?(?:合计|总计|共计|小计|金额|资金总额)$/.test(comparable(leaves[tree.columns - count] ?? ''));
  return { tree: tree.cells, columns: tree.columns, body: oneSidedRows(lines, start, end, head, { roles, figures: count, known, wholeFirst }), numberedFrom: tree.columns - numbers };
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
  const { start: figures, numbers } = bodyStart(lines, from, end);
  if (figures < 0 || figures >= end) return null;
  // A 三公 table that lists its parts downwards may have nothing to print for the first: it is no column then.
  const first = lines.slice(from, figures).findIndex((line) => line.tokens.length === 1 && isFirstPart(line.text));
  const start = numbers === 0 && first > 0 && isOtherPart(lines[from + first + 1]?.tokens[0]?.text ?? '') ? from + first : figures;
  const head = lines.slice(from, numbers > 0 ? start - 1 : start);
  const numberLine = numbers > 0 ? lines[start - 1] : undefined;
  const phrases = headPhrases(head);
  if (phrases.length < 2 || phrases.filter((phrase) => isHeadWord(phrase.text)).length < phrases.length * CREDIBLE) return null;
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
