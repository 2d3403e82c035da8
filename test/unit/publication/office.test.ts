import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/backend/publication/inspect-file.ts';
import { inspectImage } from '../../../electron/backend/publication/inspect-image.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { para, run, wordFile } from '../importing/docx/word-file.ts';

async function inspect(bytes: Uint8Array): Promise<string[]> {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, bytes);
  const { exposures } = await inspectFile({ path, fileName: 'file', pdfAssetsDir: '' }, () => undefined);
  return exposures.map(({ kind, detail, place }) => [kind, detail, place.sheet ?? place.part ?? ''].join(' | '));
}
const withParts = (file: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array => zipSync({ ...unzipSync(file), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) });
const rel = (type: string, target: string): string => `<Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;

const PROPERTIES = {
  'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>张三</dc:creator><cp:lastModifiedBy>李&#22235;</cp:lastModifiedBy></cp:coreProperties>',
  'docProps/app.xml': '<Properties><Template>D:\\模板\\预算公开.dotm</Template><Company>某局</Company><Manager>王五</Manager></Properties>',
  'docProps/custom.xml': '<Properties xmlns:vt="v"><property name="KSOProductBuildVer"><vt:lpwstr>2052-12</vt:lpwstr></property><property name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>',
  'docProps/thumbnail.jpeg': 'x',
};
const PROPERTY_LINES = ['author | 张三 | docProps/core.xml', 'last-author | 李四 | docProps/core.xml', 'company | 某局 | docProps/app.xml', 'manager | 王五 | docProps/app.xml', 'saved-path | D:\\模板\\预算公开.dotm | docProps/app.xml', 'custom-property | 密级 = 内部 | docProps/custom.xml', 'thumbnail | thumbnail.jpeg | docProps/thumbnail.jpeg'];

describe('word files', () => {
  it('a plain file carries nothing but the link every file of this builder has; names that programs write are nobody', async () => {
    expect(await inspect(withParts(wordFile(para('正文')), { 'docProps/core.xml': '<c xmlns:dc="d"><dc:creator>Administrator</dc:creator></c>', 'docProps/app.xml': '<P><Template>Normal.dotm</Template></P>' }))).toEqual(['internal-address | http://127.0.0.1:9/header.xml | word/_rels/document.xml.rels']);
  });

  it('finds properties, macros, embedded files, links out, authors of changes', async () => {
    const found = await inspect(withParts(wordFile(para(`<w:ins w:author="赵六">${run('新')}</w:ins>`)), {
      ...PROPERTIES, 'word/vbaProject.bin': 'x', 'word/embeddings/oleObject1.bin': 'x',
      'word/_rels/settings.xml.rels': `<Relationships>${rel('attachedTemplate', 'file:///\\\\server\\share\\a.dotm')}</Relationships>`,
      'word/_rels/header1.xml.rels': `<Relationships>${rel('hyperlink', 'http://oa/doc')}${rel('hyperlink', 'https://www.example.gov.cn/')}${rel('image', 'https://track.example.com/p.png')}</Relationships>`,
    }));
    for (const line of [...PROPERTY_LINES, 'macro | vbaProject.bin | word/vbaProject.bin', 'embedded-file | oleObject1.bin | word/embeddings/oleObject1.bin', 'saved-path | file:///\\\\server\\share\\a.dotm | word/_rels/settings.xml.rels', 'internal-address | http://oa/doc | word/_rels/header1.xml.rels', 'external-link | https://track.example.com/p.png | word/_rels/header1.xml.rels', 'revision-author | 赵六 | word/document.xml']) expect(found).toContain(line);
    expect(found.join()).not.toContain('example.gov.cn');
  });

  it('finds white and tiny text on paper, not on a shaded cell or paragraph', async () => {
    const white = run('白字', '<w:color w:val="FFFFFF"/>');
    const shaded = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F4E79"/></w:tcPr><w:p>${white}</w:p></w:tc></w:tr></w:tbl>`;
    const found = await inspect(wordFile([para(white), shaded, `<w:p><w:pPr><w:shd w:fill="000000"/></w:pPr>${white}</w:p>`, para(run('小字', '<w:sz w:val="2"/>'))].join('')));
    expect(found.filter((line) => /text/.test(line))).toEqual(['white-text | 白字 | word/document.xml', 'tiny-text | 小字 | word/document.xml']);
  });
});

