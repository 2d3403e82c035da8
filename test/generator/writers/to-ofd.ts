import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Disclosure } from '../disclosure.ts';
import { widthOf } from './pdf/cjk-font.ts';
import type { Drawn, PageCanvas } from './pdf/page-canvas.ts';
import { layOutPages, type PdfOptions } from './to-pdf.ts';

/** How the OFD is written; the pages are those of the PDF. */
export interface OfdOptions extends Pick<PdfOptions, 'ruling' | 'repeatNumbering' | 'compact'> {
  /** `each`: one object a rule with its own boundary; `page`: all rules of a page in one path over the whole page. */
  readonly paths?: 'each' | 'page';
  /** `runs`: equal offsets as `g n d`; `plain`: every offset written out. */
  readonly offsets?: 'runs' | 'plain';
}

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const FONTS = { song: 2, hei: 3 } as const;
/** Width of a rule in points. */
const LINE = 0.6;

const millimetres = (points: number): string => String(Math.round((points * 25.4 / 72) * 10_000) / 10_000);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function deltas(text: string, size: number, offsets: 'runs' | 'plain'): string {
  const widths = [...text].slice(0, -1).map((char) => millimetres(widthOf(char, size)));
  if (offsets === 'plain') return widths.join(' ');
  const out: string[] = [];
  for (let at = 0; at < widths.length;) {
    let end = at;
    while (end < widths.length && widths[end] === widths[at]) end += 1;
    out.push(end - at > 1 ? `g ${end - at} ${widths[at]}` : (widths[at] ?? ''));
    at = end;
  }
  return out.join(' ');
}

function textObject(drawn: Extract<Drawn, { kind: 'text' }>, id: number, offsets: 'runs' | 'plain'): string {
  const { x, y, size, text, face } = drawn;
  const delta = deltas(text, size, offsets);
  return `<ofd:TextObject ID="${id}" Boundary="${millimetres(x)} ${millimetres(y - size)} ${millimetres(widthOf(text, size))} ${millimetres(size * 1.25)}" Font="${FONTS[face]}" Size="${millimetres(size)}"><ofd:TextCode X="0" Y="${millimetres(size)}"${delta === '' ? '' : ` DeltaX="${delta}"`}>${escape(text)}</ofd:TextCode></ofd:TextObject>`;
}

function lineObject(drawn: Extract<Drawn, { kind: 'line' }>, id: number, filled: boolean): string {
  const { x0, y0, x1, y1 } = drawn;
  const half = LINE / 2;
  const [left, top, width, height] = [x0 - half, y0 - half, x1 - x0 + LINE, y1 - y0 + LINE].map(millimetres);
  const boundary = `Boundary="${left} ${top} ${width} ${height}"`;
  if (filled) return `<ofd:PathObject ID="${id}" ${boundary} Fill="true" Stroke="false"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;
  return `<ofd:PathObject ID="${id}" ${boundary} LineWidth="${millimetres(LINE)}"><ofd:StrokeColor Value="0 0 0"/><ofd:AbbreviatedData>M ${millimetres(half)} ${millimetres(half)} L ${millimetres(x1 - x0 + half)} ${millimetres(y1 - y0 + half)}</ofd:AbbreviatedData></ofd:PathObject>`;
}

function pageXml(page: PageCanvas, firstId: number, options: OfdOptions): string {
  const lines = page.drawn.filter((drawn) => drawn.kind === 'line');
  const texts = page.drawn.filter((drawn) => drawn.kind === 'text');
  let id = firstId;
  const path = lines.map(({ x0, y0, x1, y1 }) => `M ${millimetres(x0)} ${millimetres(y0)} L ${millimetres(x1)} ${millimetres(y1)}`).join(' ');
  const rules = options.paths === 'page'
    ? (lines.length === 0 ? [] : [`<ofd:PathObject ID="${(id += 1)}" Boundary="0 0 ${millimetres(page.width)} ${millimetres(page.height)}" LineWidth="${millimetres(LINE)}"><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`])
    : lines.map((line) => lineObject(line, (id += 1), options.ruling === 'rects'));
  const objects = [...rules, ...texts.map((text) => textObject(text, (id += 1), options.offsets ?? 'runs'))];
  return `${XML}<ofd:Page ${SPACE}><ofd:Area><ofd:PhysicalBox>0 0 ${millimetres(page.width)} ${millimetres(page.height)}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer Type="Body" ID="${firstId}">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** Writes the disclosure as an OFD (GB/T 33190-2016): the pages of the PDF, texts with offsets, rules as paths; fonts are not embedded. */
export function toOfd(disclosure: Disclosure, options: OfdOptions = {}): Uint8Array {
  const { pages } = layOutPages(disclosure, options);
  const files: Record<string, string> = {
    'OFD.xml': `${XML}<ofd:OFD ${SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/PublicRes.xml': `${XML}<ofd:Res ${SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="${FONTS.song}" FontName="宋体" FamilyName="宋体"/><ofd:Font ID="${FONTS.hei}" FontName="黑体" FamilyName="黑体"/></ofd:Fonts></ofd:Res>`,
  };
  let id = 10;
  const listed = pages.map((page, index) => {
    const pageId = id;
    id += page.drawn.length + 10;
    files[`Doc_0/Pages/Page_${index}/Content.xml`] = pageXml(page, pageId + 1, options);
    return `<ofd:Page ID="${pageId}" BaseLoc="Pages/Page_${index}/Content.xml"/>`;
  });
  files['Doc_0/Document.xml'] = `${XML}<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>${id}</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages></ofd:Document>`;
  const zippable: Zippable = {};
  // 1980-01-01 in local time is the earliest time a zip entry can hold, whatever the time zone of the machine.
  for (const [path, text] of Object.entries(files)) zippable[path] = [strToU8(text), { mtime: new Date(1980, 0, 1) }];
  return zipSync(zippable, { level: 6 });
}
