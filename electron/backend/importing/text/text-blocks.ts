import type { RawBlock, RawCell } from '../../../../shared/model/raw-document.ts';
import { captionKind, isTableName } from '../../../../shared/recognise/caption-words.ts';
import { isCaptionLine } from '../../../../shared/recognise/block-captions.ts';
import { piecesOfText } from '../../../../shared/recognise/block-lines.ts';
import { figuresAtEnd, spacedLines, type SpacedLine } from '../../../../shared/recognise/spaced/spaced-line.ts';
import { knownNames, spacedTable } from '../../../../shared/recognise/spaced/spaced-table.ts';
import type { Gap } from '../../../../shared/model/snapshot.ts';
import type { PrintedLine } from '../../../../shared/model/table-grid.ts';
import { stackedTable } from './stacked-table.ts';

interface TextLine {
  readonly text: string;
  readonly start: number;
}

/** Marks that text exports leave around a line: Markdown heads, lists and bold. */
const LEAD = /^(?:#{1,6}\s+|[-*]\s+(?=\S))?(?:\*\*(?=[^*]))?/;
const TAIL = /\*\*$/;
const TAGS = /<\/?(?:b|strong|i|em)>|\*\*/g;
/** Places of a row of column numbers that have none; no marks of bold print. */
const STARS = /^\*{1,3}$/;
const RULE_ROW = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*\|?\s*$/;

const isPiped = (text: string): boolean => /^\s*\|.*\|\s*$/.test(text);
const isTabbed = (text: string): boolean => text.includes('\t');

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|\n|\r|\f/)) {
    lines.push({ text: line, start });
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return lines;
}

/** Cells of one line with the offset of each. */
function cellsOf(line: TextLine): { text: string; start: number; end: number }[] {
  const piped = isPiped(line.text);
  const separator = piped ? '|' : '\t';
  const out: { text: string; start: number; end: number }[] = [];
  let at = line.start;
  for (const part of line.text.split(separator)) {
    const trimmed = part.trim();
    const from = at + (trimmed === '' ? 0 : part.indexOf(trimmed));
    out.push({ text: STARS.test(trimmed) ? trimmed : trimmed.replace(TAGS, '').trim(), start: from, end: from + trimmed.length });
    at += part.length + 1;
  }
  return piped ? out.slice(1, -1) : out;
}

function tableBlock(lines: readonly TextLine[]): RawBlock | null {
  const rows = lines.filter((line) => !RULE_ROW.test(line.text)).map(cellsOf);
  // An export that begins a new page with an empty head row and a rule goes on with the table before.
  if (lines[1] && RULE_ROW.test(lines[1].text) && rows[0]?.every((cell) => cell.text === '')) rows.shift();
  if (rows.length === 0) return null;
  let colCount = Math.max(...rows.map((row) => row.length));
  // Tabs at line ends are leftovers; a pipe table's outline is its own.
  while (colCount > 1 && !isPiped(lines[0]?.text ?? '') && rows.every((row) => (row[colCount - 1]?.text ?? '') === '')) colCount -= 1;
  const cells = rows.flatMap((row, index): RawCell[] =>
    Array.from({ length: colCount }, (_, col) => {
      const cell = row[col];
      const end = row.at(-1)?.end ?? 0;
      return { row: index, col, rowSpan: 1, colSpan: 1, text: cell?.text ?? '', place: { kind: 'text', start: cell?.start ?? end, end: cell?.end ?? end } };
    }));
  const last = lines.at(-1);
  return { kind: 'table', rowCount: rows.length, colCount, cells, place: { kind: 'text', start: lines[0]?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) } };
}

function paragraphBlock(line: TextLine): RawBlock {
  const lead = LEAD.exec(line.text.trimStart())?.[0] ?? '';
  const indent = line.text.length - line.text.trimStart().length;
  const start = line.start + indent + lead.length;
  const text = line.text.slice(indent + lead.length).replace(TAIL, '').trimEnd();
  return { kind: 'paragraph', text, place: { kind: 'text', start, end: start + text.length }, styleLevel: null };
}

