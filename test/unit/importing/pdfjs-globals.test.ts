import { expect, test } from 'vitest';
import '../../../electron/backend/importing/pdf/pdfjs-globals.ts';

test('the matrix for outlines of Type 3 fonts scales, then moves', () => {
  const matrix = new DOMMatrix().scaleSelf(0.5, -0.25).translateSelf(0, -8);
  const { a, b, c, d, e, f } = matrix;
  expect([a, b, c, d, e, f].map((value) => value + 0)).toEqual([0.5, 0, 0, -0.25, 0, 2]);
});
