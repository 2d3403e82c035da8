import { describe, expect, test } from 'vitest';
import type { Gray } from '../../../electron/backend/ocr/bitmap.ts';
import type { SeenLine } from '../../../electron/backend/ocr/ctc.ts';
import type { Piece } from '../../../electron/backend/ocr/prepare-page.ts';
import { readPieces } from '../../../electron/backend/ocr/read-pieces.ts';
import type { Recogniser } from '../../../electron/backend/ocr/recogniser.ts';

const PAGE: Gray = { width: 400, height: 600, data: new Uint8Array(400 * 600).fill(255) };
const UNIT = 20;
/** Pieces one under another that end at one edge; `height` of their ink. */
const column = (count: number, height = (_: number): number => 14): Piece[] =>
  Array.from({ length: count }, (_, row) => ({ region: { x0: 200, x1: 300, y0: row * 40, y1: row * 40 + height(row) }, cell: true, cut: false }));

/** Answers each call with the next list of readings, whatever the pictures show; tells how many pictures each call had. */
function scripted(...answers: readonly (readonly (readonly [text: string, sure: number])[])[]): Recogniser & { readonly calls: number[] } {
  const calls: number[] = [];
  return {
    calls,
    read: async (pictures) => {
      const answer = answers[calls.length] ?? [];
      calls.push(pictures.length);
      return pictures.map((_, index): SeenLine => {
        const [text, sure] = answer[index] ?? ['', 1];
        return { text, sure: text === '' ? 1 : sure, chars: [...text].map((char, at) => ({ text: char, centre: at * 8, sure })) };
      });
    },
    close: async () => undefined,
  };
}
const told = async (recogniser: Recogniser, pieces: readonly Piece[]): Promise<unknown> => (await readPieces(recogniser, PAGE, pieces, UNIT)).map(({ line, doubt, others }) => [line.text, doubt, others.map((other) => other.text)]);

describe('reading the pieces of a page', () => {
  test('words are read once, figures twice, what differs a third time', async () => {
    const recogniser = scripted(
      [['合计', 0.99], ['12.30', 0.99], ['981.89', 0.99]],
      [['12.30', 0.99], ['931.89', 0.98]],
      [['981.89', 0.99]],
    );
    expect(await told(recogniser, column(3))).toEqual([['合计', null, []], ['12.30', null, []], ['981.89', 'readings-differ', ['931.89']]]);
    expect(recogniser.calls).toEqual([3, 2, 1]);
  });

  test('ink as high as print in which nothing is read is a doubt, a speck is none', async () => {
    const recogniser = scripted([['', 1], ['', 1], ['1.00', 0.99]], [['', 1], ['1.00', 0.99]], [['3', 0.4]]);
    expect(await told(recogniser, column(3, (row) => (row === 1 ? 5 : 14)))).toEqual([['3', 'unread', []], ['', null, []], ['1.00', null, []]]);
  });

  test('letters in a column of figures are a doubt, in a column of words they are words', async () => {
    const figures = [['0.00', 0.99], ['K', 0.99], ['0.55', 0.99]] as const;
    expect(await told(scripted(figures, [['0.00', 0.99], ['0.55', 0.99]]), column(3))).toEqual([['0.00', null, []], ['K', 'grammar', []], ['0.55', null, []]]);
    expect(await told(scripted([['甲类', 0.99], ['APP', 0.99], ['12', 0.99]], [['12', 0.99]]), column(3))).toEqual([['甲类', null, []], ['APP', null, []], ['12', null, []]]);
  });

  test('a figure whose ink stands higher than the others has something drawn over it', async () => {
    const readings = Array.from({ length: 6 }, () => ['830.16', 0.99] as const);
    expect(await told(scripted(readings, readings), column(6, (row) => (row === 2 ? 24 : 14)))).toEqual(readings.map(([text], row) => [text, row === 2 ? 'marked' : null, []]));
  });

  test('a figure without a comma in a column of commas is a doubt', async () => {
    const first = [['338,100', 0.99], ['270400', 0.99], ['7,064,500', 0.99]] as const;
    expect(await told(scripted(first, first, [['270400', 0.99]]), column(3))).toEqual([['338,100', null, []], ['270400', 'grammar', []], ['7,064,500', null, []]]);
  });
});
