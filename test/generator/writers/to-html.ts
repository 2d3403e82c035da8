import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure, GenPart, GenTable } from '../disclosure.ts';
import { escapeXml } from './docx/table-xml.ts';

/** How the page was made. */
export interface HtmlOptions {
  /** Title, entity and unit as rows of the table (a workbook saved as a page) or as paragraphs above it. */
  readonly caption: 'rows' | 'paragraphs';
  /** The whole text inside tables that arrange the page, menu beside it. */
  readonly nested: boolean;
}

const HAN_PAIR = /(\p{Script=Han}{6})(?=\p{Script=Han}{4})/u;

/** A cell's text with a line break where an editor's column was too narrow. */
const cellText = (text: string): string => (text.length > 14 ? escapeXml(text).replace(HAN_PAIR, '$1<br>') : escapeXml(text) || '&nbsp;');

function tableHtml(table: GenTable, { caption }: HtmlOptions): string {
  const width = table.columns.length;
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row).toSorted((a, b) => a.col - b.col);
    return `<tr>${cells.map((cell) => `<td${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.colSpan > 1 ? ` colspan=${cell.colSpan}` : ''}><p class="MsoNormal"><span>${cellText(cell.text)}</span></p></td>`).join('\n')}</tr>`;
  });
  const whole = (text: string | null): string => (text === null ? '' : `<tr><td colspan="${width}">${escapeXml(text)}</td></tr>`);
  const line = (text: string | null): string => (text === null ? '' : `<p>${escapeXml(text)}</p>`);
  const lines = caption === 'rows' ? '' : [table.numberLine, table.title, table.entityLine, table.unitLine].map(line).join('\n');
  const upper = caption === 'rows' ? [table.numberLine, table.title, table.entityLine, table.unitLine].map(whole).join('') : '';
  return `${lines}<table border="1" cellspacing=0>${upper}${rows.join('\n')}</table>${table.notes.map(line).join('')}`;
}

function partHtml(part: GenPart, options: HtmlOptions): string {
  switch (part.kind) {
    case 'cover': return part.lines.map((text, index) => (index === 0 ? `<h1>${escapeXml(text)}</h1>` : `<div>${escapeXml(text)}</div>`)).join('');
    case 'contents': return `<p>${escapeXml(part.title)}</p>${part.entries.map((entry) => `<p>${escapeXml(entry.text)}</p>`).join('')}`;
    case 'text': return part.paragraphs.map(({ text, level }) => (level > 0 ? `<p><strong>${escapeXml(text)}</strong></p>` : `<p style="text-indent:2em">　　${escapeXml(text)}</p>`)).join('\n');
    case 'tables': return part.tables.map((table) => tableHtml(table, options)).join('<p>&nbsp;</p>');
    default: return assertNever(part);
  }
}

/** Writes the disclosure as a page of a government's site. */
export function toHtml(disclosure: Disclosure, options: HtmlOptions): string {
  const text = disclosure.parts.map((part) => partHtml(part, options)).join('\n');
  const menu = '<ul><li><a href="/">首页</a></li><li><a href="/xxgk">信息公开</a></li></ul>';
  const body = options.nested
    ? `<table width="1000"><tr><td colspan="2"><img src="logo.png" width="120">${menu}</td></tr><tr><td width="200">${menu}</td><td><table><tr><td>${text}</td></tr></table></td></tr></table>`
    : `<nav>${menu}</nav><article>${text}</article><footer>主办单位：某某</footer>`;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>公开</title><style>td{padding:0}</style></head><body><script>var total = 12.34;</script><div style="display: none">隐藏</div>${body}</body></html>`;
}
