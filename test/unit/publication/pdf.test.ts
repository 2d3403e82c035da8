import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../../electron/backend/publication/inspect-pdf.ts';
import { rawPdf, shown } from './raw-pdf.ts';

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const inspect = async (bytes: Uint8Array): Promise<string[]> => (await inspectPdf(bytes, assets, () => undefined)).map(({ kind, detail, place }) => [kind, detail, place.page ?? place.part ?? ''].join(' | '));

describe('text of a PDF that does not show', () => {
  it('says nothing of text that shows: black, white on a dark ground, over a ground, under a line', async () => {
    expect(await inspect(rawPdf([
      '0.2 0.3 0.8 rg 30 90 200 30 re f', shown('whiteondark', 100, '1 1 1 rg'),
      '0.9 0.9 0.5 rg 30 190 200 30 re f', shown('overground', 200, '0 g'),
      shown('plain', 300, '0 g'), '0 0 0 rg 40 303 100 0.5 re f',
    ].join('\n')))).toEqual([]);
  });

  it('finds white, tiny, unpainted, transparent, covered text and text outside the page', async () => {
    const found = await inspect(rawPdf([
      shown('paperwhite', 380, '1 g'), shown('minute', 350, '0.05 0 0 0.05 0 0 cm'), shown('unpainted', 320, '3 Tr'), shown('transparent', 290, '/Clear gs'),
      shown('under', 200, '0 g'), '0 0 0 rg 30 190 200 30 re f', shown('beyond', 900, '0 g'),
    ].join('\n')));
    expect(found).toEqual(['white-text | paperwhite | 1', 'tiny-text | minute | 1', 'hidden-text | unpaintedtransparent | 1', 'covered-text | under | 1', 'off-page-text | beyond | 1']);
  });

  it('takes the text layer of a scan, and a text painted again over its cover, for what they are', async () => {
    const picture = 'q 400 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
    expect(await inspect(rawPdf([picture, shown('layer', 200, '3 Tr')].join('\n')))).toEqual([]);
    expect(await inspect(rawPdf([shown('again', 200, '0 g'), '1 g 30 190 200 30 re f', shown('again', 200, '0 g')].join('\n')))).toEqual([]);
  });
});

describe('what a PDF carries', () => {
  it('finds author, path, script, launch, attachment, comment with its author, links into the office, thumbnail', async () => {
    const found = await inspect(rawPdf(shown('plain', 300), {
      info: '/Author (Zhang San) /Producer (Any Program) /Source (C:\\\\Users\\\\zhangsan\\\\budget.docx)',
      catalog: '/OpenAction 6 0 R /Names << /EmbeddedFiles << /Names [(secret.xls) 7 0 R] >> >>',
      page: '/Thumb 12 0 R /Annots [8 0 R 9 0 R 10 0 R 11 0 R]',
      objects: [
        '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
        '<< /Type /Filespec /F (secret.xls) /EF << /F 12 0 R >> >>',
        '<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /Contents (change this figure) /T (Li Si) >>',
        '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (http://10.1.2.3/oa/view) >> >>',
        '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (https://www.example.gov.cn/) >> >>',
        '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /Launch /F (cmd.exe) >> >>',
        '<< /Length 1 >>\nstream\nx\nendstream',
      ],
    }));
    for (const wanted of ['author | Zhang San | Info', 'saved-path | Source = C:\\Users\\zhangsan\\budget.docx | Info', 'embedded-file | secret.xls | EmbeddedFiles', 'script | OpenAction | JavaScript', 'comment | change this figure | 1', 'revision-author | Li Si | 1', 'internal-address | http://10.1.2.3/oa/view | 1', 'launch-action |  | Launch', 'thumbnail |  | Thumb']) expect(found).toContain(wanted);
    expect(found.filter((line) => line.includes('example.gov.cn'))).toEqual([]);
  });

  it('counts former revisions, not the empty section of Word nor the head of a linearised file', async () => {
    const once = rawPdf(shown('plain', 300));
    const add = (text: string): Uint8Array => new Uint8Array([...once, ...new TextEncoder().encode(text)]);
    expect(await inspect(add('5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\nxref\n5 1\n0000000700 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n800\n%%EOF\n'))).toEqual(['earlier-revision | 1 | startxref']);
    expect(await inspect(add('xref\r\n0 0\r\ntrailer\r\n<< /Size 7 /Root 1 0 R /XRefStm 5 >>\r\nstartxref\r\n800\r\n%%EOF'))).toEqual([]);
    expect(await inspect(add('startxref\n0\n%%EOF\n'))).toEqual([]);
  });

  it('looks into object streams that nothing leads to', async () => {
    const packed = deflateSync(Buffer.from('20 0 << /S /JavaScript /JS (x) >>')).toString('latin1');
    const bytes = Buffer.from(rawPdf(shown('plain', 300)));
    const hidden = Buffer.from(`21 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj\n`, 'latin1');
    const header = bytes.indexOf('1 0 obj');
    const file = Buffer.concat([bytes.subarray(0, header), hidden, bytes.subarray(header)]);
    expect(await inspect(new Uint8Array(file))).toContain('script |  | JavaScript');
  });
});
