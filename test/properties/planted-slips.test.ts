import { expect, test } from 'vitest';
import { measurePlanted } from '../bench/planted/measure-planted.ts';

test('slips in generated documents are found, and consistent documents are not accused', () => {
  const { kinds, clean } = measurePlanted(30);
  const scores = [...kinds.values()];
  const planted = scores.reduce((sum, score) => sum + score.planted, 0);
  const found = scores.reduce((sum, score) => sum + score.found, 0);
  const missed = [...kinds].flatMap(([kind, score]) => score.missed.map((text) => `${kind} ${text}`));
  expect(planted).toBeGreaterThan(25);
  // Some slips leave nothing in the document that contradicts them; the bench lists them.
  expect(found / planted, missed.join('\n')).toBeGreaterThan(0.8);
  expect(clean.errors / clean.documents, clean.said.join('\n')).toBeLessThan(0.3);
  expect(clean.warnings / clean.documents, clean.said.join('\n')).toBeLessThan(2);
});
