import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRawPages } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { generateDisclosure } from '../generate-disclosure.ts';
import { toPdf } from '../writers/to-pdf.ts';
import { chineseFonts } from './draw-page.ts';
import { scanSheet } from './make-scan.ts';

/**
 * `node test/generator/scan/write-fixture.ts` writes the scanned page that the tests read (crooked, stained, a seal over its
 * figures) and what is printed on it: the tests themselves need no font. To be run again only when the page is to change.
 */
const folder = fileURLToPath(new URL('../../unit/ocr/fixtures/', import.meta.url));
const assets = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));
const digitsOf = (raw: RawPage): number => raw.glyphs.filter((glyph) => /\d/.test(glyph.text)).length;
const [fonts] = chineseFonts();
if (fonts === undefined) throw new Error('no Chinese font on this machine');
const { raws } = await readRawPages(toPdf(generateDisclosure({ seed: 41, template: 'shanxi', scope: 'unit' })), assets, () => undefined);
const page = raws.filter((raw) => raw.rulings.length > 8).toSorted((a, b) => digitsOf(b) - digitsOf(a))[0];
if (!page) throw new Error('the disclosure has no ruled page');
const sheet = scanSheet(page, { fonts, dpi: 170, turn: 1.2, seal: true, stains: true, noise: 6, jpeg: 55 });
writeFileSync(`${folder}sealed.jpg`, sheet.jpeg);
const [table] = recognisePages([page]).tables;
const printed = { title: table?.title?.text ?? '', rowCount: table?.rowCount, colCount: table?.colCount, width: page.width, height: page.height, cells: table?.cells.map(({ row, col, text, place }) => ({ row, col, text, box: place.kind === 'page' ? place.box.map(Math.round) : [] })) };
writeFileSync(`${folder}sealed.json`, `${JSON.stringify(printed)}\n`);
