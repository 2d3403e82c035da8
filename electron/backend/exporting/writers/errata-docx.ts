import { strToU8, zipSync } from 'fflate';
import { coverageLines } from '../../../../shared/report/coverage-lines.ts';
import { errataRows } from '../../../../shared/report/errata-rows.ts';
import type { ReviewExport } from '../../../../shared/report/review-schema.ts';
import { versionTables } from '../../../../shared/report/version-rows.ts';
import { fillText } from '../../../../shared/words/fill-text.ts';
import type { Language } from '../../../../shared/words/language.ts';
import { reportWords } from '../../../../shared/words/report-words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML text; characters that XML 1.0 forbids are left out. */
const escape = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Twentieths of a point: A4 on its side less two margins of 2 cm, shared out by column. */
const WIDTHS: readonly number[] = [600, 1300, 4600, 1500, 1500, 5070];
const ANSWER_WIDTHS: readonly number[] = [600, 6270, 1700, 1700, 1700, 2600];
const CHANGE_WIDTHS: readonly number[] = [600, 5970, 4000, 4000];

const paragraph = (text: string, options: { bold?: boolean; size?: number; align?: string } = {}): string =>
  `<w:p><w:pPr><w:jc w:val="${options.align ?? 'left'}"/></w:pPr><w:r><w:rPr>${options.bold ? '<w:b/>' : ''}<w:sz w:val="${options.size ?? 21}"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
const row = (texts: readonly string[], head: boolean, widths = WIDTHS, right: readonly number[] = [3, 4]): string =>
  `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${texts.map((text, index) => `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 1000}" w:type="dxa"/></w:tcPr>${paragraph(text, { bold: head, align: !head && right.includes(index) ? 'right' : 'left' })}</w:tc>`).join('')}</w:tr>`;

/** The list of errata as a Word document: one table with a head that repeats on every page. No path, no user name, no field. */
export function errataDocx(report: ReviewExport, language: Language): Uint8Array {
  const words = reportWords(language);
  const rows = errataRows(report, language);
  const versions = versionTables(report, language);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="666666"/>`).join('');
  const framed = (widths: readonly number[], lines: string): string =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${lines}</w:tbl>`;
  const table = framed(WIDTHS, row([words.no, words.pageHead, words.place, words.printed, words.shouldBe, words.reason], true)
    + rows.map((entry, index) => row([String(index + 1), entry.page, entry.place, entry.printed, entry.shouldBe, entry.grounds], false)).join(''));
  const body = paragraph([report.document.title ?? report.document.fileName, words.errataTitle].join(' '), { bold: true, size: 32, align: 'center' })
    + (rows.length > 0 ? table : paragraph(words.errataEmpty))
    + versions.map(({ title, heads, rows: lines }) => {
      const widths = heads.length === ANSWER_WIDTHS.length ? ANSWER_WIDTHS : CHANGE_WIDTHS;
      return paragraph(title, { bold: true, size: 26 }) + framed(widths, row(heads, true, widths) + lines.map((texts) => row(texts, false, widths, [])).join(''));
    }).join('')
    + paragraph(words.coverageTitle, { bold: true, size: 26 })
    + paragraph(report.coverage.complete === false ? words.coveragePart : words.coverageWhole)
    + coverageLines(report, language, true).map((line) => paragraph(fillText(words.labelled, { label: line.label, text: line.text }))).join('')
    + paragraph(`${fillText(words.generated, { version: report.generator.version })} · SHA-256 ${report.document.sha256}`, { size: 16 });
  const page = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}${page}</w:body></w:document>`,
  };
  // A fixed date: the same errata give the same bytes.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])), { mtime: new Date('1980-01-02T00:00:00Z') });
}
