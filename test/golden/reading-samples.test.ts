import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRawPages } from '../../electron/backend/importing/pdf/read-pdf.ts';
import { recognisePages } from '../../shared/recognise/recognise-pages.ts';
import { lostCharacters } from './lost-characters.ts';
import { haveSamples, readGold, readSample, samplePath, score, scoreLine } from './score-samples.ts';

const ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));
/** Tables that a person sees in the published files. */
const PUBLISHED: Readonly<Record<string, number>> = {
  'js-cppcc-2018-narrative.pdf': 0, 'js-cppcc-2018-tables.pdf': 12, 'js-highcourt-2017-budget.pdf': 12, 'js-highcourt-2018-budget.pdf': 12,
  'js-party-office-2018-narrative.pdf': 0, 'js-party-office-2018-tables.pdf': 12, 'js-procuratorate-2017-budget.pdf': 12, 'js-procuratorate-2018-budget.pdf': 12,
  'sh-final-accounts-template.pdf': 10,
};

describe.runIf(haveSamples)('samples against gold', () => {
  it.each(['000.pdf', '002.pdf', '004.pdf', '000.xlsx', '002.xlsx', '004.xlsx'])('%s: every table once, 99.5 %% of cells exact', async (name) => {
    const [document = '', format] = name.split('.');
    const result = score(readGold(document), await readSample(samplePath(`formats/${name}`)));
    console.info(scoreLine(name, result));
    expect(result.tables).toBe(result.goldTables);
    expect(result.exact / result.cells).toBeGreaterThanOrEqual(0.995);
    expect(result.captions / result.goldCaptions).toBeGreaterThanOrEqual(0.98);
    if (format === 'pdf') expect(result.paragraphs / result.goldParagraphs).toBeGreaterThanOrEqual(0.97);
  });

  it.each(['003.pdf', '003.xlsx'])('%s: twelve tables', async (name) => {
    expect((await readSample(samplePath(`formats/${name}`))).tables.map((table) => table.title?.text)).toHaveLength(12);
  });

  it('002-borderless.pdf: the same tables without a single rule', async () => {
    const snapshot = await readSample(samplePath('formats/002-borderless.pdf'));
    const result = score(readGold('002'), snapshot);
    console.info(scoreLine('002-borderless.pdf', result));
    expect(result.tables).toBe(result.goldTables);
    expect(result.exact / result.cells).toBeGreaterThanOrEqual(0.995);
    expect(snapshot.tables.every((table) => table.doubts.includes('no-rulings') && table.cells.every((cell) => cell.method === 'aligned' && cell.confidence < 1))).toBe(true);
  });

  it('000-scan.pdf: pages of pictures are told from blank ones, fast, before anything looks at the pictures', async () => {
    const { raws, gaps } = await readRawPages(new Uint8Array(readFileSync(samplePath('formats/000-scan.pdf'))), ASSETS, () => undefined);
    expect(gaps.map((gap) => `${gap.code} ${gap.detail}`)).toEqual(raws.map(() => 'page-without-text image'));
  });
});

describe.runIf(haveSamples)('published files', () => {
  const names = haveSamples ? readdirSync(samplePath('published')).filter((name) => name.endsWith('.pdf')) : [];
  it.each(names)('%s: every table, every character', async (name) => {
    const { raws, gaps } = await readRawPages(new Uint8Array(readFileSync(samplePath(`published/${name}`))), ASSETS, () => undefined);
    const recognised = recognisePages(raws);
    expect(recognised.tables).toHaveLength(PUBLISHED[name] ?? -1);
    expect(lostCharacters(raws, recognised)).toEqual({ lost: '', invented: '' });
    expect(gaps.filter((gap) => gap.code === 'page-unreadable')).toEqual([]);
  });
});
