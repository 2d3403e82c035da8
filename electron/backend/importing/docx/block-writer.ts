import type { RawBlock, RawCell } from '../../../../shared/model/raw-document.ts';
import { joinWrapped } from '../../../../shared/recognise/glyph-lines.ts';

/** A cell of a grid before its place is known. */
export interface PlainCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** A grid in which every place belongs to exactly one cell, row by row. */
export interface PlainGrid {
  readonly rowCount: number;
  readonly colCount: number;
  readonly cells: readonly PlainCell[];
}

const NUMBER = /^[\d,，.．%％()（）+\-－]+$/;

/** Lines of a cell or heading as one text, blanks at their ends dropped. Two figures on two lines stay two figures. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).filter((line) => line !== '').reduce((text, line) => {
    const last = text.split(' ').at(-1) ?? '';
    return NUMBER.test(last) && NUMBER.test(line) ? `${text} ${line}` : joinWrapped([text, line]);
  }, '');
}

/** A heading is a line, not a sentence that somebody gave a heading's style. */
const isHeading = (text: string): boolean => text.length <= 80 && !/[。；;，,]$/.test(text) && !/。./.test(text);

/**
 * Writes blocks of a source without pages. Places count in the text of a top-level block as it was read: its parts one after the other with
 * one line end between, a table's cells row by row.
 */
export class BlockWriter {
  readonly blocks: RawBlock[] = [];
  block = -1;
  #offset = 0;

  /** Begins the next top-level block. */
  begin(): void {
    this.block += 1;
    this.#offset = 0;
  }

  /** Lines of one paragraph; `level` from 1 for headings. Breaks inside a heading do not divide it. */
  paragraph(lines: readonly string[], level: number | null): void {
    const whole = joinLines(lines);
    const heading = level !== null && isHeading(whole);
    for (const text of heading ? [whole] : lines) {
      const start = this.#take(text);
      if (text.trim() === '') continue;
      this.blocks.push({ kind: 'paragraph', text: text.trimEnd(), place: { kind: 'block', block: this.block, start, end: start + text.trimEnd().length }, styleLevel: heading ? level : null });
    }
  }

  table(grid: PlainGrid): void {
    const from = this.#offset;
    const cells = grid.cells.map((cell): RawCell => {
      const start = this.#take(cell.text);
      return { ...cell, place: { kind: 'block', block: this.block, start, end: start + cell.text.length } };
    });
    if (cells.length > 0) this.blocks.push({ kind: 'table', rowCount: grid.rowCount, colCount: grid.colCount, cells, place: { kind: 'block', block: this.block, start: from, end: this.#offset } });
  }

  #take(text: string): number {
    const start = this.#offset;
    this.#offset += text.length + 1;
    return start;
  }
}
