import type { Box } from '../../../../shared/model/place.ts';
import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, PageInfo, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recognisePages } from '../../../../shared/recognise/recognise-pages.ts';
import type { PagePicture } from '../../ocr/page-pictures.ts';
import { placeBack } from '../../ocr/place-back.ts';
import { readPicturePages, scanCandidates, type ReadScans } from '../../ocr/read-scans.ts';
import { withScans } from '../../ocr/with-scans.ts';
import { childOf, type XmlNode } from '../docx/xml-node.ts';
import { decodeJbig2 } from '../image/decode-jbig2.ts';
import { decodePicture } from '../image/decode-picture.ts';
import { isJbig2 } from '../image/jbig2-segments.ts';
import type { Picture } from '../image/picture.ts';
import { withoutDoubles } from '../pdf/text-writer.ts';
import type { Matrix } from '../pdf/matrix.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { extrasOf } from './extras.ts';
import { POINTS, type OfdFile } from './ofd-part.ts';
import { areaOf, openOfd, type OfdPage } from './open-ofd.ts';
import { paintObjects, type PaintedPage, type PlacedPicture } from './page-objects.ts';
import { createResources, pageResources } from './resources.ts';
import { sealsOf } from './seals.ts';

/** Characters that name nothing: private use, replacement. A font without a code table leaves them. */
const UNNAMED = /[\ue000-\uf8ff\ufffd]/;
const GARBLED_SHARE = 0.2;

/** Templates before or after the page's own content, as their ZOrder says. */
function layersOf(page: XmlNode, order: 'Background' | 'Foreground'): string[] {
  return page.children.filter((child) => child.name === 'Template' && (child.attrs['ZOrder'] ?? 'Background') === order).map((child) => child.attrs['TemplateID'] ?? '');
}

function paintPart(file: OfdFile, node: XmlNode, part: string, source: OfdPage, matrix: Matrix, painted: PaintedPage): void {
  const content = childOf(node, 'Content');
  const own = pageResources(node, part);
  if (content) paintObjects(content, matrix, own.length === 0 ? source.resources : createResources(file, own, source.resources), painted);
}

/** One page with its templates, in points from its top left. */
function readPage(file: OfdFile, source: OfdPage): { readonly raw: RawPage; readonly origin: readonly [number, number]; readonly pictures: readonly PlacedPicture[] } {
  const page = file.part(source.content);
  if (!page) throw new ReadError('damaged-file', source.content);
  const [x0, y0, x1, y1] = areaOf(childOf(page, 'Area')) ?? source.defaultArea;
  const matrix: Matrix = [POINTS, 0, 0, POINTS, -x0 * POINTS, -y0 * POINTS];
  const painted: PaintedPage = { glyphs: [], rulings: [], images: [], pictures: [] };
  const paintTemplates = (order: 'Background' | 'Foreground'): void => {
    for (const id of layersOf(page, order)) {
      const part = source.templates.get(id);
      const template = part === undefined ? null : file.part(part);
      if (template && part !== undefined) paintPart(file, template, part, source, matrix, painted);
    }
  };
  paintTemplates('Background');
  paintPart(file, page, source.content, source, matrix, painted);
  paintTemplates('Foreground');
  const [width, height] = [(x1 - x0) * POINTS, (y1 - y0) * POINTS];
  const onPage = painted.glyphs.filter(({ box }) => box[2] > 0 && box[0] < width && box[3] > 0 && box[1] < height);
  return { raw: { page: source.number, width, height, glyphs: withoutDoubles(onPage), rulings: painted.rulings, images: painted.images }, origin: [x0, y0], pictures: painted.pictures };
}

function gapsOf(raw: RawPage, seals: readonly Box[]): Gap[] {
  const gaps: Gap[] = [];
  if (raw.glyphs.length === 0 && raw.images.length > 0) gaps.push({ code: 'page-without-text', page: raw.page, detail: 'image' });
  const unnamed = raw.glyphs.filter((glyph) => UNNAMED.test(glyph.text)).length;
  if (unnamed > raw.glyphs.length * GARBLED_SHARE) gaps.push({ code: 'page-garbled', page: raw.page, detail: `${unnamed}/${raw.glyphs.length}` });
  for (const [x0, y0, x1, y1] of seals) {
    const covered = raw.glyphs.filter(({ box }) => (box[0] + box[2]) / 2 > x0 && (box[0] + box[2]) / 2 < x1 && (box[1] + box[3]) / 2 > y0 && (box[1] + box[3]) / 2 < y1);
    if (covered.length > 0) gaps.push({ code: 'seal-over-text', page: raw.page, detail: covered.map((glyph) => glyph.text).join('').slice(0, 60) });
  }
  return gaps;
}

