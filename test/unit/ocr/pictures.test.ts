import { describe, expect, test } from 'vitest';
import type { Bitmap, Gray } from '../../../electron/backend/ocr/bitmap.ts';
import { composePage } from '../../../electron/backend/ocr/compose-page.ts';
import { cutPieces } from '../../../electron/backend/ocr/cut-pieces.ts';
import { decodeCtc } from '../../../electron/backend/ocr/ctc.ts';
import { across, findRules } from '../../../electron/backend/ocr/find-rules.ts';
import { flatten } from '../../../electron/backend/ocr/flatten.ts';
import { oneNotDash } from '../../../electron/backend/ocr/one-not-dash.ts';
import { quarterTurns } from '../../../electron/backend/ocr/resize.ts';
import { skewOf, turnBack } from '../../../electron/backend/ocr/skew.ts';
import { inkOf, inkThreshold } from '../../../electron/backend/ocr/threshold.ts';
import { toGray } from '../../../electron/backend/ocr/to-gray.ts';
import { turnBitmap } from '../../../electron/backend/ocr/turn-bitmap.ts';

const SCALE = 200 / 72;

/** A white picture on which `dark` says how dark a pixel is, 0 to 255. */
function painted(width: number, height: number, dark: (x: number, y: number) => number): Gray {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data[y * width + x] = 255 - dark(x, y);
  return { width, height, data };
}

/** A grid of rules every 60 and 150 pixels inside a margin, turned by some degrees about the middle. */
function grid(width: number, height: number, degrees: number): Gray {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return painted(width, height, (px, py) => {
    const x = width / 2 + (px - width / 2) * cos + (py - height / 2) * sin - 50;
    const y = height / 2 - (px - width / 2) * sin + (py - height / 2) * cos - 40;
    if (x < -1 || y < -1 || x > 601 || y > 361) return 0;
    const near = Math.min(Math.abs(y - Math.round(y / 60) * 60), Math.abs(x - Math.round(x / 150) * 150));
    return near < 1 ? 170 : near < 1.8 ? 60 : 0;
  });
}

describe('straightening', () => {
  test.each([-3.2, -0.6, 0, 1.4, 4.5])('a page turned by %d degrees is seen to be', (degrees) => {
    expect(Math.abs(skewOf(grid(700, 440, degrees), 180) - degrees)).toBeLessThan(0.09);
  });

  test('turned back, its rules are level and where they were', () => {
    const level = turnBack(grid(700, 440, 2), 2);
    const { across: rows, down } = findRules(level, SCALE);
    expect(rows.map((rule) => Math.round(across(rule, 300))).sort((a, b) => a - b)).toEqual([40, 100, 160, 220, 280, 340, 400]);
    expect(down.map((rule) => Math.round(across(rule, 200))).sort((a, b) => a - b)).toEqual([50, 200, 350, 500, 650]);
  });

  test('four quarter turns give the picture back, and grey and coloured pictures turn alike', () => {
    const picture = painted(7, 5, (x, y) => x * 10 + y);
    const once = quarterTurns(picture, 1);
    expect([once.width, once.height]).toEqual([5, 7]);
    expect(quarterTurns(quarterTurns(once, 1), 2)).toEqual(picture);
    expect(quarterTurns(once, 3)).toEqual(picture);
    const bitmap: Bitmap = { ...picture, channels: 1 };
    for (const turns of [1, 2, 3] as const) expect([...turnBitmap(bitmap, turns).data]).toEqual([...quarterTurns(picture, turns).data]);
  });
});

