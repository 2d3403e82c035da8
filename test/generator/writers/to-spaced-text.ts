import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure, GenCell, GenTable } from '../disclosure.ts';

/** Characters on a line of the page. */
const LINE = 28;
/** Characters over the whole width of a table. */
const TABLE = 96;

/** A text cut at a width in characters, as a cell wraps it; figures and codes are never cut. */
function wrapped(text: string, width: number): string[] {
  if (/^[\d,.-]+$/.test(text) || text === '') return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const char of text) {
    const wide = char.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    if (used + wide > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += char;
    used += wide;
  }
  return [...lines, line];
}

/** Cells of one row of texts: neighbours of one line share it, a wrapped cell has lines of its own. */
function rowLines(cells: readonly (readonly string[])[]): string {
  let out = '';
  let open = false;
  for (const lines of cells) {
    const [first = ''] = lines;
    if (lines.length === 1) {
      out += open ? ` ${first}` : `${out === '' ? '' : '\n'}${first}`;
      open = true;
    } else {
      out += `${out === '' ? '' : lines.length > 2 ? '\n\n' : '\n'}${lines.join('\n\n')}`;
      open = false;
    }
  }
  return out;
}

function tableText(table: GenTable): string {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widthOf = (cell: GenCell): number => Math.max(3, Math.floor((table.columns.slice(cell.col, cell.col + cell.colSpan).reduce((sum, column) => sum + column.width, 0) / whole) * TABLE));
  const row = (index: number): string => rowLines(table.cells.filter((cell) => cell.row === index && cell.text !== '').toSorted((a, b) => a.col - b.col).map((cell) => wrapped(cell.text, widthOf(cell))));
  const rows = Array.from({ length: table.rowCount }, (_, index) => row(index)).filter((text) => text !== '');
  return [` ${table.unitLine ?? ''}${table.entityLine ?? ''}`, ...(table.numberLine === null ? [] : [table.numberLine]), table.title, ...rows, ...table.notes].filter((text) => text.trim() !== '').join('\n\n');
}

/**
 * The disclosure as PDF programs dump it: no column marks, blank cells without a trace, wrapped cells on lines of their own, running text
 * broken at a fixed length with empty lines between.
 */
export function toSpacedText(disclosure: Disclosure): string {
  const lines = (text: string): string => wrapped(`　　${text}`, LINE).join('\n\n');
  return `${disclosure.parts.map((part): string => {
    switch (part.kind) {
      case 'cover': return part.lines.join('\n\n');
      case 'contents': return [part.title, ...part.entries.map((entry) => entry.text)].join('\n\n');
      case 'text': return part.paragraphs.map((paragraph) => (paragraph.level === 0 ? lines(paragraph.text) : wrapped(paragraph.text, LINE).join('\n\n'))).join('\n\n');
      case 'tables': return part.tables.map(tableText).join('\n');
      default: return assertNever(part);
    }
  }).join('\n\n')}\n`;
}
