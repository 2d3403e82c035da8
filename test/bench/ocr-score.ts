import { comparable } from '../../shared/language/normalize.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { TableGrid } from '../../shared/model/table-grid.ts';

/** A cell that ought to be there. */
export interface WantedCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A table that ought to be there, by its title and cells. */
export interface WantedTable {
  readonly title: string;
  readonly cells: readonly WantedCell[];
}

/** What reading scans is worth: figures and texts right in their place, and how many wrong figures look right (not flagged). */
export interface OcrScore {
  figures: number;
  figuresRight: number;
  texts: number;
  textsRight: number;
  wrongUnflagged: number;
  flaggedRight: number;
  misses: string[];
}

/** The window marks cells below this as doubtful. */
const DOUBTFUL = 0.9;
const isFigure = (text: string): boolean => /^-?\d[\d,]*(?:\.\d+)?%?$/.test(text.replace(/\s/g, ''));
const flat = (text: string): string => comparable(text).replace(/\s/g, '');

/** The table of the reading that shares most cells with a wanted one, in place; among equals the first. */
function bestOf(wanted: WantedTable, tables: readonly TableGrid[]): TableGrid | undefined {
  const agreement = (table: TableGrid): number => {
    const own = new Map(table.cells.map((cell) => [`${cell.row},${cell.col}`, flat(cell.text)]));
    return wanted.cells.filter((cell) => cell.text !== '' && own.get(`${cell.row},${cell.col}`) === flat(cell.text)).length + (flat(table.title?.text ?? '') === flat(wanted.title) ? 3 : 0);
  };
  return tables.toSorted((a, b) => agreement(b) - agreement(a))[0];
}

/** Compares a reading with what was printed. */
export function scoreOcr(wanted: readonly WantedTable[], snapshot: Pick<Snapshot, 'tables'>): OcrScore {
  const score: OcrScore = { figures: 0, figuresRight: 0, texts: 0, textsRight: 0, wrongUnflagged: 0, flaggedRight: 0, misses: [] };
  const left = new Set(snapshot.tables);
  for (const table of wanted) {
    const own = bestOf(table, [...left]);
    if (own) left.delete(own);
    const at = new Map(own?.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
    for (const cell of table.cells) {
      if (cell.text.trim() === '') continue;
      const got = at.get(`${cell.row},${cell.col}`);
      const right = flat(got?.text ?? '') === flat(cell.text);
      const figure = isFigure(cell.text);
      const flagged = got !== undefined && got.confidence < DOUBTFUL;
      if (figure) {
        score.figures += 1;
        if (right) score.figuresRight += 1;
        else if (!flagged) score.wrongUnflagged += 1;
        if (right && flagged) score.flaggedRight += 1;
      } else {
        score.texts += 1;
        if (right) score.textsRight += 1;
      }
      if (!right) score.misses.push(`${table.title} r${cell.row}c${cell.col} want ${cell.text} got ${got ? `${got.text} (${got.confidence})` : '-'}`);
    }
  }
  return score;
}