const sheet = (content: string): string => `<worksheet><cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/></cols><sheetData>${content}</sheetData></worksheet>`;
const workbook = (more: Readonly<Record<string, string>> = {}, sheets = '<sheet name="表1" sheetId="1" r:id="r1"/>', names = ''): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>', ...more,
}).map(([name, text]) => [name, strToU8(text)])));

describe('workbooks', () => {
  it('a plain one with a print area carries nothing', async () => {
    expect(await inspect(workbook({}, undefined, '<definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1:$C$9</definedName>'))).toEqual([]);
  });

  it('finds hidden sheets of both kinds, rows, columns with content, names, comments, links, connections', async () => {
    const found = await inspect(workbook({
      ...PROPERTIES,
      'xl/worksheets/sheet1.xml': sheet('<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"><c r="B4" s="1"><v>2</v></c></row><row r="9" hidden="1"/>'),
      'xl/comments1.xml': '<comments><authors><author>孙七</author></authors><commentList><comment ref="B2"><text><t>请核</t></text></comment></commentList></comments>',
      'xl/externalLinks/externalLink1.xml': '<x/>', 'xl/connections.xml': '<connections><connection name="财务库"/></connections>', 'xl/vbaProject.bin': 'x',
    }, '<sheet name="表1" sheetId="1" r:id="r1"/><sheet name="底稿" sheetId="2" state="hidden" r:id="r2"/><sheet name="密" sheetId="3" state="veryHidden" r:id="r3"/>', '<definedName name="old">[1]Sheet1!$A$1</definedName>'));
    for (const line of [...PROPERTY_LINES, 'hidden-sheet | 底稿 | 底稿', 'very-hidden-sheet | 密 | 密', 'hidden-rows | 3-4 | 表1', 'hidden-columns | B | 表1', 'hidden-name | old = [1]Sheet1!$A$1 | xl/workbook.xml', 'comment | B2 请核 | xl/comments1.xml', 'revision-author | 孙七 | xl/comments1.xml', 'external-link | xl/externalLinks/externalLink1.xml | xl/externalLinks/externalLink1.xml', 'data-connection | 财务库 | xl/connections.xml', 'macro | vbaProject.bin | xl/vbaProject.bin']) expect(found).toContain(line);
  });
});

/** A property stream of one section: numbers and texts in GBK bytes. */
function propertyStream(entries: readonly (readonly [number, readonly number[]])[]): number[] {
  const u32 = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
  const values: (readonly [number, number[]])[] = [[1, [...u32(2), ...u32(936)]], ...entries.map(([id, bytes]): readonly [number, number[]] => [id, [...u32(30), ...u32(bytes.length + 1), ...bytes, 0]])];
  let at = 8 + values.length * 8;
  const index = values.flatMap(([id, bytes]) => { const here = at; at += bytes.length; return [...u32(id), ...u32(here)]; });
  return [0xfe, 0xff, 0, 0, ...u32(0), ...Array.from({ length: 16 }, () => 0), ...u32(1), ...Array.from({ length: 16 }, () => 1), ...u32(48), ...u32(at), ...u32(values.length), ...index, ...values.flatMap(([, bytes]) => bytes)];
}

