import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { ReadError } from '../../../electron/backend/importing/read-error.ts';
import { readDocument } from '../../../electron/backend/importing/read-document.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { createPdfFile } from '../../generator/writers/pdf/pdf-file.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';
import { toXlsx } from '../../generator/writers/to-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pdfAssetsDir = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));

function read(name: string, bytes: Uint8Array | string): Promise<Snapshot> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readDocument({ path, fileName: name, pdfAssetsDir }, () => undefined);
}
const failure = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const error: unknown = await read(name, bytes).then(() => null, (reason: unknown) => reason);
  return error instanceof ReadError ? `${error.code}: ${error.detail}` : String(error);
};
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const ole = (name: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from(name, 'utf16le'), Buffer.alloc(512)]));
const disclosure = generateDisclosure({ template: 'guangxi', seed: 5 });
const pdf = toPdf(disclosure, { compress: false });

function onePage(content: string, extra = ''): Uint8Array {
  const file = createPdfFile(false);
  const pages = file.reserve();
  const font = file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const stream = file.addStream(content);
  const page = file.add(`<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 400 400] ${extra} /Resources << /Font << /F ${font} 0 R >> >> /Contents ${stream} 0 R >>`);
  file.set(pages, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`));
}

describe('files that cannot be read say why', () => {
  it('empty', async () => expect(await failure('a.pdf', '')).toBe('empty-file: a.pdf'));
  it('only blanks', async () => expect(await failure('a.txt', ' \n\n ')).toBe('no-text: text'));
  it('cut off to its head', async () => expect(await failure('a.pdf', pdf.slice(0, 200))).toBe('damaged-file: PDF'));
  it('encrypted PDF', async () => {
    const key = `<${'41'.repeat(32)}>`;
    const locked = Buffer.from(onePage('BT /F 12 Tf 10 10 Td (x) Tj ET')).toString('latin1').replace('trailer\n<<', `trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`);
    expect(await failure('locked.pdf', latin(locked))).toBe('password-needed: PDF');
  });
  it('encrypted workbook', async () => expect(await failure('a.xlsx', ole('EncryptedPackage'))).toBe('password-needed: OOXML'));
  it('cut off workbook', async () => expect(await failure('a.xlsx', toXlsx(disclosure).slice(0, 3000))).toBe('damaged-file: zip'));
  it('formats of later', async () => {
    expect(await failure('a.doc', ole('WordDocument'))).toBe('damaged-file: DOC');
    expect(await failure('a.xls', ole('Workbook'))).toBe('damaged-file: XLS');
    expect(await failure('a.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toBe('damaged-file: image');
    expect(await failure('a.dps', ole('PowerPoint Document'))).toBe('unsupported-format: PowerPoint');
    expect(await failure('a.wps', ole('MatOST'))).toBe('unsupported-format: Works');
    expect(await failure('a.doc', ole('SomethingElse'))).toBe('unsupported-format: OLE');
    expect(await failure('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toBe('unsupported-format: zip');
  });
  it('bytes that are nothing known', async () => expect(await failure('a.pdf', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))).toBe('unsupported-format: unknown'));
  it('two gigabytes', async () => {
    const path = join(folder, 'big.pdf');
    writeFileSync(path, '%PDF-1.7');
    truncateSync(path, 2 * 1024 ** 3); // sparse: takes no room
    await expect(readDocument({ path, fileName: 'big.pdf', pdfAssetsDir }, () => undefined)).rejects.toMatchObject({ code: 'file-too-large', detail: '2048 MB' });
  });
});

describe('files that can be read in part', () => {
  it('renamed files are told by their content', async () => {
    expect((await read('really-a.txt', pdf)).format).toBe('pdf');
    expect((await read('really-a.pdf', toXlsx(disclosure))).format).toBe('xlsx');
    expect((await read('really-a.xlsx', '甲\t1.00\n乙\t2.00\n')).format).toBe('text');
  });
  it('a PDF without its end keeps the pages that are there', async () => {
    const snapshot = await read('cut.pdf', pdf.slice(0, Math.floor(pdf.length * 0.6)));
    expect(snapshot.pages.length).toBeGreaterThan(0);
    expect(snapshot.gaps).toContainEqual({ code: 'pages-missing', page: null, detail: String(snapshot.pages.length) });
    expect(snapshot.paragraphs.length).toBeGreaterThan(0);
  });
  it('one bad page is a gap, the others are read', async () => {
    const kids = /\/Kids \[(\d+) 0 R (\d+) 0 R/.exec(Buffer.from(pdf).toString('latin1'));
    const broken = Buffer.from(pdf).toString('latin1').replace(new RegExp(`\\n${kids?.[2]} 0 obj\\n<< /Type /Page `), `\n${kids?.[2]} 0 obj\nnull %pe /Page `);
    const snapshot = await read('bad-page.pdf', latin(broken));
    expect(snapshot.gaps.map((gap) => gap.code)).toEqual(['pages-missing']);
    expect(snapshot.pages.length).toBe(21);
    expect(snapshot.tables).toHaveLength(12);
  });
  it('a PDF without any text is read with a gap for each page', async () => {
    const snapshot = await read('blank.pdf', onePage('0 0 0 rg 10 10 100 100 re f'));
    expect([snapshot.textLayer, snapshot.gaps, snapshot.tables, snapshot.paragraphs]).toEqual(['none', [{ code: 'page-without-text', page: 1, detail: 'blank' }], [], []]);
  });
});

describe('page content', () => {
  const text = async (content: string, extra = ''): Promise<string[]> => (await read('page.pdf', onePage(content, extra))).paragraphs.map((paragraph) => paragraph.text);

  it('follows text matrices, spacing and TJ numbers', async () => {
    expect(await text('BT /F 12 Tf 20 300 Td 2 Tc (Alpha) Tj 0 Tc [(Be) 20 (ta)] TJ 0 -40 Td 14 TL (One) Tj T* (Two) Tj ET')).toEqual(['AlphaBeta', 'One', 'Two']);
  });
  it('turns with the page', async () => {
    const snapshot = await read('turned.pdf', onePage('BT /F 12 Tf 0 1 -1 0 100 50 Tm (Turned) Tj ET', '/Rotate 90'));
    expect(snapshot.paragraphs[0]?.text).toBe('Turned');
    const at = snapshot.paragraphs[0]?.runs[0]?.at;
    expect(at?.kind === 'page' && Math.round(at.stops[0] ?? 0)).toBe(50);
  });
  it('drops what is not seen and does not read double painting twice', async () => {
    expect(await text('BT /F 12 Tf 20 300 Td (Seen) Tj ET BT /F 12 Tf 20.2 300 Td (Seen) Tj ET BT 3 Tr /F 12 Tf 20 200 Td (Hidden) Tj ET q 0 0 30 30 re W n BT 0 Tr /F 12 Tf 200 200 Td (Clipped) Tj ET Q')).toEqual(['Seen']);
  });
  it('takes unpainted text where nothing else is there: the layer over a scan', async () => {
    const snapshot = await read('layer.pdf', onePage('BT 3 Tr /F 12 Tf 20 200 Td (Layer) Tj ET'));
    expect([snapshot.textLayer, snapshot.paragraphs[0]?.text]).toEqual(['ocr', 'Layer']);
  });
});
