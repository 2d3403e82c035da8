import { strToU8, zipSync, type Zippable } from 'fflate';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure, GenPart, GenTable } from '../disclosure.ts';
import { NumberTaker, NUMBERING_XML } from './docx/numbered-paragraphs.ts';
import { escapeXml, paragraphXml, runXml, splitRow, tableXml } from './docx/table-xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;

/** How a person made the file. */
export interface DocxOptions {
  /** 一、（一）1. by the program's lists, not typed. */
  readonly numbered: boolean;
  /** Long tables cut in two by hand, the head copied. */
  readonly split: boolean;
  /** Every paragraph and table marked as inserted in the change record, with deleted words beside. */
  readonly tracked?: boolean;
}

const TAB = '<w:r><w:tab/></w:r>';
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

function captionXml(table: GenTable): string {
  const line = [table.entityLine, table.unitLine].filter((text) => text !== null).map(runXml).join(TAB);
  return [table.numberLine === null ? '' : paragraphXml(runXml(table.numberLine)), paragraphXml(runXml(table.title), '<w:jc w:val="center"/>'), line === '' ? '' : paragraphXml(line)].join('');
}

function contentsXml(part: Extract<GenPart, { kind: 'contents' }>): string {
  const lines = part.entries.map((entry, index) => {
    const begin = index === 0 ? `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}` : '';
    return paragraphXml(`${begin}<w:hyperlink w:anchor="_Toc${index}">${runXml(entry.text)}${TAB}${runXml(String(3 + index))}</w:hyperlink>`, '<w:pStyle w:val="TOC1"/>');
  });
  return `<w:sdt><w:sdtPr/><w:sdtContent>${paragraphXml(runXml(part.title))}${lines.join('')}${paragraphXml(field('end'))}</w:sdtContent></w:sdt>`;
}

function partXml(part: GenPart, { numbered, split }: DocxOptions, numbers: NumberTaker): string {
  switch (part.kind) {
    case 'cover': return part.lines.map((line) => paragraphXml(runXml(line), '<w:jc w:val="center"/>')).join('');
    case 'contents': return contentsXml(part);
    case 'text': return part.paragraphs.map(({ text, level }) => {
      const own = numbered ? numbers.take(text) : null;
      const outline = level > 0 && numbered ? `<w:pStyle w:val="Heading${level}"/>` : '';
      return paragraphXml(runXml(own?.text ?? text), `${outline}${own ? `<w:numPr><w:ilvl w:val="${own.level}"/><w:numId w:val="7"/></w:numPr>` : ''}`);
    }).join('');
    case 'tables': return part.tables.map((table) => `${captionXml(table)}${tableXml(table, split ? splitRow(table) : null)}${table.notes.map((note) => paragraphXml(runXml(note))).join('')}`).join('');
    default: return assertNever(part);
  }
}

/** What a change record looks like: the runs as printed are insertions, and beside the first ones stands what they replaced. */
const asTracked = (body: string): string =>
  body.replaceAll(/<w:r><w:rPr>.*?<\/w:r>/g, (run) => `<w:ins w:id="1" w:author="甲" w:date="2026-01-01T00:00:00Z">${run}</w:ins><w:del w:id="2" w:author="甲"><w:r><w:delText>9.99</w:delText></w:r></w:del>`);

const styles = `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${[1, 2, 3, 4].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`).join('')}<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`;

/** Writes the disclosure as a word file, by hand so that the same document gives the same bytes. */
export function toDocx(disclosure: Disclosure, options: DocxOptions): Uint8Array {
  const numbers = new NumberTaker();
  const plain = disclosure.parts.map((part) => partXml(part, options, numbers)).join('');
  const body = options.tracked ? asTracked(plain) : plain;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'numbering', 'footer1'].map((name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/styles.xml': styles,
    'word/numbering.xml': `<w:numbering ${W}>${NUMBERING_XML}</w:numbering>`,
    'word/footer1.xml': `<w:ftr ${W}>${paragraphXml(`${runXml('第')}<w:fldSimple w:instr="PAGE">${runXml('1')}</w:fldSimple>${runXml('页')}`)}</w:ftr>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/></w:sectPr></w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(disclosure.fileName)}</dc:title></cp:coreProperties>`,
  };
  const zippable: Zippable = {};
  // 1980-01-01 in local time is the earliest time a zip entry can hold, whatever the time zone of the machine.
  for (const [path, text] of Object.entries(files)) zippable[path] = [strToU8(XML + text), { mtime: new Date(1980, 0, 1) }];
  return zipSync(zippable, { level: 6 });
}
