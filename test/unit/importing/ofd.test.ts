import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pathData } from '../../../electron/backend/importing/ofd/path-data.ts';
import { readOfd, readOfdPages } from '../../../electron/backend/importing/ofd/read-ofd.ts';
import { offsetsOf } from '../../../electron/backend/importing/ofd/text-positions.ts';
import type { RawPage } from '../../../shared/model/raw-document.ts';

const ASSETS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));
const none = (): void => undefined;
const MM = 72 / 25.4;

interface Parts {
  readonly body: string;
  readonly page?: string;
  readonly common?: string;
  readonly entry?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An OFD of one page; `body` are its objects. */
const ofd = ({ body, page = '', common = '', entry = '', more = {} }: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  'OFD.xml': `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${entry}</ofd:DocBody></ofd:OFD>`,
  'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
  'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">${page}<ofd:Content><ofd:Layer>${body}</ofd:Layer></ofd:Content></ofd:Page>`,
  ...more,
}).map(([name, xml]) => [name, strToU8(xml)])));
const painted = (parts: Parts | string): RawPage => {
  const [raw] = readOfdPages(ofd(typeof parts === 'string' ? { body: parts } : parts), none).raws;
  if (!raw) throw new Error('no page');
  return raw;
};
const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round((value / MM) * 100) / 100);
const texts = (raw: RawPage): string => raw.glyphs.map((glyph) => glyph.text).join('');
/** Origins in millimetres. */
const origins = (raw: RawPage): number[][] => raw.glyphs.map((glyph) => rounded([glyph.box[0], glyph.baseline]));
const text = (more: string, code: string): string => `<ofd:TextObject Boundary="10 20 100 10" Size="5" ${more}>${code}</ofd:TextObject>`;

describe('characters of an OFD page', () => {
  it('offsets: n times the same as `g n d`', () => {
    expect(offsetsOf('3.5 g 4 5 3')).toEqual([3.5, 5, 5, 5, 5, 3]);
    expect(offsetsOf('g 1000000000 1')).toHaveLength(100_000);
    expect(offsetsOf(undefined)).toEqual([]);
  });

  it('stand at boundary + X, Y and offsets, in points from the top left', () => {
    const raw = painted(text('', '<ofd:TextCode X="1" Y="4" DeltaX="g 2 5">收支表</ofd:TextCode>'));
    expect(origins(raw)).toEqual([[11, 24], [16, 24], [21, 24]]);
    expect(raw.glyphs[0]).toMatchObject({ text: '收' });
    expect(rounded([raw.glyphs[0]?.size ?? 0, raw.width, raw.height])).toEqual([5, 210, 297]);
  });

  it('a later TextCode goes on with what it does not say; blanks move on but leave no ink', () => {
    expect(origins(painted(text('', '<ofd:TextCode X="0" Y="4" DeltaX="5 5">甲 乙</ofd:TextCode><ofd:TextCode Y="9">丙</ofd:TextCode>')))).toEqual([[10, 24], [20, 24], [10, 29]]);
  });

  it('without offsets take their own widths: nobody prints all in one place', () => {
    expect(origins(painted(text('', '<ofd:TextCode X="0" Y="4">甲12</ofd:TextCode>')))).toEqual([[10, 24], [15, 24], [17.5, 24]]);
  });

  it('run down with DeltaY', () => {
    expect(origins(painted(text('', '<ofd:TextCode X="0" Y="4" DeltaY="g 1 5">甲乙</ofd:TextCode>')))).toEqual([[10, 24], [10, 29]]);
  });

  it('follow the matrix of the object', () => {
    const raw = painted(text('CTM="2 0 0 2 1 0"', '<ofd:TextCode X="1" Y="2" DeltaX="5">甲乙</ofd:TextCode>'));
    expect(origins(raw)).toEqual([[13, 24], [23, 24]]);
    expect(rounded([raw.glyphs[0]?.size ?? 0])).toEqual([10]);
  });

  it('of one glyph for two characters stay together, and those of two glyphs for one take two places', () => {
    const ligature = '<ofd:CGTransform CodePosition="1" CodeCount="2" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>';
    expect(painted(text('', `${ligature}<ofd:TextCode X="0" Y="4" DeltaX="3 4">afib</ofd:TextCode>`)).glyphs.map((glyph) => [glyph.text, Math.round(glyph.box[0] / MM)])).toEqual([['a', 10], ['fi', 13], ['b', 17]]);
  });

  it('that are not painted are not read', () => {
    const code = '<ofd:TextCode X="0" Y="4">x</ofd:TextCode>';
    expect(texts(painted(text('Visible="false"', code) + text('Alpha="0"', code) + text('Fill="false"', code) + text('', `<ofd:FillColor Value="0 0 0" Alpha="0"/>${code}`) + text('', code.replace('>x', '>见'))))).toBe('见');
  });

  it('painted twice for boldness count once; outside the page they do not count', () => {
    const code = '<ofd:TextCode X="0" Y="4">粗</ofd:TextCode>';
    expect(texts(painted(text('', code) + text('', code) + `<ofd:TextObject Boundary="300 20 9 9" Size="5">${code}</ofd:TextObject>`))).toBe('粗');
  });
});

