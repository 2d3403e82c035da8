import { cellAt } from '../../../shared/model/cell-at.ts';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';

/** One correction of a block: the cell's corner, what it says and what it shall say. */
export interface BlockEdit {
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly after: string;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Spreadsheets wrap a text that holds a tab, a line break or a quote. */
const wrapped = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block as tab-separated text; a merged cell's text stands in its first place. */
export function blockToText(table: ViewTable, { top, left, bottom, right }: Area): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let col = left; col <= right; col += 1) {
      const cell = cellAt(table, row, col);
      cells.push(cell && (cell.row === row || row === top) && (cell.col === col || col === left) ? wrapped(cell.text) : '');
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Tab-separated text as rows of cells, as spreadsheets put it on the clipboard. */
export function textToBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < clean.length; at += 1) {
    const character = clean[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (clean[at + 1] === '"') { cell += '"'; at += 1; }
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') { row.push(cell); cell = ''; }
    else if (character === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else cell += character;
  }
  row.push(cell);
  rows.push(row);
  return rows;
}

function edit(cell: ViewCell | undefined, after: string): readonly BlockEdit[] {
  return cell && cell.text !== after ? [{ row: cell.row, col: cell.col, before: cell.text, after }] : [];
}

/** Each cell once: two places of a merged cell would contradict each other. */
const once = (edits: readonly BlockEdit[]): readonly BlockEdit[] => [...new Map(edits.map((one) => [`${one.row}/${one.col}`, one])).values()];

/** What pasting rows at a place corrects; one value fills a whole marked block, as spreadsheets do. Places outside the table are left out. */
export function pasteEdits(table: ViewTable, area: Area, rows: readonly (readonly string[])[]): readonly BlockEdit[] {
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const height = single === undefined ? rows.length : area.bottom - area.top + 1;
  return once(Array.from({ length: height }, (_, down) => {
    const values = single === undefined ? rows[down] ?? [] : Array.from({ length: area.right - area.left + 1 }, () => single);
    return values.flatMap((value, across) => {
      const cell = cellAt(table, area.top + down, area.left + across);
      // A merged cell takes the value of its first place only.
      return cell && cell.row >= table.headRows && (cell.row === area.top + down || down === 0) && (cell.col === area.left + across || across === 0) ? edit(cell, value.trim()) : [];
    });
  }).flat());
}

/** What filling down corrects: each column of the block takes its first row's text. */
export function fillEdits(table: ViewTable, area: Area): readonly BlockEdit[] {
  const edits: BlockEdit[] = [];
  for (let col = area.left; col <= area.right; col += 1) {
    const first = cellAt(table, area.top, col);
    for (let row = area.top + 1; first && row <= area.bottom; row += 1) {
      const cell = cellAt(table, row, col);
      if (cell && cell.row !== first.row) edits.push(...edit(cell, first.text));
    }
  }
  return once(edits);
}
