import type { PrintedLine } from '../model/table-grid.ts';
import { captionKind, isNoteStart, isTableName, mayBeCaption, splitNumber } from './caption-words.ts';
import type { SetTable } from './set-table.ts';
import { lineOfPieces, type Piece, type TextLine } from './text-lines.ts';

/** The lines printed with a table. */
export interface Caption {
  readonly title: PrintedLine | null;
  readonly numberLine: PrintedLine | null;
  readonly unitLine: PrintedLine | null;
  readonly entityLine: PrintedLine | null;
  readonly notes: readonly PrintedLine[];
  /** What else stands on the caption's lines (dates, page marks): kept so that no character is lost. */
  readonly extras: readonly PrintedLine[];
}

/** A table on a page with its caption. */
export interface CaptionedTable extends Caption {
  readonly table: SetTable;
}

/** A page after captions are taken: what is left for the narrative, and the tables, in reading order. */
export type PageItem = { readonly kind: 'line'; readonly line: TextLine } | { readonly kind: 'table'; readonly table: CaptionedTable };

/** A caption is searched for this many lines above its table. */
const REACH = 9;
/** Lines of a caption are at most this many font sizes apart. */
const LINE_GAP = 5.5;
/** A title line is centred when its middle is this near to its table's or page's middle, as a share of the width. */
const CENTRED = 0.09;

const printed = (page: number, piece: Piece): PrintedLine => ({ text: piece.text, place: { kind: 'page', page, box: piece.box } });

/** What was found above a table, and the lines it stands on. */
export interface CaptionDraft {
  title: PrintedLine | null;
  number: PrintedLine | null;
  unit: PrintedLine | null;
  entity: PrintedLine | null;
  extras: PrintedLine[];
  used: Set<TextLine>;
}

/** Takes the pieces of a line that are caption words; returns those that are something else or whose place is taken. */
function takeKnown(line: TextLine, draft: CaptionDraft): Piece[] {
  const others: Piece[] = [];
  for (const [index, single] of line.pieces.entries()) {
    const piece = withValue(line, index);
    if (!piece) continue; // said with the piece before
    const kind = captionKind(single.text);
    if (kind === 'unit' && !draft.unit) draft.unit = printed(line.page, piece);
    else if (kind === 'entity' && !draft.entity) draft.entity = printed(line.page, piece);
    else if (kind === 'number' && !draft.number) draft.number = printed(line.page, piece);
    else others.push(piece);
  }
  return others;
}

const LABEL_ONLY = /[:：]$/;
/** A label that stands apart from its value (部门：      某某局) takes it in; null for the value itself. */
function withValue(line: TextLine, index: number): Piece | null {
  const piece = line.pieces[index];
  const before = line.pieces[index - 1];
  if (!piece) return null;
  const isValueOf = (label: Piece | undefined, value: Piece): boolean =>
    label !== undefined && captionKind(label.text) === 'entity' && LABEL_ONLY.test(label.text) && captionKind(value.text) === null;
  if (isValueOf(before, piece)) return null;
  const value = line.pieces[index + 1];
  if (!value || !isValueOf(piece, value)) return piece;
  const joined = lineOfPieces(line, [piece, value]);
  return { text: joined.text, box: joined.box, glyphs: joined.glyphs };
}

/** The pieces of a line that are no caption words and no value of one. */
const otherPieces = (line: TextLine): Piece[] => line.pieces.filter((piece, index) => withValue(line, index) !== null && captionKind(piece.text) === null);

const middle = (box: readonly number[]): number => ((box[0] ?? 0) + (box[2] ?? 0)) / 2;

function isCentred(line: TextLine, table: SetTable, pageWidth: number): boolean {
  const width = table.box[2] - table.box[0];
  const near = Math.max(width, pageWidth * 0.4) * CENTRED;
  const indented = line.box[0] - table.box[0] > line.size && table.box[2] - line.box[2] > line.size;
  return indented && (Math.abs(middle(line.box) - middle(table.box)) < near || Math.abs(middle(line.box) - pageWidth / 2) < pageWidth * 0.04);
}

/** True when an upper line goes on in the title line below: centred and as long, or a full line up to the table's right edge. */
function runsOn(line: TextLine, title: TextLine, table: SetTable, pageWidth: number): boolean {
  if (isCentred(line, table, pageWidth) && line.box[2] - line.box[0] >= (title.box[2] - title.box[0]) * 0.8) return true;
  return line.box[2] >= table.box[2] - line.size * 2.5 && title.box[0] <= line.box[0] + line.size * 0.5;
}

function setTitle(draft: CaptionDraft, line: TextLine): void {
  const whole = printed(line.page, { text: line.text, box: line.box, glyphs: line.glyphs });
  const parts = draft.number ? null : splitNumber(line.text);
  if (parts) {
    draft.number = { ...whole, text: parts.number };
    draft.title = { ...whole, text: parts.title };
  } else draft.title = whole;
}

/** Joins a wrapped title's upper line to it. */
function prependTitle(draft: CaptionDraft, line: TextLine): void {
  const title = draft.title;
  if (!title || title.place.kind !== 'page') return;
  const box = title.place.box;
  const joined: TextLine = { ...line, text: line.text + title.text, box: [Math.min(line.box[0], box[0]), line.box[1], Math.max(line.box[2], box[2]), box[3]] };
  setTitle(draft, joined);
}

