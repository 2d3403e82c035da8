import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure, GenTable } from '../disclosure.ts';

/** One line for each grid row, cells by tabs; places covered by a merged cell are empty, as finance systems export them. */
function tableText(table: GenTable): string {
  const rows = Array.from({ length: table.rowCount }, () => table.columns.map(() => ''));
  for (const cell of table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.col] = cell.text;
  }
  const lines = [table.numberLine, table.title, table.entityLine, table.unitLine].filter((line) => line !== null);
  return [...lines, rows.map((row) => row.join('\t')).join('\n'), ...table.notes].join('\n\n');
}

/** The disclosure as plain text: paragraphs apart by blank lines, tables with tabs. */
export function toText(disclosure: Disclosure): string {
  const blocks = disclosure.parts.map((part): string => {
    switch (part.kind) {
      case 'cover': return part.lines.join('\n');
      case 'contents': return [part.title, ...part.entries.map((entry) => entry.text)].join('\n');
      case 'text': return part.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
      case 'tables': return part.tables.map(tableText).join('\n\n');
      default: return assertNever(part);
    }
  });
  return `${blocks.join('\n\n')}\n`;
}
