import { expect, test } from 'vitest';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { refKey } from '../../shared/model/ref.ts';
import { Decimal } from '../../shared/money/decimal.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { plantMany } from '../builders/plant-many.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import type { TemplateId } from '../generator/templates/region-template.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const TEMPLATES: readonly TemplateId[] = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'];
const ORDER: readonly string[] = ['at the place', 'named beside', 'shown', 'unseen'];

interface Outcome {
  /** Whether the finding points at the figure, names it with a rival, only shows it, or nothing does. */
  readonly place: string;
  readonly proposal: boolean;
}

/** How each of several wrong figures of one document was told, and how many findings speak of none of them. */
function outcomes(template: TemplateId, seed: number, scope: 'unit' | 'department', rounding: boolean, count: number): { readonly told: readonly Outcome[]; readonly strangers: number } {
  const { fileName, ...disclosure } = generateDisclosure({ template, seed, scope, rounding });
  const snapshot = toSnapshot({ ...disclosure, fileName });
  const clean = buildView(snapshot, new Map(), fileName);
  const { corrections, planted } = plantMany(clean, count, seed);
  const failing = runChecks(buildView(snapshot, corrections, fileName)).findings.filter((finding) => finding.state === 'fail' && finding.severity !== 'notice');
  const leads = (key: string) => (finding: Finding): boolean => finding.at[0] !== undefined && refKey(finding.at[0]) === key;
  const told = planted.map(({ key, right }): Outcome => {
    const finding = failing.find(leads(key));
    const proposal = finding?.diagnosis?.proposal ?? null;
    const place = finding ? 0 : failing.some(({ candidates }) => candidates?.some(({ ref }) => refKey(ref) === key)) ? 1 : failing.some(({ operands }) => operands.some(({ ref }) => refKey(ref) === key)) ? 2 : 3;
    return { place: ORDER[place] ?? '', proposal: proposal !== null && refKey(proposal.ref) === key && new Decimal(proposal.value).eq(right) };
  });
  const keys = new Set(planted.map(({ key }) => key));
  return { told, strangers: failing.filter(({ operands, at }) => !operands.some(({ ref }) => keys.has(refKey(ref))) && !at.some((ref) => keys.has(refKey(ref)))).length };
}

const all = (count: number) => TEMPLATES.flatMap((template) => [1, 2].flatMap((seed) => (['unit', 'department'] as const).flatMap((scope) => [false, true].map((rounding) => outcomes(template, seed, scope, rounding, count)))));
const share = (told: readonly Outcome[], wanted: (outcome: Outcome) => boolean): number => told.filter(wanted).length / told.length;

test.each([{ count: 1, found: 0.93, right: 0.85 }, { count: 5, found: 0.93, right: 0.85 }])('of $count wrong figures the equations name the places and the right values', ({ count, found, right }) => {
  const documents = all(count);
  const told = documents.flatMap((document) => document.told);
  expect(told.length).toBe(32 * count);
  expect(share(told, ({ place }) => place === 'at the place')).toBeGreaterThanOrEqual(found);
  // Some figures stand in no equation at all, and no reasoning finds those; of some that do two or three explain as much.
  expect(share(told.filter(({ place }) => place !== 'unseen'), ({ place }) => place === 'at the place' || place === 'named beside')).toBeGreaterThanOrEqual(0.98);
  // Half of the documents are rounded: what several rounded figures imply may be a cent off.
  expect(share(told, ({ proposal }) => proposal)).toBeGreaterThanOrEqual(right);
  expect(documents.reduce((sum, document) => sum + document.strangers, 0)).toBeLessThanOrEqual(1 + told.length / 50);
});