describe('rules', () => {
  test('strokes of print are none, however they line up', () => {
    // Rows of blocks as characters stand in a line: level strokes that nearly touch, crossed by upright ones.
    const text = painted(700, 200, (x, y) => (y % 40 < 26 && x % 28 < 25 && (y % 40 % 8 < 2 || x % 28 % 9 < 2) ? 200 : 0));
    expect(findRules(text, SCALE)).toEqual({ across: [], down: [] });
  });

  test('a faint rule is found on grey paper', () => {
    const faint = flatten(painted(700, 300, (x, y) => 60 + (x > 40 && x < 660 && Math.abs(y - 150) < 1 ? 45 : 0) + ((x * 7 + y * 13) % 11)), SCALE);
    const { across: rows } = findRules(faint, SCALE);
    expect(rows.map((rule) => Math.round(rule.at))).toEqual([150]);
  });

  test('grey hairlines of a noisy scan are found all along', () => {
    const hairlines = painted(700, 440, (x, y) => (x >= 50 && x <= 651 && y >= 40 && y <= 401 && ((y - 40) % 60 < 1 || (x - 50) % 150 < 1) ? 30 : 0) + ((x * 7919 + y * 104_729) % 13));
    const { across: rows, down } = findRules(hairlines, SCALE);
    expect(rows.map((rule) => Math.round(rule.at)).sort((a, b) => a - b)).toEqual([40, 100, 160, 220, 280, 340, 400]);
    expect(down.map((rule) => [Math.round(rule.at), Math.round(rule.from / 10), Math.round(rule.to / 10)]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([50, 200, 350, 500, 650].map((x) => [x, 4, 40]));
  });

  test('a stroke of print in line with a short rule does not hide it', () => {
    // The upright stroke stands over the table's head, a little more than the widest gap inside a rule above it.
    const page = painted(700, 300, (x, y) => ((x >= 50 && x <= 651 && (Math.abs(y - 100) < 1 || Math.abs(y - 180) < 1 || Math.abs(y - 250) < 1)) || (y >= 100 && y <= 180 && x === 300) || (x >= 299 && x <= 300 && y >= 66 && y <= 88) ? 170 : 0));
    const { down } = findRules(page, SCALE);
    expect(down.map((rule) => [Math.round(rule.at), Math.round(rule.from / 10), Math.round(rule.to / 10)])).toEqual([[300, 10, 18]]);
  });
});

describe('ink', () => {
  test('a stain and a shadow are paper, a thin stroke on them is ink', () => {
    const sheet = painted(400, 400, (x, y) => (Math.hypot(x - 200, y - 200) < 90 ? 70 : 0) + (x < 120 ? (120 - x) / 2 : 0) + (y > 195 && y < 199 && x > 150 && x < 250 ? 110 : 0));
    const flat = flatten(sheet, SCALE);
    const ink = inkOf(flat, inkThreshold(flat), SCALE);
    const at = (x: number, y: number): number => ink.data[y * 400 + x] ?? 0;
    expect([at(197, 197), at(220, 197)]).toEqual([1, 1]);
    let dirt = 0;
    for (let y = 0; y < 400; y += 1) for (let x = 0; x < 400; x += 1) if (at(x, y) === 1 && (y < 193 || y > 201)) dirt += 1;
    expect(dirt).toBe(0);
  });

  test('black print under a red seal stays, the seal goes; red print elsewhere stays', () => {
    const [width, height] = [600, 500];
    const data = new Uint8Array(width * height * 3).fill(250);
    const paint = (x: number, y: number, colour: readonly number[]): void => data.set(colour, (y * width + x) * 3);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (Math.abs(Math.hypot(x - 200, y - 200) - 120) < 6 || Math.hypot(x - 200, y - 200) < 35) paint(x, y, [225, 60, 55]);
        if (Math.abs(y - 200) < 3 && x > 60 && x < 340) paint(x, y, [40, 25, 25]);
        if (y > 450 && y < 470 && x > 300 && x < 500 && x % 12 < 6) paint(x, y, [215, 30, 30]);
      }
    }
    const gray = toGray({ width, height, channels: 3, data }, SCALE);
    const at = (x: number, y: number): number => gray.data[y * width + x] ?? 0;
    expect(at(200, 80)).toBeGreaterThan(235);
    expect(at(190, 185)).toBeGreaterThan(235);
    expect(at(190, 200)).toBeLessThan(80);
    expect(at(301 + 12 - (301 % 12), 460)).toBeLessThan(120);
  });
});

test('a page is put together from strips, one of them upside down', () => {
  const strip = (from: number): Bitmap => ({ width: 300, height: 150, channels: 1, data: Uint8Array.from({ length: 300 * 150 }, (_, at) => from + Math.floor(at / 300) / 2) });
  const page = composePage([
    { bitmap: strip(0), matrix: [150, 0, 0, -75, 0, 75] },
    { bitmap: turnBitmap(strip(100), 2), matrix: [-150, 0, 0, 75, 150, 75] },
  ], 150, 150);
  expect([page?.width, page?.height, page?.channels]).toEqual([300, 300, 1]);
  const column = Array.from({ length: 6 }, (_, index) => page?.data[(index * 50 + 10) * 300 + 150]);
  expect(column).toEqual([5, 30, 55, 105, 130, 155]);
});

test('an illustration is no scan', () => {
  const bitmap: Bitmap = { width: 100, height: 100, channels: 1, data: new Uint8Array(10_000) };
  expect(composePage([{ bitmap, matrix: [100, 0, 0, -100, 20, 120] }], 595, 842)).toBeNull();
});

test('steps of the recogniser become characters with their places', () => {
  const steps = [0, 1, 1, 0, 1, 2, 2, 2, 0];
  const scores = new Float32Array(steps.length * 3);
  for (const [step, sign] of steps.entries()) scores[step * 3 + sign] = step === 5 ? 0.6 : 0.9;
  const line = decodeCtc(scores, 0, steps.length, 3, ['a', 'b'], 8, 72);
  expect(line.text).toBe('aab');
  expect(line.chars.map((char) => char.centre)).toEqual([16, 36, 52]);
  expect(line.sure).toBeCloseTo(0.9);
});

test('wrapped lines of a head beside one that stands between them are cut into columns, then lines', () => {
  // Two lines left, one line right between them in height; the columns are two thirds of a line apart.
  const bars = (x: number, y: number, left: number, top: number): boolean => x >= left && x < left + 100 && y >= top && y < top + 20 && x % 10 < 7;
  const ink = painted(300, 80, (x, y) => (bars(x, y, 20, 10) || bars(x, y, 20, 36) || bars(x, y, 133, 23) ? 1 : 0));
  const pieces = cutPieces({ ...ink, data: ink.data.map((value) => 255 - value) }, { x0: 0, y0: 0, x1: 300, y1: 80 }, 20);
  expect(pieces.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual([[20, 10, 117, 30], [20, 36, 117, 56], [133, 23, 233, 43]]);
});

test('a dash in front of 般 or of an ordinal comma is the Chinese one, others stay', () => {
  const read = (text: string): string => oneNotDash({ text, sure: 0.4, chars: [...text].map((char, index) => ({ text: char, centre: index, sure: 0.4 })) }).text;
  expect(['—般公共预算', '—、本年收入', '二—般', '-12.30', '2025—2026年', '——说明'].map(read)).toEqual(['一般公共预算', '一、本年收入', '二一般', '-12.30', '2025—2026年', '——说明']);
});
