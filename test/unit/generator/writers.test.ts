import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { growToPages } from '../../generator/grow-to-pages.ts';
import { TEMPLATE_IDS } from '../../generator/templates/templates.ts';
import { pageCount, toPdf } from '../../generator/writers/to-pdf.ts';
import { toText } from '../../generator/writers/to-text.ts';
import { toXlsx } from '../../generator/writers/to-xlsx.ts';

const CMAPS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url));

async function textOf(pdf: Uint8Array): Promise<{ readonly pages: number; readonly items: readonly string[] }> {
  const task = getDocument({ data: pdf, cMapUrl: CMAPS, cMapPacked: true, verbosity: 0 });
  const document = await task.promise;
  const items: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent();
    for (const item of content.items) if ('str' in item) items.push(item.str);
  }
  const pages = document.numPages;
  await task.destroy();
  return { pages, items };
}

describe('writers', () => {
  for (const template of TEMPLATE_IDS) {
    const disclosure = generateDisclosure({ seed: 21, template, projectsPerUnit: 6 });
    const amounts = disclosure.truth.tables.flatMap((table) => table.cells.filter((cell) => table.columns[cell.col]?.content === 'amount' && cell.row >= table.headRows && cell.text !== '').map((cell) => cell.text));

    for (const options of [{ ruling: 'strokes', compress: true }, { ruling: 'rects', compress: false }] as const) {
      it(`${template} as PDF (${options.ruling}) is read by pdfjs with every amount and every paragraph`, async () => {
        const { items, pages } = await textOf(toPdf(disclosure, options));
        expect(pages).toBe(pageCount(disclosure));
        // pdfjs joins neighbours of one line into one item, so search the joined text, not the items.
        const all = items.join(' ');
        expect(amounts.filter((amount) => !all.includes(amount))).toEqual([]);
        const tight = items.join('').replace(/\s/g, '');
        for (const paragraph of disclosure.truth.paragraphs) expect(tight).toContain(paragraph.slice(0, 12).replace(/\s/g, ''));
      });
    }

    it(`${template} as workbook is read back with every cell, merge and format`, () => {
      const book = read(toXlsx(disclosure), { type: 'array', cellNF: true, cellText: true });
      expect(book.SheetNames).toHaveLength(disclosure.truth.tables.length + 1);
      disclosure.truth.tables.forEach((table, index) => {
        const sheet = book.Sheets[book.SheetNames[index + 1] ?? ''];
        if (!sheet) throw new Error('no sheet');
        const top = [table.numberLine, table.title].filter((line) => line !== null).length + (table.entityLine !== null || table.unitLine !== null ? 1 : 0);
        for (const cell of table.cells) {
          const found: { w?: string; v?: unknown } | undefined = sheet[utils.encode_cell({ r: top + cell.row, c: cell.col })];
          expect(found?.w ?? String(found?.v ?? ''), `${table.title} r${cell.row}c${cell.col}`).toBe(cell.text);
        }
        expect((sheet['!merges'] ?? []).filter((merge) => merge.s.r >= top)).toHaveLength(table.cells.filter((cell) => cell.rowSpan * cell.colSpan > 1).length);
      });
    });

    it(`${template} as text holds every paragraph and every row`, () => {
      const text = toText(disclosure);
      for (const paragraph of disclosure.truth.paragraphs) expect(text).toContain(paragraph);
      for (const amount of amounts) expect(text).toContain(amount);
    });

    it(`${template} is written to the same bytes twice`, () => {
      expect(toPdf(disclosure)).toEqual(toPdf(disclosure));
      expect(toXlsx(disclosure)).toEqual(toXlsx(disclosure));
    });
  }

  it('grows to the asked number of pages', () => {
    const pages = pageCount(growToPages({ seed: 2, template: 'guangxi' }, 40));
    expect(pages).toBeGreaterThanOrEqual(40);
    expect(pages).toBeLessThan(60);
  });
});
