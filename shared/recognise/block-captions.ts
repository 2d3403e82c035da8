import type { PrintedLine } from '../model/table-grid.ts';
import { lineTextOf, type BlockItem, type BlockLine, type BlockPiece } from './block-lines.ts';
import { captionKind, isNoteStart, isTableName, mayBeCaption, splitNumber } from './caption-words.ts';
import type { Caption } from './captions.ts';
import { numberingLevel } from './headings.ts';

/** A caption is searched for this many lines above its table. */
const REACH = 8;

interface Draft {
  title: PrintedLine | null;
  numberLine: PrintedLine | null;
  unitLine: PrintedLine | null;
  entityLine: PrintedLine | null;
  extras: PrintedLine[];
}

const LABEL_ONLY = /[:：]$/;

/** Puts a label that stands in a cell of its own together with its value in the next (部门： | 某某局). */
function withValues(pieces: readonly BlockPiece[]): BlockPiece[] {
  const out: BlockPiece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before && LABEL_ONLY.test(before.text) && captionKind(before.text) === 'entity' && captionKind(piece.text) === null) out[out.length - 1] = { ...before, text: before.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/** True when every piece of the line is a unit, entity, number or date. */
export const isCaptionLine = (pieces: readonly BlockPiece[]): boolean => pieces.length > 0 && withValues(pieces).every((piece) => captionKind(piece.text) !== null);

/** True for a row that is a caption and no part of a grid: known pieces, perhaps beside a table's name. */
export const isCaptionRow = (pieces: readonly BlockPiece[]): boolean => {
  const others = withValues(pieces).filter((piece) => captionKind(piece.text) === null);
  return pieces.length > others.length && others.length <= 1 && others.every((piece) => isTableName(piece.text));
};

function take(draft: Draft, piece: BlockPiece): boolean {
  switch (captionKind(piece.text)) {
    case 'unit': if (draft.unitLine) return false; draft.unitLine = piece; return true;
    case 'entity': if (draft.entityLine) return false; draft.entityLine = piece; return true;
    case 'number': if (draft.numberLine) return false; draft.numberLine = piece; return true;
    case 'date': return false;
    case null: return false;
  }
}

/** True when the caption has no line of this kind yet. */
function free(draft: Draft, piece: BlockPiece): boolean {
  switch (captionKind(piece.text)) {
    case 'unit': return draft.unitLine === null;
    case 'entity': return draft.entityLine === null;
    case 'number': return draft.numberLine === null;
    case 'date': return false;
    case null: return false;
  }
}

function setTitle(draft: Draft, piece: BlockPiece): void {
  const parts = draft.numberLine ? null : splitNumber(piece.text);
  if (parts) draft.numberLine = { ...piece, text: parts.number };
  draft.title = parts ? { ...piece, text: parts.title } : piece;
}

/** Looks back from a table for unit, entity, number and title; `ownPart` = a workbook's sheet, where any short line above is a title. */
function above(lines: readonly BlockLine[], sheet: boolean): { draft: Draft; used: Set<BlockLine> } {
  const draft: Draft = { title: null, numberLine: null, unitLine: null, entityLine: null, extras: [] };
  const takeAll = (pieces: readonly BlockPiece[]): void => { for (const piece of pieces) if (!take(draft, piece)) draft.extras.push(piece); };
  const used = new Set<BlockLine>();
  for (const line of lines.slice(0, REACH)) {
    const pieces = withValues(line.pieces);
    const others = pieces.filter((piece) => captionKind(piece.text) === null);
    const known = pieces.filter((piece) => captionKind(piece.text) !== null);
    if (draft.title) {
      // Dumps print what stands in a page's corner first: unit and entity over number and title, even over the part's heading.
      if (others.length > 0 && known.length === 0 && numberingLevel(lineTextOf(line)) === 1 && !sheet) continue;
      if (others.length > 0 || !known.every((piece) => free(draft, piece))) break;
      takeAll(known);
    } else if (others.length === 0) {
      if (!known.some((piece) => captionKind(piece.text) === 'date' || take({ ...draft }, piece))) break;
      takeAll(known);
    } else {
      const [only] = others;
      const title = others.length === 1 && only && (isTableName(only.text) || (mayBeCaption(only.text) && (sheet || used.size > 0 && numberingLevel(only.text) === 0))) ? only : null;
      if (!title && known.length === 0) break;
      if (!title && draft.entityLine) break;
      takeAll(known);
      if (title) setTitle(draft, title);
      else if (only && others.length === 1) draft.entityLine = only;
      else draft.extras.push(...others);
    }
    used.add(line);
  }
  return { draft, used };
}

/** For each table the lines printed with it; `used` lines are no narrative. */
export function captionBlocks(items: readonly BlockItem[]): { captions: Map<BlockItem, Caption>; used: Set<BlockItem> } {
  const captions = new Map<BlockItem, Caption>();
  const used = new Set<BlockItem>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'table') continue;
    const over: BlockLine[] = [];
    for (let i = index - 1; i >= 0; i -= 1) {
      const line = items[i];
      if (!line || line.kind !== 'line' || line.part !== item.part || used.has(line)) break;
      over.push(line);
    }
    const { draft, used: above_ } = above(over, item.part !== '');
    for (const line of above_) used.add(line);
    const notes: PrintedLine[] = [];
    for (let i = index + 1; i < items.length; i += 1) {
      const line = items[i];
      if (!line || line.kind !== 'line' || line.part !== item.part) break;
      const text = lineTextOf(line);
      const [first] = line.pieces;
      const goesOn = item.part !== '' && notes.length > 0 && !isCaptionLine(line.pieces) && !isTableName(text);
      if (!first || (!isNoteStart(text) && !goesOn)) break;
      notes.push({ text, place: first.place });
      used.add(line);
    }
    captions.set(item, { ...draft, notes });
  }
  return { captions, used };
}