describe('old office files', () => {
  it('finds who in the property streams of a .doc, macros and objects', async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/WordDocument', Buffer.alloc(4096));
    CFB.utils.cfb_add(container, '/\u0005SummaryInformation', Buffer.from(propertyStream([[4, [0xd5, 0xc5, 0xc8, 0xfd]], [8, [0x41, 0x64, 0x6d, 0x69, 0x6e]]]))); // 张三 in GBK, Admin
    CFB.utils.cfb_add(container, '/\u0005DocumentSummaryInformation', Buffer.from(propertyStream([[15, [0xc4, 0xb3, 0xbe, 0xd6]]]))); // 某局
    CFB.utils.cfb_add(container, '/Macros/VBA/dir', Buffer.from('x'));
    const found = await inspect(new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer)); // type buffer gives a Buffer
    expect(found).toEqual(['author | 张三 | SummaryInformation', 'company | 某局 | DocumentSummaryInformation', 'macro | VBA | VBA']);
  });

  it('finds hidden sheets of a .xls, and who wrote it last', async () => {
    const book = utils.book_new();
    for (const name of ['表1', '底稿', '密']) utils.book_append_sheet(book, utils.aoa_to_sheet([['甲', 1]]), name);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    const bytes = write(book, { type: 'buffer', bookType: 'xls' }) as Buffer; // type buffer gives a Buffer
    bytes.write('Zhang S', bytes.indexOf('Sh33tJS', 0, 'latin1'), 'latin1');
    const found = await inspect(new Uint8Array(bytes));
    expect(found).toContain('hidden-sheet | 底稿 | 底稿');
    expect(found).toContain('very-hidden-sheet | 密 | 密');
    expect(found).toContain('last-author | Zhang S | WriteAccess');
    expect(found.filter((line) => line.includes('表1'))).toEqual([]);
  });
});

describe('other files', () => {
  it('a page: comments, hidden text, who made it, links into the office; conditional comments are none', async () => {
    const found = await inspect(strToU8('<!doctype html><html><head><meta name="author" content="张三"><!--[if IE]><p>x</p><![endif]--></head><body><!-- 未审 --><p style="display:none">底稿 123</p><a href="http://192.168.1.9/oa">a</a><a href="https://www.example.gov.cn/">b</a><p>正文</p></body></html>'));
    expect(found).toEqual(['author | 张三 | meta', 'comment | 未审 | ', 'hidden-text | 底稿 123 | ', 'internal-address | http://192.168.1.9/oa | ']);
  });

  it('an OFD: author, earlier versions, text that is not shown, attachments', async () => {
    const part = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);
    const found = await inspect(zipSync({
      'OFD.xml': part('<ofd:OFD><ofd:DocBody><ofd:DocInfo><ofd:Author>张三</ofd:Author></ofd:DocInfo><ofd:Versions><ofd:Version ID="1"/><ofd:Version ID="2"/></ofd:Versions></ofd:DocBody></ofd:OFD>'),
      'Doc_0/Pages/Page_0/Content.xml': part('<ofd:Page><ofd:TextObject ID="1"><ofd:TextCode>见</ofd:TextCode></ofd:TextObject><ofd:TextObject ID="2" Visible="false"><ofd:TextCode>不见</ofd:TextCode></ofd:TextObject></ofd:Page>'),
      'Doc_0/Attachs/a.xls': strToU8('x'),
    }));
    expect(found).toEqual(['author | 张三 | OFD.xml', 'embedded-file | a.xls | Doc_0/Attachs/a.xls', 'earlier-revision | 2 | OFD.xml', 'hidden-text | 不见 | Doc_0/Pages/Page_0/Content.xml']);
  });

  it('a photo that says who took it', () => {
    const name = strToU8('Zhang San\0');
    const tiff = new Uint8Array(8 + 2 + 12 + 4 + name.length);
    const view = new DataView(tiff.buffer);
    tiff.set([0x49, 0x49, 0x2a, 0]);
    [[4, 8], [14, name.length], [18, 26]].forEach(([at, value]) => view.setUint32(at ?? 0, value ?? 0, true));
    [[8, 1], [10, 0x013b], [12, 2]].forEach(([at, value]) => view.setUint16(at ?? 0, value ?? 0, true));
    tiff.set(name, 26);
    expect(inspectImage(tiff).map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(['author Zhang San']);
  });
});
