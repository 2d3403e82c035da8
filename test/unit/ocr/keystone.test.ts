import { describe, expect, test } from 'vitest';
import type { Gray } from '../../../electron/backend/ocr/bitmap.ts';
import { across, findRules } from '../../../electron/backend/ocr/find-rules.ts';
import { flatSheet, inUnits, keystoneOf, onPhoto, type Keystone } from '../../../electron/backend/ocr/keystone.ts';

const SCALE = 200 / 72;
const [WIDTH, HEIGHT] = [900, 700];

/** A grid of rules every 100 pixels as a camera sees it. */
function photo({ row, col }: Keystone): Gray {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let py = 0; py < HEIGHT; py += 1) {
    for (let px = 0; px < WIDTH; px += 1) {
      const [x, y] = [px - (WIDTH - 1) / 2, py - (HEIGHT - 1) / 2];
      const flatX = (x - col[0] * y) / (1 + col[1] * y) + 450;
      const flatY = (y - row[0] * x) / (1 + row[1] * x) + 350;
      if (flatX < 99 || flatX > 801 || flatY < 99 || flatY > 601) continue;
      const near = Math.min(Math.abs(flatX - Math.round(flatX / 100) * 100), Math.abs(flatY - Math.round(flatY / 100) * 100));
      data[py * WIDTH + px] = near < 1 ? 80 : near < 2 ? 190 : 255;
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

describe('a photo taken at an angle', () => {
  const held: Keystone = { row: [0.004, -0.00004], col: [-0.003, 0.00003] };

  test('shows by its rules how it was held', () => {
    const seen = keystoneOf(findRules(photo(held), SCALE), WIDTH, HEIGHT);
    expect(seen).not.toBeNull();
    for (const end of [-0.5, 0.5]) {
      expect(Math.abs((seen?.row[0] ?? 1) + (seen?.row[1] ?? 1) * end * HEIGHT - held.row[0] - held.row[1] * end * HEIGHT)).toBeLessThan(0.0015);
      expect(Math.abs((seen?.col[0] ?? 1) + (seen?.col[1] ?? 1) * end * WIDTH - held.col[0] - held.col[1] * end * WIDTH)).toBeLessThan(0.0015);
    }
  });

  test('is brought back to a sheet whose rules are level and where they were', () => {
    const { across: rows, down } = findRules(flatSheet(photo(held), held), SCALE);
    expect(rows.map((rule) => Math.round(across(rule, 450) / 5) * 5).sort((a, b) => a - b)).toEqual([100, 200, 300, 400, 500, 600]);
    expect(down.map((rule) => Math.round(across(rule, 350) / 5) * 5).sort((a, b) => a - b)).toEqual([100, 200, 300, 400, 500, 600, 700, 800]);
    expect(Math.max(...[...rows, ...down].map((rule) => Math.abs(rule.slope)))).toBeLessThan(0.002);
  });

  test('places of the sheet are found on the photo, in points as in pixels', () => {
    const [x, y] = onPhoto(held, 300, -200);
    const [px, py] = onPhoto(inUnits(held, SCALE), 300 / SCALE, -200 / SCALE);
    expect([px * SCALE, py * SCALE].map((place) => Math.round(place * 1000))).toEqual([x, y].map((place) => Math.round(place * 1000)));
    expect(Math.abs(y - (-200 + (0.004 + 0.008) * x))).toBeLessThan(0.001);
  });

  test('a flat scan has none', () => expect(keystoneOf(findRules(photo({ row: [0, 0], col: [0, 0] }), SCALE), WIDTH, HEIGHT)).toBeNull());
});