describe('rules of an OFD page', () => {
  const path = (more: string, data: string): string => `<ofd:PathObject Boundary="10 20 100 50" ${more}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
  const lines = (raw: RawPage): number[][] => raw.rulings.map((line) => rounded([line.x0, line.y0, line.x1, line.y1]));

  it('operators with their numbers; an unknown one ends the path', () => {
    expect(pathData('M 0 0 L 1 0 Q 1 1 2 2 B 1 1 2 2 3 3 A 5 5 0 0 1 9 9 C')).toEqual([0, 0, 0, 1, 1, 0, 3, 1, 1, 2, 2, 2, 1, 1, 2, 2, 3, 3, 2, 9, 9, 9, 9, 9, 9, 4]);
    expect(pathData('M 0 0 L 1 0 X 5 L 2 2')).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('strokes, box borders and thin boxes are rules; fills, curves and invisible ones are not', () => {
    expect(lines(painted(path('', 'M 0 0 L 50 0')))).toEqual([[10, 20, 60, 20]]);
    expect(lines(painted(path('', 'M 0 0 L 50 0 L 50 10 L 0 10 C')))).toHaveLength(4);
    expect(lines(painted(path('Fill="true" Stroke="false"', 'M 0 0 L 50 0 L 50 0.2 L 0 0.2 C')))).toEqual([[10, 20.1, 60, 20.1]]);
    expect(lines(painted(path('Fill="true" Stroke="false"', 'M 0 0 L 50 0 L 50 9 L 0 9 C') + path('', 'M 0 0 A 5 5 0 0 1 30 0') + path('Stroke="false"', 'M 0 0 L 50 0') + path('Visible="false"', 'M 0 0 L 50 0')))).toEqual([]);
    expect(lines(painted(path('', 'M 0 0 L 50 0').replace('<ofd:Abb', '<ofd:StrokeColor Value="255 255 255"/><ofd:Abb')))).toEqual([]);
  });

  it('in blocks and composite graphics stand where those are put', () => {
    const raw = painted({
      body: `<ofd:PageBlock>${path('', 'M 0 0 L 5 0')}</ofd:PageBlock><ofd:CompositeObject ResourceID="9" Boundary="100 100 50 50"/>`,
      common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
      more: { 'Doc_0/Res.xml': `<ofd:Res xmlns:ofd="o"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9"><ofd:Content>${path('', 'M 0 0 L 5 0')}<ofd:CompositeObject ResourceID="9" Boundary="0 0 1 1"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>` },
    });
    expect(lines(raw).slice(0, 2)).toEqual([[10, 20, 15, 20], [110, 120, 115, 120]]);
  });
});

