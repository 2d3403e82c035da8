import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../renderer/features/review/words-at.ts';
import { asId, type ParagraphId } from '../../../shared/model/ids.ts';
import { placesOf, type Paragraph, type TextRun } from '../../../shared/model/paragraph.ts';
import type { DocumentView } from '../../../shared/model/view.ts';

const text = '财政拔款收入预算数';
const paragraph = (runs: readonly TextRun[]): Paragraph => ({ id: asId<ParagraphId>('p1'), text, runs, headingLevel: 0, section: [], contents: false });
const viewOf = (runs: readonly TextRun[]): DocumentView => ({ paragraphs: [paragraph(runs)] }) as unknown as DocumentView; // only the text is looked at

const kinds: Readonly<Record<string, readonly TextRun[]>> = {
  'a page': [{ start: 0, end: 9, at: { kind: 'page', page: 3, y0: 100, y1: 112, stops: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100] } }],
  'two lines of a page': [{ start: 0, end: 3, at: { kind: 'page', page: 3, y0: 100, y1: 112, stops: [70, 80, 90, 100] } }, { start: 3, end: 9, at: { kind: 'page', page: 3, y0: 116, y1: 128, stops: [10, 20, 30, 40, 50, 60, 70] } }],
  'a block': [{ start: 0, end: 9, at: { kind: 'block', block: 4, offset: 7 } }],
  'a text': [{ start: 0, end: 9, at: { kind: 'text', offset: 1200 } }],
};

describe('the words at a place of the source', () => {
  for (const [kind, runs] of Object.entries(kinds)) {
    it(`are found again on ${kind}, each line from its own place`, () => {
      const view = viewOf(runs);
      const places = placesOf(paragraph(runs), 2, 4);
      expect(places.length).toBeGreaterThan(0);
      const found = places.map((place) => wordsAt(view, place));
      expect(found[0]).toMatchObject({ paragraph: 'p1', start: 2 });
      expect(found.at(-1)).toMatchObject({ end: 4 });
    });
  }

  it('are none where nothing of the text stands', () => {
    const view = viewOf(kinds['a page'] ?? []);
    expect(wordsAt(view, { kind: 'page', page: 2, box: [10, 100, 30, 112] })).toBeNull();
    expect(wordsAt(view, { kind: 'page', page: 3, box: [200, 100, 230, 112] })).toBeNull();
    expect(wordsAt(view, { kind: 'block', block: 4, start: 0, end: 9 })).toBeNull();
  });
});
