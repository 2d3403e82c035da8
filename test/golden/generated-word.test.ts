import { describe, expect, it } from 'vitest';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../generator/templates/templates.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

describe('reading generated disclosures without pages', () => {
  for (const template of TEMPLATE_IDS) {
    for (const scope of ['unit', 'department'] as const) {
      const disclosure = generateDisclosure({ seed: 31, template, scope, ...(scope === 'department' ? { units: 4, projectsPerUnit: 6 } : {}) });

      it.each([['typed numbers', { numbered: false, split: false }], ['lists and tables split by hand', { numbered: true, split: true }]] as const)(`${template}, ${scope}, word file with %s`, async (_name, options) => {
        const snapshot = await readBytes(toDocx(disclosure, options), 'generated.docx');
        expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
        expect(snapshot.gaps).toEqual([]);
      });

      it.each([['captions above', { caption: 'paragraphs', nested: false }], ['captions in the table, inside a page of tables', { caption: 'rows', nested: true }]] as const)(`${template}, ${scope}, page with %s`, async (_name, options) => {
        const snapshot = await readBytes(toHtml(disclosure, options), 'generated.html');
        expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
      });
    }
  }

  it('reads a word file with a change record as if accepted, and says so', async () => {
    const disclosure = generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit' });
    const snapshot = await readBytes(toDocx(disclosure, { numbered: true, split: false, tracked: true }), 'tracked.docx');
    expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
    expect(snapshot.gaps.map((gap) => gap.code)).toEqual(['tracked-changes']);
    expect(snapshot.gaps[0]?.detail).toContain('9.99');
  });
});
