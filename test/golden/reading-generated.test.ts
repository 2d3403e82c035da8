import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { differences } from './compare-snapshots.ts';
import { readSample } from './score-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRITERS = {
  'drawn lines': (d: ReturnType<typeof generateDisclosure>) => toPdf(d, { ruling: 'strokes', compress: true }),
  'thin boxes': (d: ReturnType<typeof generateDisclosure>) => toPdf(d, { ruling: 'rects', compress: false, repeatNumbering: true }),
  'tables close together': (d: ReturnType<typeof generateDisclosure>) => toPdf(d, { ruling: 'strokes', compact: true }),
  workbook: toXlsx,
  text: toText,
} as const;

describe('generated disclosures read back', () => {
  for (const template of ['guangxi', 'jiangsu', 'shanghai', 'shanxi'] as const) {
    for (const [writer, write] of Object.entries(WRITERS)) {
      it.each([1, 2, 3])(`${template}, ${writer}, seed %i`, async (seed) => {
        const disclosure = generateDisclosure({ template, seed, ...(seed === 3 ? { scope: 'department' as const, units: 4 } : {}) });
        const path = join(folder, `${template}-${seed}`);
        writeFileSync(path, write(disclosure));
        expect(differences(toSnapshot(disclosure), await readSample(path), writer !== 'text')).toEqual([]);
      });
    }
  }
});
