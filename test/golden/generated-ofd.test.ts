import { describe, expect, it } from 'vitest';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../generator/templates/templates.ts';
import { toOfd, type OfdOptions } from '../generator/writers/to-ofd.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

const SHAPES: readonly (readonly [string, OfdOptions])[] = [
  ['rules as paths of their own, offsets in runs', { ruling: 'strokes', offsets: 'runs' }],
  ['rules as thin boxes, every offset written', { ruling: 'rects', offsets: 'plain', repeatNumbering: true }],
  ['all rules of a page in one path, tables close together', { paths: 'page', compact: true }],
];

describe('reading generated OFD files', () => {
  for (const template of TEMPLATE_IDS) {
    const disclosure = generateDisclosure({ seed: 53, template, scope: 'department', units: 4, projectsPerUnit: 4 });
    it.each(SHAPES)(`${template}, %s: every table, line and cell as printed`, async (_, options) => {
      const snapshot = await readBytes(toOfd(disclosure, options), '公开.ofd');
      expect([snapshot.format, snapshot.textLayer, snapshot.gaps]).toEqual(['ofd', 'text', []]);
      expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
    });
  }
});
