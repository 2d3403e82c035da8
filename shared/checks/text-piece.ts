import { halfWidth } from '../language/half-width.ts';
import { placeOf, type Paragraph } from '../model/paragraph.ts';
import type { Ref } from '../model/ref.ts';
import type { PrintedLine } from '../model/table-grid.ts';
import type { ColumnField } from '../model/table-meaning.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';

/** What kind of text a piece is: running text, a heading, a line of the contents, or a part of a table. */
export type PieceKind = 'body' | 'heading' | 'contents' | 'title' | 'number' | 'unit' | 'entity' | 'note' | 'head' | 'cell';

/** One printed text with its place. Offsets of `flat` are those of `text`. */
export interface TextPiece {
  readonly kind: PieceKind;
  readonly text: string;
  /** In half width, for patterns. */
  readonly flat: string;
  /** Headings above a paragraph, outermost first; empty for parts of tables. */
  readonly section: readonly string[];
  /** Innermost heading or table title, for messages and addresses. */
  readonly where: string;
  /** The table a piece belongs to; no more of it, so that a text stays the same piece when a figure beside it changes. */
  readonly table: Pick<ViewTable, 'id' | 'kind'> | null;
  /** Meaning of the column a cell stands in. */
  readonly field: ColumnField | null;
  readonly headingLevel: number;
  /** Where characters [start, end) stand; null when the source does not say. */
  ref(start: number, end: number): Ref | null;
}

const linePiece = (kind: PieceKind, line: PrintedLine | null, table: ViewTable): readonly TextPiece[] =>
  line === null ? [] : [{
    kind, text: line.text, flat: halfWidth(line.text), section: [], where: table.title, table: { id: table.id, kind: table.kind }, field: null, headingLevel: 0,
    ref: () => ({ kind: 'source', place: line.place }),
  }];

const WORDED = /\p{L}/u;

function tablePieces(table: ViewTable): readonly TextPiece[] {
  const fields = new Map(table.columns.map((column) => [column.index, column.field]));
  const cells = table.cells.filter((cell) => cell.value === null && cell.text.length > 1 && WORDED.test(cell.text)).map((cell): TextPiece => ({
    kind: cell.row < table.headRows ? 'head' : 'cell', text: cell.text, flat: halfWidth(cell.text), section: [], where: table.title, table: { id: table.id, kind: table.kind }, field: fields.get(cell.col) ?? null, headingLevel: 0,
    ref: () => ({ kind: 'cell', table: table.id, row: cell.row, col: cell.col }),
  }));
  return [
    ...linePiece('number', table.numberLine, table), ...linePiece('title', table.title === '' ? null : titleLine(table), table), ...linePiece('entity', table.entityLine, table),
    ...linePiece('unit', table.unitLine, table), ...cells, ...table.notes.flatMap((note) => linePiece('note', note, table)),
  ];
}

/** A view keeps the title as text only; its place is that of the nearest printed line, else of the table's first part. */
function titleLine(table: ViewTable): PrintedLine | null {
  const beside = table.numberLine ?? table.entityLine ?? table.unitLine;
  if (beside) return { text: table.title, place: beside.place };
  const first = table.cells[0];
  return first ? { text: table.title, place: first.place } : null;
}

const ofTables = new WeakMap<ViewTable, readonly TextPiece[]>();
const ofParagraphs = new WeakMap<Paragraph, TextPiece>();

function paragraphPiece(paragraph: Paragraph): TextPiece {
  const known = ofParagraphs.get(paragraph);
  if (known) return known;
  const piece: TextPiece = {
    kind: paragraph.contents ? 'contents' : paragraph.headingLevel > 0 ? 'heading' : 'body',
    text: paragraph.text, flat: halfWidth(paragraph.text), section: paragraph.section, where: paragraph.headingLevel > 0 ? paragraph.text : (paragraph.section.at(-1) ?? ''), table: null, field: null,
    headingLevel: paragraph.headingLevel,
    ref: (start, end) => {
      const place = placeOf(paragraph, start, end);
      return place ? { kind: 'source', place } : null;
    },
  };
  ofParagraphs.set(paragraph, piece);
  return piece;
}

/** Everything a piece says and where it says it, as one text: equal keys are equal pieces. */
const keyOf = (piece: TextPiece): string => JSON.stringify([piece.kind, piece.text, piece.where, piece.table, piece.field, piece.ref(0, piece.text.length)]);

function tablePiecesOf(table: ViewTable, earlier: readonly TextPiece[]): readonly TextPiece[] {
  const known = ofTables.get(table);
  if (known) return known;
  const fresh = tablePieces(table);
  const same = new Map(earlier.filter((piece) => piece.table?.id === table.id).map((piece) => [keyOf(piece), piece]));
  const pieces = same.size > 0 ? fresh.map((piece) => same.get(keyOf(piece)) ?? piece) : fresh;
  ofTables.set(table, pieces);
  return pieces;
}

/** All texts of a document; cells that print numbers only are left out. Pieces of `earlier` that still stand there are taken over. */
export function piecesOf(view: DocumentView, earlier: readonly TextPiece[] = []): readonly TextPiece[] {
  return [...view.paragraphs.map(paragraphPiece), ...view.tables.flatMap((table) => tablePiecesOf(table, earlier))];
}
