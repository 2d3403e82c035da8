import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const disclosure = generateDisclosure({ seed: 8, template: 'shanghai', scope: 'unit' });
let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk(temporaryFolder());
});
afterEach(() => desk.close());

describe('an OFD in the workspace', () => {
  it('is read, and its pages can be drawn from the kept source where the cells stand', async () => {
    const job = await desk.importBytes('公开.ofd', toOfd(disclosure));
    expect([job.state, job.document === null]).toEqual(['done', false]);
    if (job.document === null) throw new Error('no document');
    const { view, summary } = await desk.open(job.document);
    expect([summary.format, view.tables.length]).toEqual(['ofd', disclosure.truth.tables.length]);
    const cell = view.tables[0]?.cells.find((candidate) => candidate.value !== null);
    if (cell?.place.kind !== 'page') throw new Error('no place on a page');
    const page = await desk.client.call('documents.page', { document: job.document, page: cell.place.page });
    const [x0, y0, x1, y1] = cell.place.box;
    const drawn = page.glyphs.filter(({ box }) => box[0] >= x0 && box[2] <= x1 && box[1] >= y0 - 2 && box[3] <= y1 + 2).map((glyph) => glyph.text).join('');
    expect(drawn).toBe(cell.text);
    expect(page.rulings.length).toBeGreaterThan(10);
    expect([page.width, page.height]).toEqual([view.snapshot.pages[cell.place.page - 1]?.width, view.snapshot.pages[cell.place.page - 1]?.height]);
  });

  it('gives no page that is not there, and none of a format the window draws itself', async () => {
    const ofd = await desk.importBytes('公开.ofd', toOfd(disclosure));
    const pdf = await desk.importBytes('公开.pdf', toPdf(disclosure));
    if (ofd.document === null || pdf.document === null) throw new Error('no document');
    await expect(desk.client.call('documents.page', { document: ofd.document, page: 99_999 })).rejects.toMatchObject({ code: 'damaged-file' });
    await expect(desk.client.call('documents.page', { document: pdf.document, page: 1 })).rejects.toMatchObject({ code: 'unsupported-format' });
  });
});