describe('an OFD page', () => {
  it('is as large as it says itself, counted from its own corner', () => {
    const raw = painted({ page: '<ofd:Area><ofd:PhysicalBox>10 20 297 210</ofd:PhysicalBox></ofd:Area>', body: text('', '<ofd:TextCode X="0" Y="4">甲</ofd:TextCode>') });
    expect(rounded([raw.width, raw.height])).toEqual([297, 210]);
    expect(origins(raw)).toEqual([[0, 4]]);
  });

  it('has its templates under and over it, and fonts by name', () => {
    const template = (word: string): string => `<ofd:Page xmlns:ofd="o"><ofd:Content><ofd:Layer>${text('Font="3"', `<ofd:TextCode X="0" Y="4">${word}</ofd:TextCode>`).replace('10 20', word === '底' ? '10 40' : '10 60')}</ofd:Layer></ofd:Content></ofd:Page>`;
    const raw = painted({
      common: '<ofd:PublicRes>/Doc_0/PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID="7" BaseLoc="Tpls/A.xml"/><ofd:TemplatePage ID="8" BaseLoc="Tpls/B.xml"/>',
      page: '<ofd:Template TemplateID="8" ZOrder="Foreground"/><ofd:Template TemplateID="7"/>', body: text('', '<ofd:TextCode X="0" Y="4">身</ofd:TextCode>'),
      more: { 'Doc_0/Tpls/A.xml': template('底'), 'Doc_0/Tpls/B.xml': template('面'), 'Doc_0/PublicRes.xml': '<ofd:Res xmlns:ofd="o"><ofd:Fonts><ofd:Font ID="3" FontName="宋体"/></ofd:Fonts></ofd:Res>' },
    });
    expect(raw.glyphs.map((glyph) => [glyph.text, glyph.font])).toEqual([['底', '宋体'], ['身', ''], ['面', '宋体']]);
  });

  it('that is a picture which is not there is a gap, one under a seal says what is covered', async () => {
    expect(await readOfd(ofd({ body: '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="5"/>' }), ASSETS, none)).toMatchObject({ format: 'ofd', textLayer: 'none', gaps: [{ code: 'page-without-text', page: 1 }] });
    const sealed = await readOfd(ofd({
      body: text('', '<ofd:TextCode X="0" Y="4" DeltaX="g 3 5">某某单位</ofd:TextCode>'), entry: '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>',
      more: {
        'Doc_0/Signs/Signatures.xml': '<ofd:Signatures xmlns:ofd="o"><ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>',
        'Doc_0/Signs/Sign_0/Signature.xml': '<ofd:Signature xmlns:ofd="o"><ofd:SignedInfo><ofd:StampAnnot ID="1" PageRef="1" Boundary="14 10 11 40"/></ofd:SignedInfo></ofd:Signature>',
      },
    }), ASSETS, none);
    expect(sealed.gaps).toEqual([{ code: 'seal-over-text', page: 1, detail: '某单' }]);
    expect(sealed.paragraphs.map((paragraph) => paragraph.text)).toEqual(['某某单位']);
  });

  it('whose fonts name no characters is garbled; one that is not there is unreadable, and the others are read', async () => {
    expect((await readOfd(ofd({ body: text('', '<ofd:TextCode X="0" Y="4" DeltaX="g 2 5">\ue001\ue002甲</ofd:TextCode>') }), ASSETS, none)).gaps).toEqual([{ code: 'page-garbled', page: 1, detail: '2/3' }]);
    const two = ofd({ body: text('', '<ofd:TextCode X="0" Y="4">甲</ofd:TextCode>'), more: { 'Doc_0/Document.xml': '<ofd:Document xmlns:ofd="o"><ofd:CommonData/><ofd:Pages><ofd:Page ID="0" BaseLoc="nowhere.xml"/><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>' } });
    expect(readOfdPages(two, none)).toMatchObject({ gaps: [{ code: 'page-unreadable', page: 1 }], pages: [{ number: 1, text: false }, { number: 2, text: true }] });
  });
});

describe('what lies beside the pages of an OFD', () => {
  it('words of annotations and attached files are named, watermarks are not', async () => {
    const annot = (type: string, word: string): string => `<ofd:Annot Type="${type}"><ofd:Appearance Boundary="0 0 9 9"><ofd:TextObject Size="3"><ofd:TextCode>${word}</ofd:TextCode></ofd:TextObject></ofd:Appearance></ofd:Annot>`;
    const snapshot = await readOfd(ofd({
      body: text('', '<ofd:TextCode X="0" Y="4">甲</ofd:TextCode>'),
      more: {
        'Doc_0/Document.xml': '<ofd:Document xmlns:ofd="o"><ofd:CommonData/><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>',
        'Doc_0/Annots/Annotations.xml': '<ofd:Annotations xmlns:ofd="o"><ofd:Page PageID="1"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
        'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:PageAnnot xmlns:ofd="o">${annot('Stamp', '已核')}${annot('Watermark', '样张')}</ofd:PageAnnot>`,
        'Doc_0/Attachs/Attachments.xml': '<ofd:Attachments xmlns:ofd="o"><ofd:Attachment ID="1" Name="x"/></ofd:Attachments>',
      },
    }), ASSETS, none);
    expect(snapshot.gaps).toEqual([{ code: 'comments', page: 1, detail: '已核' }, { code: 'objects-unread', page: null, detail: '1' }]);
  });
});

describe('an OFD that cannot be read', () => {
  it.each([
    ['nothing but the name', { 'OFD.xml': '<ofd:OFD xmlns:ofd="o"/>' }], ['no document', { 'OFD.xml': '<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocRoot>Doc.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>' }], ['broken XML', { 'OFD.xml': '<ofd:OFD' }],
  ])('%s', async (_, files) => {
    await expect(readOfd(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))), ASSETS, none)).rejects.toThrow('damaged-file');
  });

  it('cut off, or locked', async () => {
    const whole = ofd({ body: text('', '<ofd:TextCode X="0" Y="4">甲</ofd:TextCode>') });
    await expect(readOfd(whole.slice(0, whole.length / 2), ASSETS, none)).rejects.toThrow('damaged-file');
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 12 < locked.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    await expect(readOfd(locked, ASSETS, none)).rejects.toThrow('password-needed');
  });
});
