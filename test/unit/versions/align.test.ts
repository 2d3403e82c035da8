import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import { asId } from '../../../shared/model/ids.ts';
import { alignSequences } from '../../../shared/versions/align-sequences.ts';
import { spanThere } from '../../../shared/versions/align-versions.ts';
import { earlierOf, superseded } from '../../../shared/versions/version-chain.ts';
import { mayBeVersions } from '../../../shared/versions/earlier-version.ts';
import { textHunks } from '../../../shared/versions/text-hunks.ts';
import { textLikeness } from '../../../shared/versions/text-likeness.ts';

const letters = (text: string): readonly string[] => [...text];
const align = (a: string, b: string): string => alignSequences(letters(a), letters(b), (i, j) => (a[i] === b[j] ? 1 : 0), 1).map(([i, j]) => `${a[i] ?? ''}${b[j] ?? ''}`).join(' ');

describe('sequences', () => {
  it.each([
    ['abcd', 'abcd', 'aa bb cc dd'], ['abcd', 'abxcd', 'aa bb cc dd'], ['abcd', 'ad', 'aa dd'], ['', 'abc', ''], ['abc', '', ''], ['aab', 'ab', 'aa bb'], ['abab', 'baba', 'bb aa bb'], ['abc', 'xyz', ''],
  ])('%s and %s', (a, b, expected) => expect(align(a, b)).toBe(expected));

  it('what reads otherwise is paired by likeness, in order and never twice', () => {
    const [a, b] = [['办公费', '培训费用', '合计'], ['办公费', '培训费', '会议费', '合计']];
    expect(alignSequences(a, b, textLikeness(a, b), 0.5)).toEqual([[0, 0], [1, 1], [2, 3]]);
  });

  it('many equal entries need not be looked at one by one', () => {
    const same = Array.from({ length: 5000 }, (_, at) => (at % 7 === 0 ? `row ${at}` : ''));
    expect(alignSequences(same, same, () => 0, 1)).toHaveLength(5000);
    const one = same.toSpliced(2500, 1);
    expect(alignSequences(same, one, () => 0, 1).length).toBeGreaterThan(4900);
  });
});

it('a long list that was named anew is paired piece by piece, whatever line is gone', () => {
  const a = Array.from({ length: 1000 }, (_, at) => `old ${at}`);
  const b = a.map((text) => text.replace('old', 'new')).toSpliced(500, 1);
  const pairs = alignSequences(a, b, (i, j) => (a[i]?.slice(4) === b[j]?.slice(4) ? 1 : 0), 1);
  expect(pairs.length).toBeGreaterThan(980);
  expect(pairs.every(([i, j]) => a[i]?.slice(4) === b[j]?.slice(4))).toBe(true);
});

describe('texts', () => {
  const told = (a: string, b: string) => textHunks(a, b).map((hunk) => `${a.slice(hunk.earlierStart, hunk.earlierEnd)}>${b.slice(hunk.laterStart, hunk.laterEnd)}`);
  it.each([
    ['预算12.50万元，增加3%。', '预算12.80万元，增加3%。', ['12.50>12.80']],
    ['比上年增加1,234.5万元', '比上年减少1,234.5万元', ['增加>减少']],
    ['共3项', '共13项', ['3>13']],
    ['主要是工资', '主要原因是工资', ['>原因']],
    ['甲 乙', '甲乙', []],
    ['', '新', ['>新']],
  ])('%s → %s', (a, b, expected) => expect(told(a, b)).toEqual(expected));

  it('a place behind an insertion moves along, a place inside a change is the whole change', () => {
    const paragraph = (text: string): Paragraph => ({ id: asId('p1'), text, runs: [], headingLevel: 0, section: [], contents: false });
    const [a, b] = ['预算12.50万元，其中基本支出5万元', '本年预算12.80万元，其中基本支出5万元'];
    const pair = { earlier: paragraph(a), later: paragraph(b), hunks: textHunks(a, b) };
    const there = (word: string) => { const at = a.indexOf(word); const span = spanThere(pair, at, at + word.length); return [b.slice(span.start, span.end), span.touched]; };
    expect(there('12.50')).toEqual(['12.80', true]);
    expect(there('2.5')).toEqual(['12.80', true]);
    expect(there('基本支出')).toEqual(['基本支出', false]);
    expect(there('5万')).toEqual(['5万', false]);
    expect(there('预算')).toEqual(['预算', false]);
  });
});

it('versions follow one another; a ring of ties, which nothing stores, ends', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => asId<never>(id)) as [never, never, never]; // three ids
  const ties = [{ document: c, earlier: b }, { document: b, earlier: a }];
  expect(earlierOf(ties, c)).toEqual([b, a]);
  expect(earlierOf(ties, a)).toEqual([]);
  expect([...superseded(ties)]).toEqual([b, a]);
  expect(earlierOf([...ties, { document: a, earlier: c }], c)).toEqual([b, a]);
});

describe('which documents may be versions of one', () => {
  const own = { kind: 'budget', scope: 'unit', fiscalYear: 2026, entityCode: null, entityName: '栖禾省档案馆' } as const;
  it.each([
    ['the same', {}, true], ['another year', { fiscalYear: 2025 }, false], ['another kind', { kind: 'final' }, false], ['another scope', { scope: 'department' }, false], ['another body', { entityName: '栖禾省图书馆' }, false],
    ['no year', { fiscalYear: null }, false], ['no name', { entityName: null }, false],
  ] as const)('%s', (_, other, expected) => expect(mayBeVersions(own, { ...own, ...other })).toBe(expected));
});
