import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRawPages } from '../../electron/backend/importing/pdf/read-pdf.ts';
import type { Box } from '../../shared/model/place.ts';
import type { Recognised } from '../../shared/recognise/recognise-pages.ts';
import { recognisePages } from '../../shared/recognise/recognise-pages.ts';
import { placesOf } from '../../shared/model/paragraph.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf, type PdfOptions } from '../generator/writers/to-pdf.ts';
import { lostCharacters } from './lost-characters.ts';

const ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));
const disclosure = generateDisclosure({ template: 'guangxi', seed: 2 });

async function read(options: PdfOptions): Promise<{ found: Recognised; sizes: [number, number][]; lost: ReturnType<typeof lostCharacters> }> {
  const { raws } = await readRawPages(toPdf(disclosure, options), ASSETS, () => undefined);
  const found = recognisePages(raws);
  return { found, sizes: raws.map((raw) => [Math.round(raw.width), Math.round(raw.height)]), lost: lostCharacters(raws, found) };
}

const textsOf = ({ tables, paragraphs }: Recognised): unknown => ({
  tables: tables.map((table) => [table.title?.text, table.unitLine?.text, table.headRows, ...table.cells.map((cell) => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`)]),
  paragraphs: paragraphs.map((paragraph) => paragraph.text),
});
const round = (box: Box): number[] => box.map((value) => Math.round(value));

/** Where a box of an upright page lies when the page is drawn turned clockwise. */
function turned([x0, y0, x1, y1]: Box, by: 90 | 180 | 270, width: number, height: number): Box {
  if (by === 180) return [width - x1, height - y1, width - x0, height - y0];
  return by === 90 ? [height - y1, x0, height - y0, x1] : [y0, width - x1, y1, width - x0];
}

describe('turned pages', async () => {
  const upright = await read({});

  it.each([90, 180, 270] as const)('/Rotate that undoes a turn of %i: as if never turned, boxes too', async (by) => {
    const { found } = await read({ turned: { pages: 'wide', by, shown: true } });
    expect(textsOf(found)).toEqual(textsOf(upright.found));
    expect(found.tables.map((table) => table.cells.map((cell) => (cell.place.kind === 'page' ? round(cell.place.box) : [])))).toEqual(upright.found.tables.map((table) => table.cells.map((cell) => (cell.place.kind === 'page' ? round(cell.place.box) : []))));
  });

  it.each([['wide', 90], ['wide', 270], ['wide', 180], ['all', 90], ['all', 270]] as const)('%s pages shown turned by %i: read the same, cells where they are shown', async (pages, by) => {
    const { found, lost } = await read({ turned: { pages, by, shown: false } });
    expect(textsOf(found)).toEqual(textsOf(upright.found));
    expect(lost).toEqual({ lost: '', invented: '' });
    for (const [index, table] of found.tables.entries()) {
      for (const [at, cell] of table.cells.entries()) {
        const before = upright.found.tables[index]?.cells[at]?.place;
        if (cell.place.kind !== 'page' || before?.kind !== 'page') throw new Error('cells of pages');
        const [width, height] = upright.sizes[before.page - 1] ?? [0, 0];
        const expected = pages === 'all' || width > height ? turned(before.box, by, width, height) : before.box;
        expect(cell.place.box.every((value, side) => Math.abs(value - (expected[side] ?? 0)) < 1.5)).toBe(true);
      }
    }
    const [sentence, own] = [upright.found.paragraphs.find((paragraph) => paragraph.text.length > 60), found.paragraphs.find((paragraph) => paragraph.text.length > 60)];
    if (!sentence || !own) throw new Error('no long paragraph');
    const [place, seen] = [placesOf(sentence, 2, 9)[0], placesOf(own, 2, 9)[0]];
    if (place?.kind !== 'page' || seen?.kind !== 'page') throw new Error('paragraphs of pages');
    const [width, height] = upright.sizes[place.page - 1] ?? [0, 0];
    const expected = pages === 'all' ? turned(place.box, by, width, height) : place.box;
    expect(seen.box.every((value, side) => Math.abs(value - (expected[side] ?? 0)) < 1.5)).toBe(true);
  });
});
