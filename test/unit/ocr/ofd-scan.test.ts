import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOfd } from '../../../electron/backend/importing/ofd/read-ofd.ts';
import { aJbig2 } from '../../builders/a-jbig2.ts';
import { comparable } from '../../../shared/language/normalize.ts';

interface Printed {
  readonly title: string;
  readonly rowCount: number;
  readonly cells: readonly { readonly row: number; readonly col: number; readonly text: string; readonly box: readonly [number, number, number, number] }[];
}
const file = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const printed = JSON.parse(readFileSync(file('sealed.json'), 'utf8')) as Printed; // written by test/generator/scan/write-fixture.ts

const ASSETS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));

test('a page of an OFD that is a scan is read from its picture, a page of text beside it from its text', async () => {
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const page = (body: string): string => `<ofd:Page ${space}><ofd:Content><ofd:Layer>${body}</ofd:Layer></ofd:Content></ofd:Page>`;
  const words = '<ofd:TextObject ID="8" Boundary="20 20 150 8" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 5 4">本页只有文字</ofd:TextCode></ofd:TextObject>';
  const bytes = zipSync({
    'OFD.xml': strToU8(`<ofd:OFD ${space}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`),
    'Doc_0/Document.xml': strToU8(`<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/><ofd:Page ID="2" BaseLoc="Pages/Page_1/Content.xml"/></ofd:Pages></ofd:Document>`),
    'Doc_0/DocumentRes.xml': strToU8(`<ofd:Res ${space} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image" Format="JPG"><ofd:MediaFile>image_0.jpg</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>`),
    'Doc_0/Res/image_0.jpg': new Uint8Array(readFileSync(file('sealed.jpg'))),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(page(words)),
    'Doc_0/Pages/Page_1/Content.xml': strToU8(page('<ofd:ImageObject ID="9" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="5"/>')),
  });
  const steps: string[] = [];
  const read = await readOfd(bytes, ASSETS, ({ step }) => steps.push(step));
  expect([read.format, read.textLayer, read.gaps]).toEqual(['ofd', 'mixed', []]);
  expect(read.pages.map(({ number, text }) => [number, text])).toEqual([[1, true], [2, true]]);
  expect(read.paragraphs.some((paragraph) => paragraph.text === '本页只有文字')).toBe(true);
  expect(steps).toContain('scans');
  const [table] = read.tables;
  expect([comparable(table?.title?.text ?? ''), table?.rowCount]).toEqual([comparable(printed.title), printed.rowCount]);
  const own = new Map(table?.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const wrong = printed.cells.filter(({ row, col, text }) => comparable(own.get(`${row},${col}`)?.text ?? '').replace(/\s/g, '') !== comparable(text));
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(3);
  expect(table?.cells.every((cell) => cell.place.kind === 'page' && cell.place.page === 2)).toBe(true);
  // The picture fills the page: cells are where they are printed, but for the sheet's skew.
  const last = printed.cells.at(-1);
  const place = last ? own.get(`${last.row},${last.col}`)?.place : undefined;
  if (place?.kind !== 'page' || !last) throw new Error('no place');
  expect(Math.abs((place.box[1] + place.box[3] - last.box[1] - last.box[3]) / 2)).toBeLessThan(8);
}, 240_000);

test('a scan in JBIG2 is decoded and looked at; a damaged one is a gap with its reason', async () => {
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  // Bars that read as a row of ones.
  const picture = aJbig2(840, 1188, (x, y) => x > 200 && x < 360 && y > 300 && y < 330 && x % 16 < 4);
  const read = (part: Uint8Array): ReturnType<typeof readOfd> => readOfd(zipSync({
    'OFD.xml': strToU8(`<ofd:OFD ${space}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`),
    'Doc_0/Document.xml': strToU8(`<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`),
    'Doc_0/DocumentRes.xml': strToU8(`<ofd:Res ${space} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image" Format="GBIG2"><ofd:MediaFile>image_0.jb2</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>`),
    'Doc_0/Res/image_0.jb2': part,
    'Doc_0/Pages/Page_0/Content.xml': strToU8(`<ofd:Page ${space}><ofd:Content><ofd:Layer><ofd:ImageObject ID="9" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="5"/></ofd:Layer></ofd:Content></ofd:Page>`),
  }), ASSETS, () => undefined);
  expect(await read(picture)).toMatchObject({ textLayer: 'ocr', pages: [{ text: true }], gaps: [] });
  expect(await read(picture.subarray(0, 70))).toMatchObject({ textLayer: 'none', gaps: [{ code: 'page-without-text', page: 1, detail: 'damaged-file: JBIG2' }] });
}, 60_000);
