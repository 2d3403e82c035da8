import { describe, expect, it } from 'vitest';
import { generateDisclosure, type GenerateOptions } from '../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../generator/templates/templates.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

const SHAPES: readonly (readonly [string, Partial<GenerateOptions>])[] = [
  ['a unit', { scope: 'unit' }],
  ['a department', { scope: 'department', units: 4, projectsPerUnit: 6 }],
];

describe('reading generated disclosures', () => {
  for (const template of TEMPLATE_IDS) {
    for (const [shape, options] of SHAPES) {
      const disclosure = generateDisclosure({ seed: 31, template, ...options });
      for (const ruling of ['strokes', 'rects'] as const) {
        it(`${template}, ${shape}, PDF with ${ruling}: every table, line and cell as printed`, async () => {
          const snapshot = await readBytes(toPdf(disclosure, { ruling, repeatNumbering: ruling === 'rects' }), 'generated.pdf');
          expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
        });
      }
    }
  }
});
