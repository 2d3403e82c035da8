import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctText } from '../../../shared/history/correct-text.ts';
import { asId, type ParagraphId } from '../../../shared/model/ids.ts';
import { placesOf, type Paragraph, type TextRun } from '../../../shared/model/paragraph.ts';
import { runs } from '../../properties/runs.ts';

/** Two printed lines of ten characters, each 10 points wide. */
const line = (start: number, y: number): TextRun => ({ start, end: start + 10, at: { kind: 'page', page: 1, y0: y, y1: y + 12, stops: Array.from({ length: 11 }, (_, index) => 50 + 10 * index) } });
const paragraph: Paragraph = { id: asId<ParagraphId>('p1'), text: '支出合计为1234万元，比上年增加9元。', runs: [line(0, 100), line(10, 120)], headingLevel: 0, section: [], contents: false };

test('a shorter figure keeps the place of the one it replaces, and what follows keeps its own', () => {
  const after = correctText(paragraph, 5, '1234', '99');
  expect(after?.text).toBe('支出合计为99万元，比上年增加9元。');
  if (!after) return;
  expect(placesOf(after, 5, 7)).toEqual(placesOf(paragraph, 5, 9));
  expect(placesOf(after, 7, 9)).toEqual(placesOf(paragraph, 9, 11));
  expect(placesOf(after, 15, 16)).toEqual(placesOf(paragraph, 17, 18));
});

test('another text at the place is refused', () => expect(correctText(paragraph, 4, '1234', '99')).toBeNull());

test('any replacement keeps runs in order and inside the text, and replacing back gives the text again', () => {
  fc.assert(fc.property(fc.nat(19), fc.nat(8), fc.string({ unit: fc.constantFrom('1', '2', '.', '元'), maxLength: 12 }), (start, length, text) => {
    const before = paragraph.text.slice(start, start + length);
    const after = correctText(paragraph, start, before, text);
    expect(after?.text).toBe(paragraph.text.slice(0, start) + text + paragraph.text.slice(start + before.length));
    if (!after) return;
    after.runs.reduce((end, run) => {
      expect(run.start).toBeGreaterThanOrEqual(end);
      expect(run.end).toBeGreaterThan(run.start);
      expect(run.end).toBeLessThanOrEqual(after.text.length);
      if (run.at.kind === 'page') expect(run.at.stops).toHaveLength(run.end - run.start + 1);
      return run.end;
    }, 0);
    expect(correctText(after, start, text, before)?.text).toBe(paragraph.text);
  }), runs(300));
});
