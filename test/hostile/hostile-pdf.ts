import { deflateSync } from 'node:zlib';
import { createPdfFile } from '../generator/writers/pdf/pdf-file.ts';
import type { HostileFile } from './hostile-files.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const TEXT = 'BT /F 12 Tf 20 200 Td (1234.56) Tj ET';

/** One page of one figure. `page` and `catalog` are entries added to their dictionaries, `content` its drawing; `font` another font. */
function onePage(parts: { readonly page?: string; readonly catalog?: string; readonly content?: string; readonly box?: string; readonly font?: string; readonly resources?: string; readonly objects?: readonly string[] }): Uint8Array {
  const file = createPdfFile(false);
  // Added first, so that the cases can name them: 1, 2, …
  for (const body of parts.objects ?? []) file.add(body);
  const pages = file.reserve();
  const font = file.add(parts.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const stream = file.addStream(parts.content ?? TEXT);
  const page = file.add(`<< /Type /Page /Parent ${pages} 0 R /MediaBox [${parts.box ?? '0 0 400 400'}] ${parts.page ?? ''} /Resources << /Font << /F ${font} 0 R >> ${parts.resources ?? ''} >> /Contents ${stream} 0 R >>`);
  file.set(pages, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${pages} 0 R ${parts.catalog ?? ''} >>`));
}

/** A page tree of so many levels over one page. */
function deepTree(levels: number): Uint8Array {
  const file = createPdfFile(false);
  const font = file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const stream = file.addStream(TEXT);
  const nodes = Array.from({ length: levels }, () => file.reserve());
  const page = file.add(`<< /Type /Page /Parent ${nodes.at(-1) ?? 0} 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F ${font} 0 R >> >> /Contents ${stream} 0 R >>`);
  nodes.forEach((node, index) => file.set(node, `<< /Type /Pages /Kids [${nodes[index + 1] ?? page} 0 R] /Count 1 ${index > 0 ? `/Parent ${nodes[index - 1] ?? 0} 0 R` : ''} >>`));
  return file.build(file.add(`<< /Type /Catalog /Pages ${nodes[0] ?? page} 0 R >>`));
}

/** A page tree whose node is its own child. */
function treeLoop(count: number): Uint8Array {
  const file = createPdfFile(false);
  const pages = file.reserve();
  const other = file.add(`<< /Type /Pages /Parent ${pages} 0 R /Kids [${pages} 0 R] /Count ${count} >>`);
  file.set(pages, `<< /Type /Pages /Parent ${other} 0 R /Kids [${other} 0 R ${pages} 0 R] /Count ${count} >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`));
}

/** A page whose drawing unpacks to hundreds of megabytes. */
function streamBomb(): Uint8Array {
  const once = deflateSync(Buffer.alloc(300 * 1024 * 1024, 0x20), { level: 9 });
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${once.length} /Filter /FlateDecode >>\nstream\n`;
  return new Uint8Array(Buffer.concat([latin(head), once, latin('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF')]));
}

const script = '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://evil.example/"\\);) >>';

/** PDFs by what is wrong with them. */
export const HOSTILE_PDFS: readonly HostileFile[] = [
  { name: '页树自环.pdf', ends: ['read', 'damaged-file', 'no-text'], bytes: () => treeLoop(1) },
  { name: '页树自环十亿页.pdf', ends: ['read', 'damaged-file', 'no-text', 'file-too-large'], bytes: () => treeLoop(1_000_000_000) },
  { name: '页树五千层.pdf', ends: ['read', 'damaged-file', 'no-text'], bytes: () => deepTree(5000) },
  { name: '页面极大.pdf', ends: ['read'], bytes: () => onePage({ box: '0 0 100000000 100000000' }) },
  { name: '页面为负无穷.pdf', ends: ['read', 'damaged-file', 'no-text'], bytes: () => onePage({ box: '-1e308 -1e308 1e308 1e308' }) },
  { name: '用户单位极大.pdf', ends: ['read'], bytes: () => onePage({ page: '/UserUnit 1e9 /Rotate 450' }) },
  { name: '交叉引用全错.pdf', ends: ['read', 'damaged-file'], bytes: () => latin(Buffer.from(onePage({})).toString('latin1').replaceAll(/\d{10} 00000 n/g, '9999999999 00000 n')) },
  { name: '交叉引用自指.pdf', ends: ['read', 'damaged-file'], bytes: () => latin(Buffer.from(onePage({})).toString('latin1').replace(/trailer\n<< /, 'trailer\n<< /Prev 9 ').replace(/startxref\n\d+/, 'startxref\n9')) },
  { name: '表单对象自画.pdf', ends: ['read'], bytes: () => onePage({ objects: ['<< /Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /XObject << /X 1 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'], resources: '/XObject << /X 1 0 R >>', content: `${TEXT} /X Do` }) },
  { name: '图形状态一万层.pdf', ends: ['read'], bytes: () => onePage({ content: `${'q '.repeat(10_000)}${TEXT}` }) },
  { name: '数组十万层.pdf', ends: ['read', 'damaged-file', 'no-text'], bytes: () => onePage({ page: `/Annots ${'['.repeat(100_000)}` }) },
  { name: '字体荒唐.pdf', ends: ['read'], bytes: () => onePage({ font: '<< /Type /Font /Subtype /Type3 /FontMatrix [0 0 0 0 0 0] /FontBBox [0 0 0 0] /FirstChar 0 /LastChar 2147483647 /Widths [1e308 -1e308] /Encoding << /Differences [0 /a /b] >> /CharProcs << /a 99 0 R >> >>' }) },
  { name: '字体是垃圾.pdf', ends: ['read'], bytes: () => onePage({ objects: ['<< /Length 12 /Length1 99999999 >>\nstream\nnot a font!!\nendstream', '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 1 0 R /FontBBox [0 0 1 1] >>'], font: '<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 2 0 R /FirstChar 32 /LastChar 33 /Widths [0 0] >>' }) },
  { name: '脚本.pdf', ends: ['read'], bytes: () => onePage({ catalog: script }) },
  { name: '外部链接与启动程序.pdf', ends: ['read'], bytes: () => onePage({ catalog: '/OpenAction << /S /Launch /F (/bin/sh) >> /URI << /Base (http://evil.example/) >>', page: '/AA << /O << /S /GoToR /F (http://evil.example/x.pdf) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://evil.example/) >> >>]' }) },
  { name: '附件.pdf', ends: ['read'], bytes: () => onePage({ objects: ['<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZ..\nendstream'], catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (../../a.exe) /EF << /F 1 0 R >> >>] >> >>' }) },
  { name: '外部内容流.pdf', ends: ['read', 'damaged-file', 'no-text'], bytes: () => onePage({ resources: '/XObject << /X << /Type /XObject /Subtype /Image /F (http://evil.example/a.png) /FFilter /DCTDecode /Width 9 /Height 9 >> >>' }) },
  { name: '内容流炸弹.pdf', ends: ['read', 'no-text', 'file-too-large', 'damaged-file'], bytes: streamBomb },
];
