import type { GenTable } from '../../disclosure.ts';

/** Text as XML content. */
export const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text. */
export const runXml = (text: string): string => `<w:r><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraphXml = (runs: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** Width of the text block in twips. */
const WIDTH = 9000;

/** Rows [from, to) of a table as a Word table: merged cells by gridSpan and vMerge, head rows marked. */
function rowsXml(table: GenTable, from: number, to: number, widths: readonly number[]): string {
  let xml = '';
  for (let row = from; row < to; row += 1) {
    let cells = '';
    for (let col = 0; col < table.columns.length;) {
      const cell = table.cells.find((one) => one.row <= row && row < one.row + one.rowSpan && one.col <= col && col < one.col + one.colSpan);
      const colSpan = cell?.colSpan ?? 1;
      const first = cell === undefined || cell.row === row || row === from;
      const merge = cell && cell.rowSpan > 1 ? (first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
      const width = widths.slice(col, col + colSpan).reduce((sum, each) => sum + each, 0);
      const text = first && cell ? cell.text : '';
      cells += `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${merge}</w:tcPr>${paragraphXml(text === '' ? '' : runXml(text))}</w:tc>`;
      col += colSpan;
    }
    xml += `<w:tr><w:trPr>${row < table.headRows ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
  }
  return xml;
}

/** A table; with `splitAt` it goes on after an empty paragraph under its head printed again, as people split long tables by hand. */
export function tableXml(table: GenTable, splitAt: number | null): string {
  const all = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.max(1, Math.round((column.width / all) * WIDTH)));
  const open = `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  if (splitAt === null) return `${open}${rowsXml(table, 0, table.rowCount, widths)}</w:tbl>`;
  return `${open}${rowsXml(table, 0, splitAt, widths)}</w:tbl>${paragraphXml('')}${open}${rowsXml(table, 0, table.headRows, widths)}${rowsXml(table, splitAt, table.rowCount, widths)}</w:tbl>`;
}

/** A row in the lower half at which no merged cell is cut; null for short tables and those without a head. */
export function splitRow(table: GenTable): number | null {
  const first = Math.max(table.headRows + 1, (table.numbering ?? 0) + 1);
  if (table.headRows === 0 || table.rowCount - first < 6) return null;
  for (let row = first + Math.floor((table.rowCount - first) / 2); row < table.rowCount - 1; row += 1) if (!table.cells.some((cell) => cell.row < row && row < cell.row + cell.rowSpan)) return row;
  return null;
}