/** True for a line that a table may stand under. */
const isCaption = (line: TextLine): boolean => isTableName(line.text.trim()) || isCaptionLine(piecesOfText(line.text, { kind: 'text', start: line.start, end: line.start + line.text.length }));

/** Rows of figures right below a line: so many that a table stands there, whatever could be made of it. */
const ROWS_OF_FIGURES = 2;
const LINES_LOOKED_AT = 16;

/** Tables without any column marks, by the line under their caption; asked for only where a caption stands. 'unread' = figures in rows, but no shape that can be told. */
function spacedReader(lines: readonly TextLine[]): (line: TextLine) => (NonNullable<ReturnType<typeof spacedTable>> & { readonly lines: readonly SpacedLine[] }) | 'unread' | null {
  const spaced = spacedLines(lines);
  const places = new Map(spaced.map((line, index) => [line.start, index]));
  const known = knownNames(spaced);
  return (line) => {
    const at = places.get(line.start);
    if (at === undefined) return null;
    const table = spacedTable(spaced, at, known);
    if (table) return { ...table, lines: spaced };
    const own = spaced.slice(at, at + LINES_LOOKED_AT);
    const marked = own.findIndex((each) => isTabbed(each.text) || isPiped(each.text));
    const figures = own.slice(0, marked < 0 ? undefined : marked).filter((each) => figuresAtEnd(each) >= 1 && each.tokens.some((token) => /\d[.,]\d/.test(token.text))).length;
    return figures >= ROWS_OF_FIGURES ? 'unread' : null;
  };
}

/** Lines of a text file → paragraphs and grids (tab-separated, Markdown, one cell a line, or blanks only). Offsets are UTF-16 units of the decoded text. */
export function textBlocks(text: string): { readonly blocks: readonly RawBlock[]; readonly repeated: readonly PrintedLine[]; readonly gaps: readonly Gap[] } {
  const blocks: RawBlock[] = [];
  const repeated: PrintedLine[] = [];
  let captioned = false;
  /** The last line that may be a table's name. */
  let name: TextLine | null = null;
  const gaps: Gap[] = [];
  let grid: TextLine[] = [];
  const close = (): void => {
    const block = tableBlock(grid);
    if (block) blocks.push(block);
    grid = [];
  };
  const lines = linesOf(text);
  const spacedAt = spacedReader(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const stacked = grid.length === 0 ? stackedTable(lines, index) : null;
    if (stacked) {
      captioned = false;
      blocks.push(stacked.block);
      index = stacked.next - 1;
      continue;
    }
    if (isTabbed(line.text) || isPiped(line.text)) {
      captioned = false;
      if (grid[0] && isPiped(grid[0].text) !== isPiped(line.text)) close();
      grid.push(line);
      continue;
    }
    if (grid.length > 0) close();
    if (line.text.trim() === '') continue;
    const caption = isCaption(line);
    const spaced = captioned && !caption ? spacedAt(line) : null;
    captioned = caption;
    if (caption && isTableName(line.text.trim()) && captionKind(line.text) !== 'number') name = line;
    if (spaced === 'unread') {
      if (name) gaps.push({ code: 'table-unread', page: null, detail: name.text.trim(), places: [{ kind: 'text', start: name.start, end: name.start + name.text.length }] });
    } else if (spaced) {
      blocks.push(spaced.block);
      repeated.push(...spaced.repeated.map((each): PrintedLine => ({ text: each.text.trim(), place: { kind: 'text', start: each.start, end: each.start + each.text.length } })));
      const after = spaced.lines[spaced.next]?.start ?? Number.POSITIVE_INFINITY;
      while (lines[index + 1] && (lines[index + 1]?.start ?? after) < after) index += 1;
      continue;
    }
    blocks.push(paragraphBlock(line));
  }
  if (grid.length > 0) close();
  return { blocks, repeated, gaps };
}
