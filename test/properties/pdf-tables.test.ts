import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRawPages } from '../../electron/backend/importing/pdf/read-pdf.ts';
import { recognisePages, type Recognised } from '../../shared/recognise/recognise-pages.ts';
import { withTruth, type Disclosure, type GenCell, type GenTable } from '../generator/disclosure.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import { toPdf, type PdfOptions } from '../generator/writers/to-pdf.ts';
import { lostCharacters } from '../golden/lost-characters.ts';
import { runs } from './runs.ts';

const ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));
const COLS = 8;
const ROWS = 70;

interface Shape {
  readonly rows: number;
  readonly cols: number;
  /** Spans and texts are drawn from it: a list of hundreds would shrink for minutes. */
  readonly salt: number;
  readonly spanned: boolean;
  readonly widths: readonly number[];
  readonly aligns: readonly GenTable['columns'][number]['align'][];
  readonly blank: number;
  readonly landscape: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  rows: fc.oneof(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 30, max: ROWS })), cols: fc.integer({ min: 2, max: COLS }),
  salt: fc.nat(), spanned: fc.boolean(),
  widths: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: COLS, maxLength: COLS }),
  aligns: fc.array(fc.constantFrom('left', 'center', 'right'), { minLength: COLS, maxLength: COLS }),
  blank: fc.integer({ min: 1, max: COLS * 2 }), landscape: fc.boolean(),
});

const TEXTS = ['', '', '一般公共预算', '0.00', '1,234.56', '-7.10', '用于保障机构正常运转的日常公用经费和项目经费支出', '（一）上级补助', '100%', '2080501'];

const options: fc.Arbitrary<PdfOptions> = fc.record({
  ruling: fc.constantFrom('strokes', 'rects'), compress: fc.boolean(), turned: fc.constantFrom(undefined, { pages: 'all', by: 90, shown: false } as const, { pages: 'wide', by: 270, shown: true } as const, { pages: 'wide', by: 270, shown: false } as const),
}).map(({ turned, ...rest }): PdfOptions => (turned ? { ...rest, turned } : rest));

/** Cells that tile the grid: spans are laid where there is room. First row and column stay simple, so that every line divides something. */
function tile({ rows, cols, salt, spanned, blank }: Shape, textAt: ((row: number, col: number) => string) | null): GenCell[] {
  const random = createPrng(salt);
  const pick = <T>(from: readonly T[]): T => random.pick(from);
  const taken = new Set<number>();
  const cells: GenCell[] = [];
  const free = (row: number, col: number): boolean => row < rows && col < cols && !taken.has(row * cols + col);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      if (!free(row, col)) continue;
      const [down, right] = row === 0 || col === 0 || !spanned ? [1, 1] : [pick([1, 1, 1, 2, 3]), pick([1, 1, 1, 2, 4])];
      let colSpan = 1;
      while (colSpan < right && free(row, col + colSpan)) colSpan += 1;
      let rowSpan = 1;
      // Rows that a cell joins are printed on one page: never more of them than a page holds.
      while (rowSpan < down && (row + rowSpan) % 6 !== 0 && Array.from({ length: colSpan }, (_, step) => free(row + rowSpan, col + step)).every(Boolean)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) taken.add(r * cols + c);
      // One column may be blank from top to bottom: it is a column all the same.
      cells.push({ row, col, rowSpan, colSpan, text: row === 0 ? `列名${'甲乙丙丁戊己庚辛'[col]}` : col === 0 ? `项目${'零一二三四五六七八九'[Math.floor(row / 10)]}${'零一二三四五六七八九'[row % 10]}` : col === blank ? '' : textAt ? textAt(row, col) : pick(TEXTS) });
    }
  }
  return cells;
}

function documentOf(size: Shape, cells: readonly GenCell[]): Disclosure {
  const table: GenTable = {
    kind: 'other', numberLine: null, title: '测试情况表', unit: null, unitLine: '单位：万元', entityLine: null, headRows: 1, numbering: null, rowCount: size.rows,
    columns: size.widths.slice(0, size.cols).map((width, col) => ({ width, align: size.aligns[col] ?? 'left', content: 'text', field: null })), cells, lists: [], notes: [], empty: false, landscape: size.landscape, ownPage: true,
  };
  return withTruth({
    template: 'guangxi', fileName: 'a', figures: {}, facts: { kind: 'unknown', scope: 'unknown', fiscalYear: null, entityCode: null, entityName: null, unit: null, roundingNote: false },
    parts: [{ kind: 'text', newPage: false, paragraphs: [{ text: '正文一句话。', level: 0, marks: [] }] }, { kind: 'tables', tables: [table] }],
  });
}

const line = (cell: GenCell): string => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`;

async function read(bytes: Uint8Array): Promise<{ found: Recognised; lost: ReturnType<typeof lostCharacters> }> {
  const { raws } = await readRawPages(bytes, ASSETS, () => undefined);
  const found = recognisePages(raws);
  return { found, lost: lostCharacters(raws, found) };
}

test('ruled tables of any shape, over pages and on turned ones, read back exactly from PDF', async () => {
  await fc.assert(fc.asyncProperty(shape, options, async (size, how) => {
    const cells = tile(size, null);
    const { found, lost } = await read(toPdf(documentOf(size, cells), how));
    expect(lost).toEqual({ lost: '', invented: '' });
    expect(found.tables.map((table) => table.cells.map(line))).toEqual([cells.map(line)]);
    expect(found.tables[0]?.unitLine?.text).toBe('单位：万元');
  }), runs(25));
}, 60_000 + runs(25).numRuns * 2_000);

/** A table as offices print it without rules: a column of labels, then figures; some not filled in. */
const plainShape = fc.record({
  rows: fc.integer({ min: 4, max: 60 }), cols: fc.integer({ min: 3, max: 7 }), ruling: fc.constantFrom('horizontal', 'none', 'zebra'), salt: fc.nat(),
});

const grouped = (cents: number): string => `${String(Math.trunc(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${String(cents % 100).padStart(2, '0')}`;

test('tables of figures without vertical rules read back exactly from PDF', async () => {
  await fc.assert(fc.asyncProperty(plainShape, async ({ rows, cols, ruling, salt }) => {
    const size: Shape = { rows, cols, salt, spanned: false, widths: [4, ...Array.from({ length: COLS }, () => 2)], aligns: ['left', ...Array.from({ length: COLS }, () => 'right' as const)], blank: COLS + 1, landscape: false };
    const random = createPrng(salt);
    // The first body row and the last are full, so that every column has a figure and every row is one.
    const cells = tile(size, (row) => (row === 1 || row === rows - 1 || random.int(0, 5) > 0 ? grouped(random.int(1, 99_999_999)) : ''));
    const { found, lost } = await read(toPdf(documentOf(size, cells), { ruling }));
    expect(lost).toEqual({ lost: '', invented: '' });
    expect(found.tables.map((table) => table.cells.map(line))).toEqual([cells.map(line)]);
  }), runs(25));
}, 60_000 + runs(25).numRuns * 2_000);
