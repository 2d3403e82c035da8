import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure, GenCell, GenPart, GenTable } from '../disclosure.ts';
import { escapeXml } from './docx/table-xml.ts';
import type { PrintLook } from './print-look.ts';

/** Borders of a cell as CSS; `last` = in the table's last row. */
function borders(look: PrintLook, cell: GenCell, table: GenTable): string {
  const top = cell.row === 0;
  const head = cell.row + cell.rowSpan === table.headRows;
  const last = cell.row + cell.rowSpan === table.rowCount;
  const line = (side: 'top' | 'bottom', width: number, style = 'solid'): string => `border-${side}:${width}pt ${style} #000;`;
  switch (look.rules) {
    case 'full': return 'border:0.5pt solid #000;';
    case 'frame': return `border-left:0.5pt solid #000;border-right:0.5pt solid #000;${cell.row < table.headRows || last ? 'border-bottom:0.5pt solid #000;' : ''}${top ? line('top', 0.5) : ''}`;
    case 'across': return line('bottom', 0.5) + (top ? line('top', 0.5) : '');
    case 'dotted': return line('bottom', 0.75, 'dotted') + (top ? line('top', 0.75) : '');
    case 'three-line': {
      // A short rule under a group's name, as annual reports print it.
      const group = cell.row < table.headRows && !head && cell.colSpan > 1;
      return (top ? line('top', 1.5) : '') + (head ? line('bottom', 0.75) : group ? line('bottom', 0.5) : '') + (last ? line('bottom', 1.5) : '');
    }
    case 'head': return (top ? line('top', 0.5) : '') + (cell.row < table.headRows ? line('bottom', 0.5) : '');
    case 'none':
    case 'zebra': return '';
    default: return assertNever(look.rules);
  }
}

function cellHtml(look: PrintLook, table: GenTable, cell: GenCell): string {
  const inHead = cell.row < table.headRows;
  const column = table.columns[cell.col];
  const figures = column?.align === 'right';
  const align = inHead ? look.head : cell.row === table.numbering || cell.colSpan > 1 ? 'center' : figures ? look.figures : column?.align === 'left' ? look.labels : 'center';
  const fill = look.rules === 'zebra' && (inHead || cell.row % 2 === 1) ? `background:${inHead ? '#c6d9f1' : '#eeeeee'};` : '';
  const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}`;
  // A workbook's export keeps a figure on one line whatever the column's width.
  const whole = /^[\d.,%-]+$/.test(cell.text) ? 'white-space:nowrap;' : '';
  return `<td${spans} style="text-align:${align};${borders(look, cell, table)}${fill}${whole}">${escapeXml(cell.text)}</td>`;
}

function tableHtml(look: PrintLook, table: GenTable): string {
  const wished = table.columns.reduce((sum, column) => sum + column.width, 0);
  const rows = Array.from({ length: table.rowCount }, (_, row) => `<tr>${table.cells.filter((cell) => cell.row === row).toSorted((a, b) => a.col - b.col).map((cell) => cellHtml(look, table, cell)).join('')}</tr>`);
  const wide = look.landscape ?? table.landscape;
  return `<section class="${wide ? 'wide' : 'tall'}">${table.numberLine === null ? '' : `<p class="number">${escapeXml(table.numberLine)}</p>`}<h3>${escapeXml(table.title)}</h3>`
    + `<p class="unit"><span>${escapeXml(table.entityLine ?? '')}</span><span>${escapeXml(table.unitLine ?? '')}</span></p>`
    + `<table>${table.columns.map((column) => `<col style="width:${((column.width / wished) * 100).toFixed(2)}%">`).join('')}<thead>${rows.slice(0, table.headRows).join('')}</thead><tbody>${rows.slice(table.headRows).join('\n')}</tbody></table>`
    + `${table.notes.map((note) => `<p class="note">${escapeXml(note)}</p>`).join('')}</section>`;
}

function partHtml(look: PrintLook, part: GenPart): string {
  switch (part.kind) {
    case 'cover': return part.lines.map((text) => `<h1>${escapeXml(text)}</h1>`).join('');
    case 'contents': return '';
    case 'text': return `<section class="tall">${part.paragraphs.map(({ text, level }) => (level > 0 ? `<h2>${escapeXml(text)}</h2>` : `<p class="body">${escapeXml(text)}</p>`)).join('\n')}</section>`;
    case 'tables': return part.tables.map((table) => tableHtml(look, table)).join('\n');
    default: return assertNever(part);
  }
}

/** The disclosure as a page that a browser prints to PDF: its tables one to a page and longer, heads printed again. */
export function toPrintHtml(disclosure: Disclosure, look: PrintLook): string {
  const css = `@page{size:A4;margin:18mm 14mm}@page wide{size:A4 landscape}body{font-family:${look.family};margin:0;font-size:11pt}
section{break-before:page}section.wide{page:wide}h1,h3{text-align:center}h2{font-size:13pt}p.body{text-indent:2em;line-height:1.7}
p.number,p.note{margin:2pt 0;font-size:${look.size}pt}p.unit{display:flex;justify-content:space-between;margin:2pt 0;font-size:${look.size}pt}
table{width:100%;border-collapse:collapse;font-size:${look.size}pt;line-height:${look.leading}}tr{break-inside:avoid}
td{padding:${look.padDown}pt ${look.padAcross}pt;vertical-align:${look.hang}}thead{display:table-header-group;font-weight:bold}`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${css}</style></head><body>${disclosure.parts.map((part) => partHtml(look, part)).join('\n')}</body></html>`;
}
