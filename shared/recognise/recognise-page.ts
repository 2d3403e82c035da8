import type { RawPage } from '../model/raw-document.ts';
import type { Turn } from '../model/turn.ts';
import { edgesOf, type Edge } from './edges.ts';
import { edgeLines, type EdgeLine } from './furniture.ts';
import { packLines, type PackedLines } from './packed-lines.ts';
import { ruledTables } from './page-tables.ts';
import { setTable, type SetTable } from './set-table.ts';
import { splitRows } from './split-rows.ts';
import { textLines } from './text-lines.ts';
import { layersOf } from './turned-pages.ts';

/** What one direction of a page's text says by itself. Coordinates are those of the page turned so that the text is upright. */
export interface PageLayer {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  /** Horizontal rules, for tables without a grid. */
  readonly across: readonly Edge[];
  readonly tables: readonly SetTable[];
  readonly lines: PackedLines;
  readonly edges: readonly EdgeLine[];
}

/** A page as far as it can be recognised without the others: no characters are held as objects, all of it is plain data that may go to another thread. */
export interface PageParts {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** The main layer first. */
  readonly layers: readonly PageLayer[];
}

/** Recognises one page by itself: its ruled tables, its lines, and which of these may be heads or feet. */
export function recognisePage(raw: RawPage): PageParts {
  return {
    page: raw.page, width: raw.width, height: raw.height,
    layers: layersOf(raw).map(({ raw: own, turn }) => {
      const edges = edgesOf(own.rulings);
      const { tables, rest } = ruledTables(own, edges);
      const lines = textLines(raw.page, rest);
      return {
        turn, width: own.width, height: own.height, across: edges.across, lines: packLines(raw.page, lines), edges: edgeLines(raw.page, own.height, lines),
        tables: tables.map((table) => setTable(splitRows(table, own.rulings))),
      };
    }),
  };
}
