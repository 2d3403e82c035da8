import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure } from '../disclosure.ts';
import { createLayout, numberPages, type BookLayout } from './pdf/book-layout.ts';
import { addFont } from './pdf/cjk-font.ts';
import { layContents, layCover, layParagraphs } from './pdf/layout-text.ts';
import { layTable } from './pdf/layout-table.ts';
import type { Ruling } from './pdf/page-canvas.ts';
import { createPdfFile } from './pdf/pdf-file.ts';

/** How the PDF is written. */
export interface PdfOptions {
  readonly ruling?: Ruling;
  readonly compress?: boolean;
  /** Also repeat the row of column numbers on following pages. */
  readonly repeatNumbering?: boolean;
  /** Chapters and tables follow each other without starting new pages, portrait where the columns allow. */
  readonly compact?: boolean;
  /** Pages (wide ones, or all) whose content is drawn turned clockwise; `shown`: the page says /Rotate so that a viewer shows it upright. */
  readonly turned?: { readonly pages: 'wide' | 'all'; readonly by: 90 | 180 | 270; readonly shown: boolean };
}

/** The page's size, rotation and the matrix in front of its content. */
function pageOf(width: number, height: number, turned: PdfOptions['turned']): { box: string; rotate: string; matrix: string } {
  const upright = { box: `0 0 ${width} ${height}`, rotate: '', matrix: '' };
  if (!turned || (turned.pages === 'wide' && width <= height)) return upright;
  const rotate = turned.shown ? ` /Rotate ${360 - turned.by}` : '';
  if (turned.by === 180) return { box: upright.box, rotate, matrix: `-1 0 0 -1 ${width} ${height} cm\n` };
  return { box: `0 0 ${height} ${width}`, rotate, matrix: turned.by === 90 ? `0 -1 1 0 0 ${width} cm\n` : `0 1 -1 0 ${height} 0 cm\n` };
}

function layOut(disclosure: Disclosure, options: PdfOptions, pageOf: ReadonlyMap<string, number>): BookLayout {
  const layout = createLayout(options.ruling ?? 'strokes');
  for (const part of disclosure.parts) {
    switch (part.kind) {
      case 'cover':
        layCover(layout, part.lines);
        if (options.compact) layout.endPage();
        break;
      case 'contents':
        layContents(layout, part.title, part.entries, pageOf);
        if (options.compact) layout.endPage();
        break;
      case 'text': layParagraphs(layout, part.paragraphs, part.newPage && !(options.compact ?? false)); break;
      case 'tables': for (const table of part.tables) layTable(layout, options.compact ? { ...table, ownPage: false, landscape: table.columns.length > 11 } : table, options.repeatNumbering ?? false); break;
      default: assertNever(part);
    }
  }
  return layout;
}

/** Lays out twice: page numbers of the contents are known only when everything has its place. */
export function layOutPages(disclosure: Disclosure, options: PdfOptions): BookLayout {
  const layout = layOut(disclosure, options, layOut(disclosure, options, new Map()).marks);
  numberPages(layout, disclosure.parts[0]?.kind === 'cover' ? 2 : 1);
  return layout;
}

/** Number of pages that `toPdf` will write. */
export const pageCount = (disclosure: Disclosure): number => layOut(disclosure, {}, new Map()).pages.length;

/** Writes the disclosure as a PDF with a text layer. */
export function toPdf(disclosure: Disclosure, options: PdfOptions = {}): Uint8Array {
  const layout = layOutPages(disclosure, options);
  const file = createPdfFile(options.compress ?? true);
  const catalog = file.reserve();
  const pages = file.reserve();
  const fonts = `/song ${addFont(file, 'song')} 0 R /hei ${addFont(file, 'hei')} 0 R`;
  const kids = layout.pages.map((page) => {
    const { box, rotate, matrix } = pageOf(page.width, page.height, options.turned);
    const content = file.addStream(matrix + page.content());
    return file.add(`<< /Type /Page /Parent ${pages} 0 R /MediaBox [${box}]${rotate} /Resources << /Font << ${fonts} >> >> /Contents ${content} 0 R >>`);
  });
  file.set(pages, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  file.set(catalog, `<< /Type /Catalog /Pages ${pages} 0 R /Lang (zh-CN) >>`);
  return file.build(catalog);
}
