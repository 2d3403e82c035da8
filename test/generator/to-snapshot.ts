import { asId, cellId, type TableId } from '../../shared/model/ids.ts';
import type { Paragraph } from '../../shared/model/paragraph.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { PrintedLine, TableGrid } from '../../shared/model/table-grid.ts';
import type { Disclosure, GenTable } from './disclosure.ts';
import { paragraphsOf } from './disclosure.ts';

const HERE = { kind: 'text', start: 0, end: 0 } as const;
const line = (text: string | null): PrintedLine | null => (text === null ? null : { text, place: HERE });

function gridOf(table: GenTable, index: number): TableGrid {
  const id = asId<TableId>(`t${index + 1}`);
  return {
    id, title: line(table.title), numberLine: line(table.numberLine), unitLine: line(table.unitLine), entityLine: line(table.entityLine),
    notes: table.notes.map((text) => ({ text, place: HERE })), fragments: [{ kind: 'text', start: 0, end: 0, firstRow: 0 }],
    rowCount: table.rowCount, colCount: table.columns.length, headRows: table.headRows,
    cells: table.cells.map((cell) => ({ ...cell, id: cellId(id, cell.row, cell.col), place: HERE, method: 'native', confidence: 1 })),
    confidence: 1, doubts: [],
  };
}

/** What a perfect reader returns: the printed document without places, so that understanding and rules can be tested without reading. */
export function toSnapshot(disclosure: Disclosure): Snapshot {
  const section: { readonly level: number; readonly text: string }[] = [];
  const paragraphs = paragraphsOf(disclosure.parts).map(({ text, level }, index): Paragraph => {
    while (level > 0 && section.length > 0 && (section.at(-1)?.level ?? 0) >= level) section.pop();
    const paragraph: Paragraph = {
      id: asId(`p${index + 1}`), text, runs: [{ start: 0, end: text.length, at: { kind: 'text', offset: 0 } }], headingLevel: level,
      section: section.map((heading) => heading.text), contents: false,
    };
    if (level > 0) section.push({ level, text });
    return paragraph;
  });
  return { format: 'text', textLayer: 'text', pages: [], sheets: [], paragraphs, tables: disclosure.truth.tables.map(gridOf), furniture: [], gaps: [] };
}