/** All pages before recognition, with what could not be read. */
export interface OfdPages {
  readonly raws: readonly RawPage[];
  readonly pages: readonly PageInfo[];
  readonly gaps: readonly Gap[];
  /** Pictures of the pages that may be scans, and how to get at one. */
  readonly pictures: ReadonlyMap<number, readonly PlacedPicture[]>;
  readonly picture: (part: string) => Uint8Array | null;
}

/** Reads page by page; a page that fails becomes a gap and the rest goes on. `only` = one page, to draw it. */
export function readOfdPages(bytes: Uint8Array, onProgress: (step: ReadProgress) => void, only?: number): OfdPages {
  const { file, documents } = openOfd(bytes);
  const total = documents.reduce((sum, document) => sum + document.pages.length, 0);
  const raws: RawPage[] = [];
  const pages: PageInfo[] = [];
  const gaps: Gap[] = [];
  const placed = new Map<number, readonly PlacedPicture[]>();
  for (const document of documents) {
    const seals = sealsOf(file, document);
    if (only === undefined) gaps.push(...extrasOf(file, document));
    for (const source of document.pages) {
      if (only !== undefined && source.number !== only) continue;
      onProgress({ step: 'pages', done: source.number - 1, total });
      try {
        const { raw, origin, pictures } = readPage(file, source);
        raws.push(raw);
        if (pictures.length > 0) placed.set(source.number, pictures);
        pages.push({ number: source.number, width: raw.width, height: raw.height, text: raw.glyphs.length > 0 });
        const boxes = seals.filter((seal) => seal.page === source.id).map(({ box }): Box => [(box[0] - origin[0]) * POINTS, (box[1] - origin[1]) * POINTS, (box[2] - origin[0]) * POINTS, (box[3] - origin[1]) * POINTS]);
        gaps.push(...gapsOf(raw, boxes));
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        gaps.push({ code: 'page-unreadable', page: source.number, detail: error.detail });
        pages.push({ number: source.number, width: 0, height: 0, text: false });
      }
    }
  }
  if (raws.length === 0) throw new ReadError('damaged-file', 'OFD');
  return { raws, pages, gaps, pictures: placed, picture: (part) => file.picture(part) };
}

/** The first picture of a part. Scanners' JBIG2 (the standard's GBIG2) goes through pdf.js. */
async function firstPicture(file: Uint8Array, assetsDir: string): Promise<Picture | undefined> {
  if (isJbig2(file)) return decodeJbig2(file, assetsDir);
  const [first] = decodePicture(file);
  return first;
}

/** Reads the pages that are pictures: scans that were put into an OFD whole. `assetsDir`: of pdf.js. */
export async function readOfdScans({ raws, pictures, picture }: OfdPages, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<ReadScans> {
  const candidates = scanCandidates(raws, new Set()).filter((page) => pictures.has(page));
  const sizes = new Map(raws.map((raw) => [raw.page, raw]));
  return readPicturePages(candidates, async (page) => {
    const { width, height } = sizes.get(page) ?? { width: 0, height: 0 };
    const shown: PagePicture[] = [];
    for (const { part, matrix } of pictures.get(page) ?? []) {
      const file = picture(part);
      const first = file ? await firstPicture(file, assetsDir) : undefined;
      if (first) shown.push({ bitmap: first.bitmap, matrix });
    }
    return { pictures: shown, width, height };
  }, onProgress);
}

/** Reads an OFD (GB/T 33190, the national fixed-layout format) into a snapshot with pages, like a PDF. */
export async function readOfd(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  const text = readOfdPages(bytes, onProgress);
  const found = await readOfdScans(text, assetsDir, onProgress);
  const { raws, pages, gaps } = withScans({ ...text, hidden: new Set<number>() }, found);
  onProgress({ step: 'recognise', done: 0, total: 1 });
  const recognised = placeBack(recognisePages(raws), found.scans);
  const withText = text.raws.filter((raw) => raw.glyphs.length > 0).length;
  const textLayer = found.scans.size === raws.length ? 'ocr' : found.scans.size > 0 ? 'mixed' : withText === 0 ? 'none' : gaps.some((gap) => gap.code === 'page-without-text') ? 'mixed' : 'text';
  return { format: 'ofd', textLayer, pages, sheets: [], ...recognised, gaps: [...gaps, ...recognised.gaps] };
}
