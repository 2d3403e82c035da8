import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../electron/backend/ocr/bitmap.ts';
import { readPicturePages } from '../../../electron/backend/ocr/read-scans.ts';
import { showsTable } from '../../../electron/backend/ocr/shows-table.ts';

const WIDTH = 1240;
const HEIGHT = 1754;

/** An A4 page of 150 dpi in grey on which `ink` says what is dark; `slope` = drop over its width in pixels. */
function sheet(ink: (x: number, y: number) => boolean, slope = 0): Bitmap {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(238);
  for (let y = 0; y < HEIGHT; y += 1) for (let x = 0; x < WIDTH; x += 1) if (ink(x, Math.round(y - (x * slope) / WIDTH))) data[y * WIDTH + x] = 60;
  return { width: WIDTH, height: HEIGHT, channels: 1, data };
}
const within = (x: number, y: number): boolean => x > 120 && x < 1120 && y > 300 && y < 1100;
/** Rules two pixels wide, 50 pixels apart, and a column every 250. */
const grid = (x: number, y: number): boolean => within(x, y) && (y % 50 < 2 || x % 250 < 2);
/** Lines of dense print: characters of 20 pixels with thin blanks. */
const text = (x: number, y: number): boolean => within(x, y) && y % 40 < 22 && x % 23 < 21;
const frame = (x: number, y: number): boolean => within(x, y) && (x < 124 || x > 1116 || y < 304 || y > 1096);

describe('scanned pages with tables are read first', () => {
  it('rules tell a table, also on a crooked page; print, a frame and a blank sheet are none', () => {
    expect([sheet(grid), sheet(grid, 12), sheet((x, y) => grid(x, y) || text(x, y))].map(showsTable)).toEqual([true, true, true]);
    expect([sheet(text), sheet(text, 12), sheet(frame), sheet(() => false)].map(showsTable)).toEqual([false, false, false, false]);
  });

  it('a picture in colours is looked at as well as one in grey', () => {
    const { data } = sheet(grid);
    expect(showsTable({ width: WIDTH, height: HEIGHT, channels: 3, data: Uint8Array.from({ length: data.length * 3 }, (_, at) => data[Math.floor(at / 3)] ?? 0) })).toBe(true);
  });

  it('the order of reading changes, what is told of the pages stays in page order', async () => {
    const pictures = new Map([1, 2, 3, 4, 5, 6, 7].map((page) => [page, sheet(page % 3 === 0 ? grid : text)]));
    const steps: string[] = [];
    const looked = new Set<number>();
    const read: number[] = [];
    const { scans, unread } = await readPicturePages([...pictures.keys()], async (page) => {
      const bitmap = pictures.get(page);
      if (!bitmap || looked.has(page)) {
        read.push(page);
        throw new Error(`page ${page} cannot be decoded again`);
      }
      looked.add(page);
      return { pictures: [{ bitmap, matrix: [595, 0, 0, 842, 0, 0] }], width: 595, height: 842 };
    }, ({ step, done, total }) => void steps.push(`${step} ${done}/${total}`));
    expect(read).toEqual([3, 6, 1, 2, 4, 5, 7]);
    expect(steps.slice(7)).toEqual(['scan-tables 0/2', 'scan-tables 1/2', 'scans 2/7', 'scans 3/7', 'scans 4/7', 'scans 5/7', 'scans 6/7']);
    expect(scans.size).toBe(0);
    expect([...unread.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