/** Looks up from the table's upper edge for unit, entity, number and title lines, nearest first. */
export function captionAbove(table: SetTable, lines: readonly TextLine[], pageWidth: number): CaptionDraft {
  const draft: CaptionDraft = { title: null, number: null, unit: null, entity: null, extras: [], used: new Set() };
  const keep = (line: TextLine, pieces: readonly Piece[]): void => { draft.extras.push(...pieces.map((piece) => printed(line.page, piece))); };
  let edge = table.box[1];
  let titleLine: TextLine | null = null;
  for (const line of lines.slice(0, REACH)) {
    if (edge - line.box[3] > LINE_GAP * Math.max(line.size, 10)) break;
    const kinds = line.pieces.map((piece) => captionKind(piece.text));
    const known = otherPieces(line).length === 0;
    if (titleLine) {
      const wrapped = !known && line.size === titleLine.size && line.font === titleLine.font && titleLine.box[1] - line.box[3] < line.size * 0.9
        && mayBeCaption(line.text) && !isTableName(line.text) && runsOn(line, titleLine, table, pageWidth);
      if (wrapped) {
        prependTitle(draft, line);
        draft.used.add(line);
        titleLine = line;
      } else if (known && kinds.length > 0 && kinds.every((kind) => kind === 'number') && !draft.number) {
        keep(line, takeKnown(line, draft));
        draft.used.add(line);
      }
      else break;
    } else if (known) {
      if (takeKnown(line, { ...draft, extras: [] }).length === line.pieces.length && kinds.every((kind) => kind !== 'date')) break;
      keep(line, takeKnown(line, draft));
      draft.used.add(line);
    } else {
      const others = otherPieces(line);
      const rest = lineOfPieces(line, others);
      const isTitle = isTableName(rest.text) || (mayBeCaption(rest.text) && isCentred(rest, table, pageWidth));
      // A line with a unit in it belongs to the table even if another piece of it has no known words (审核人, 公章).
      if (!isTitle && !kinds.includes('unit')) break;
      const left = takeKnown(line, draft);
      const [only] = others;
      if (isTitle) {
        setTitle(draft, rest);
        titleLine = rest;
        keep(line, left.filter((piece) => !others.includes(piece)));
      } else if (!draft.entity && others.length === 1 && only) {
        draft.entity = printed(line.page, only);
        keep(line, left.filter((piece) => piece !== only));
      } else keep(line, left);
      draft.used.add(line);
    }
    edge = line.box[1];
  }
  return draft;
}

/** Notes directly under a table: from a line that begins with 注 on, while lines follow closely and are no heading. */
function notesBelow(bottom: number, lines: readonly TextLine[]): TextLine[] {
  const notes: TextLine[] = [];
  let edge = bottom;
  for (const line of lines) {
    const gap = line.box[1] - edge;
    if (gap > line.size * (notes.length === 0 ? 3 : 1.2)) break;
    const first = notes[0];
    if (!first && !isNoteStart(line.text)) break;
    if (first && !isNoteStart(line.text) && (line.size !== first.size || line.font !== first.font || /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/.test(line.text) || captionKind(line.text) !== null || isTableName(line.text))) break;
    notes.push(line);
    edge = line.box[3];
  }
  return notes;
}

/** A note of several lines is one printed line for each line that begins one. */
function joinNotes(lines: readonly TextLine[]): PrintedLine[] {
  const notes: PrintedLine[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last && last.place.kind === 'page' && !isNoteStart(line.text)) {
      const [x0, y0, x1] = last.place.box;
      notes[notes.length - 1] = { text: last.text + line.text, place: { kind: 'page', page: line.page, box: [Math.min(x0, line.box[0]), y0, Math.max(x1, line.box[2]), line.box[3]] } };
    } else notes.push(printed(line.page, { text: line.text, box: line.box, glyphs: line.glyphs }));
  }
  return notes;
}

/** Gives each table of a page the lines printed with it; the other lines stay for the narrative. */
export function captionTables(tables: readonly SetTable[], lines: readonly TextLine[], pageWidth: number): PageItem[] {
  const used = new Set<TextLine>();
  const captioned: CaptionedTable[] = [];
  for (const [index, table] of tables.entries()) {
    const previous = Math.max(0, ...tables.filter((other) => other.box[3] <= table.box[1] + 1).map((other) => other.box[3] - 1));
    const next = Math.min(Number.POSITIVE_INFINITY, ...tables.slice(index + 1).filter((other) => other.box[1] >= table.box[3] - 1).map((other) => other.box[1]));
    const free = lines.filter((line) => !used.has(line));
    const over = free.filter((line) => middleY(line) < table.box[1] && middleY(line) > previous).reverse();
    const draft = captionAbove(table, over, pageWidth);
    for (const line of draft.used) used.add(line);
    const under = lines.filter((line) => !used.has(line) && middleY(line) > table.box[3] && middleY(line) < next);
    const notes = notesBelow(table.box[3], under);
    for (const line of notes) used.add(line);
    captioned.push({ table, title: draft.title, numberLine: draft.number, unitLine: draft.unit, entityLine: draft.entity, notes: joinNotes(notes), extras: draft.extras });
  }
  const items: PageItem[] = [
    ...lines.filter((line) => !used.has(line)).map((line): PageItem => ({ kind: 'line', line })),
    ...captioned.map((table): PageItem => ({ kind: 'table', table })),
  ];
  const top = (item: PageItem): number => (item.kind === 'line' ? item.line.box[1] : item.table.table.box[1]);
  return items.sort((a, b) => top(a) - top(b));
}

const middleY = (line: TextLine): number => (line.box[1] + line.box[3]) / 2;
