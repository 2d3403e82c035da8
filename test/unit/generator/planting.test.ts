import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../generator/disclosure.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { PLANT_KINDS, plantError } from '../../generator/planting/plant-error.ts';
import { TEMPLATE_IDS } from '../../generator/templates/templates.ts';

/** Every printed place of the document with its text. */
function places(disclosure: Disclosure): readonly string[] {
  return [
    ...disclosure.truth.paragraphs.map((text, index) => `p${index}: ${text}`),
    ...disclosure.truth.tables.flatMap((table, index) => [`t${index}: ${table.unitLine}`, `t${index}: ${table.notes.join()}`, ...table.cells.map((cell) => `t${index} r${cell.row}c${cell.col}: ${cell.text}`)]),
  ];
}

const changed = (a: Disclosure, b: Disclosure): readonly string[] => {
  const before = new Set(places(a));
  return places(b).filter((place) => !before.has(place));
};

describe('planted errors', () => {
  for (const template of TEMPLATE_IDS) {
    for (const kind of PLANT_KINDS) {
      // That form lists its projects nowhere: a wrong count could not be found by anybody.
      if (template === 'jiangsu' && kind === 'project-count') {
        it('project-count has no place in a jiangsu document', () => {
          expect(() => plantError(generateDisclosure({ seed: 11, template }), kind, 1)).toThrow('no place');
        });
        continue;
      }
      it(`${kind} changes one place of a ${template} document and nothing else`, () => {
        const clean = generateDisclosure({ seed: 11, template, scope: 'department', units: 3, projectsPerUnit: 5, funds: { gf: false } });
        for (const seed of [1, 2, 3]) {
          const { disclosure, planted } = plantError(clean, kind, seed);
          expect(planted.after).not.toBe(planted.before);
          expect(planted.rules.length).toBeGreaterThan(0);
          if (kind === 'missing-row') {
            const index = planted.table ?? -1;
            expect(disclosure.truth.tables[index]?.rowCount).toBe((clean.truth.tables[index]?.rowCount ?? 0) - 1);
            continue;
          }
          expect(changed(clean, disclosure)).toHaveLength(kind === 'swapped-cells' ? 2 : 1);
          if (planted.paragraph !== null) {
            expect(clean.truth.paragraphs[planted.paragraph]).toContain(planted.before);
            expect(disclosure.truth.paragraphs[planted.paragraph]).toContain(planted.after);
          }
        }
      });
    }
  }

  it('is the same for the same seed', () => {
    const clean = generateDisclosure({ seed: 4, template: 'guangxi' });
    expect(plantError(clean, 'dropped-digit', 9).planted).toEqual(plantError(clean, 'dropped-digit', 9).planted);
  });
});
