import { describe, expect, test } from 'vitest';
import { numberIndex } from '../../../shared/view/number-index.ts';
import { aClaim, aView } from '../../builders/a-view.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { cellId } from '../../../shared/model/ids.ts';
import { refKey } from '../../../shared/model/ref.ts';

const disclosure = generateDisclosure({ template: 'guangxi', seed: 2, scope: 'unit' });
const snapshot = toSnapshot(disclosure);
const view = buildView(snapshot, new Map(), disclosure.fileName);

describe('an index of numbers', () => {
  test('has one entry for each amount, and every amount cell and amount of a sentence in exactly one', () => {
    const { entries, byRef } = numberIndex(view);
    const places = entries.flatMap((entry) => entry.sightings.map(({ ref }) => refKey(ref)));
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(entries.map((entry) => entry.value)).size).toBe(entries.length);
    const claims = view.claims.filter((claim) => claim.measure === 'amount' && claim.value !== null && Number(claim.value) !== 0 && claim.unit === '万元');
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.filter((claim) => !byRef.has(refKey({ kind: 'claim', claim: claim.id })))).toEqual([]);
  });

  test('brings sentences and cells of one amount together, most printed first', () => {
    const { entries, byRef } = numberIndex(view);
    const bound = view.claims.flatMap((claim) => claim.boundTo.map((cell) => ({ claim, cell }))).filter(({ claim }) => claim.measure === 'amount' && Number(claim.value) !== 0);
    expect(bound.length).toBeGreaterThan(5);
    for (const { claim, cell } of bound) expect(byRef.get(refKey({ kind: 'claim', claim: claim.id }))).toBe(byRef.get(refKey(cell)));
    const counts = entries.map((entry) => entry.sightings.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('joins a coarser print with the finer one that it rounds, unless two do', () => {
    const claims = (...printed: readonly (readonly [string, '元' | '万元'])[]) => numberIndex(aView({ claims: printed.map(([value, unit]) => aClaim({ value, unit })) })).entries.map((entry) => [entry.value, entry.sightings.length]);
    expect(claims(['1234567.89', '元'], ['123.46', '万元'])).toEqual([['1234567.89', 2]]);
    expect(claims(['1234567.89', '元'], ['1234612.05', '元'], ['123.46', '万元'])).toHaveLength(3);
    expect(claims(['1234567.89', '元'], ['123.47', '万元'])).toHaveLength(2);
  });

  test('shows the odd one out beside the amount that all other places print', () => {
    const usual = numberIndex(view).entries.find((entry) => entry.sightings.length >= 4 && /\d{3}/.test(entry.shown) && entry.sightings.some(({ ref }) => ref.kind === 'cell') && transposed(entry.shown) !== null);
    const place = usual?.sightings.find(({ ref }) => ref.kind === 'cell')?.ref;
    const wrong = usual ? transposed(usual.shown) : null;
    if (!usual || place?.kind !== 'cell' || wrong === null) throw new Error('the generated document prints no amount four times');
    const broken = numberIndex(buildView(snapshot, new Map([[cellId(place.table, place.row, place.col), wrong]]), disclosure.fileName));
    expect(broken.byRef.get(refKey(place))?.near).toContainEqual({ value: usual.value, kind: 'transposed' });
    expect(broken.entries.find((entry) => entry.value === usual.value)?.near).toEqual([]);
  });
});

/** The first two neighbouring digits that differ, changed over; the first digit stays no zero. */
function transposed(text: string): string | null {
  for (let i = 1; i + 1 < text.length; i += 1) {
    const [a, b] = [text[i] ?? '', text[i + 1] ?? ''];
    if (/\d/.test(a) && /\d/.test(b) && a !== b) return text.slice(0, i) + b + a + text.slice(i + 2);
  }
  return null;
}
