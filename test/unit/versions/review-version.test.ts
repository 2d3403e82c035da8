import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import { findingValues } from '../../../shared/review/finding-values.ts';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { reviewVersion, type VersionReview } from '../../../shared/versions/review-version.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import type { Disclosure } from '../../generator/disclosure.ts';
import { plantError, type PlantKind } from '../../generator/planting/plant-error.ts';
import { withTable, withText } from '../../generator/planting/planted.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const TEMPLATES = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'] as const;
const KINDS = ['transposed-total', 'dropped-digit', 'decimal-shift', 'swapped-cells', 'wrong-unit', 'three-public-part', 'missing-row', 'wrong-percentage'] as const;

const read = (disclosure: Disclosure) => {
  const view = buildView(toSnapshot(disclosure), new Map(), disclosure.fileName);
  return { view, run: runChecks(view) };
};

/** Every failing finding of the earlier document confirmed as its error. */
const confirmed = ({ run }: ReturnType<typeof read>): readonly ReviewedFinding[] => run.findings.filter((finding) => finding.state === 'fail' && finding.severity !== 'notice').map((finding) => ({
  finding, status: 'confirmed', decision: { status: 'confirmed', cause: 'document', reason: null, note: '', values: findingValues(finding) }, decidedBy: '甲', decidedAt: '2026-01-01T00:00:00Z',
}));

function review(earlier: Disclosure, later: Disclosure): VersionReview {
  const [before, after] = [read(earlier), read(later)];
  return reviewVersion(alignVersions(before.view, after.view), confirmed(before), after.run);
}

/** Every kind in two regions, every region with half of the kinds. */
const cases = TEMPLATES.flatMap((template, region) => KINDS.flatMap((kind, index) => (region % 2 === index % 2 ? [{ template, kind }] : [])));
const plant = (template: (typeof TEMPLATES)[number], kind: PlantKind) => { const clean = generateDisclosure({ template, seed: 3, scope: 'unit' }); return { clean, wrong: plantError(clean, kind, 3).disclosure }; };

describe.each(cases)('$template $kind', ({ template, kind }) => {
  it('mended is corrected as asked, and nothing else is told', () => {
    const { clean, wrong } = plant(template, kind);
    const { answers, differences } = review(wrong, clean);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(['asked', 'otherwise'], JSON.stringify(answer)).toContain(answer.answer);
    expect(answers.filter((answer) => answer.check === 'fails')).toEqual([]);
    expect(differences.filter((difference) => difference.about === null && difference.kind !== 'row' && kind !== 'wrong-unit' && kind !== 'swapped-cells')).toEqual([]);
  });

  it('left as it was is not changed', () => {
    const { wrong } = plant(template, kind);
    const { answers, differences } = review(wrong, wrong);
    expect(answers.map((answer) => answer.answer)).toEqual(answers.map(() => 'unchanged'));
    expect(answers.length).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  });
});

const firstAmount = (disclosure: Disclosure) => {
  for (const [table, one] of disclosure.truth.tables.entries()) {
    if (one.kind !== 'procurement' && one.kind !== 'project_exp') continue;
    for (const list of one.lists) for (const entry of list.entries) for (const col of list.valueCols) {
      const cell = one.cells.find((candidate) => candidate.row === entry.row && candidate.col === col && /[1-9]/.test(candidate.text));
      if (cell) return { table, row: entry.row, col, text: cell.text };
    }
  }
  throw new Error('no amount');
};

describe('what nobody asked for', () => {
  const { clean, wrong } = plant('jiangsu', 'transposed-total');
  const sentences = toSnapshot(clean).paragraphs;
  const spot = firstAmount(clean);
  const changed = withTable(clean, spot.table, (table) => ({ ...table, cells: table.cells.map((cell) => (cell.row === spot.row && cell.col === spot.col ? { ...cell, text: '77,777.77' } : cell)) }));

  it('is listed with both figures beside the answer, by the words of the table', () => {
    const { answers, differences } = review(wrong, changed);
    expect(answers.map(({ answer }) => answer)).toEqual(['asked']);
    expect(differences).toMatchObject([{ group: 'number', kind: 'cell', before: spot.text, after: '77,777.77', about: null, earlier: { ref: { kind: 'cell', row: spot.row, col: spot.col } }, later: { ref: { kind: 'cell' } } }]);
    expect(differences[0]?.label).toContain(clean.truth.tables[spot.table]?.title);
  });

  it('a word changed in the text comes after the figures, with what stands around it', () => {
    const at = sentences.findIndex(({ text, headingLevel }) => headingLevel === 0 && text.length > 40);
    const reworded = withText(changed, at, 4, 8, '改写的字');
    const { differences } = review(wrong, reworded);
    expect(differences.map(({ group, kind }) => `${group} ${kind}`)).toEqual(['number cell', 'word text']);
    expect(differences[1]?.after).toContain('改写的字');
    expect(differences[1]?.before).toContain(sentences[at]?.text.slice(4, 8));
  });

  it('a paragraph taken out and a table left out are told once each', () => {
    const at = sentences.findIndex(({ text, headingLevel }) => headingLevel === 0 && text.length > 40);
    const snapshot = toSnapshot(clean);
    const a = buildView(snapshot, new Map(), '');
    const b = buildView({ ...snapshot, paragraphs: snapshot.paragraphs.filter((_, index) => index !== at), tables: snapshot.tables.filter((_, index) => clean.truth.tables[index]?.kind !== 'gpb_basic') }, new Map(), '');
    const differences = reviewVersion(alignVersions(a, b), [], runChecks(b)).differences;
    expect(differences.map(({ kind, after }) => [kind, after])).toEqual([['table', null], ['text', null]]);
    // Where they would stand: behind what stands before them, by the other version's own numbers.
    const [table, text] = differences;
    const gone = a.tables.findIndex((one) => one.kind === 'gpb_basic');
    expect(table?.later?.ref).toEqual({ kind: 'table', table: b.tables[gone - 1]?.id });
    expect(text?.later?.excerpt).toMatchObject({ kind: 'text', marked: b.paragraphs[at - 1]?.text });
    // Seen from the other side they are new, and about nothing that was asked for.
    const fresh = reviewVersion(alignVersions(b, a), [], runChecks(a)).differences;
    expect(fresh.map(({ kind, before, about }) => [kind, before, about])).toEqual([['table', null, null], ['text', null, null]]);
    expect(fresh[0]?.earlier?.ref).toEqual({ kind: 'table', table: b.tables[gone - 1]?.id });
  });

  it('an erratum whose line is gone cannot be found', () => {
    const { wrong: lost } = plant('guangxi', 'dropped-digit');
    const before = read(lost);
    const ref = confirmed(before).flatMap(({ finding }) => finding.diagnosis?.proposal?.ref ?? finding.at[0] ?? []).find((one) => one.kind === 'cell');
    if (ref?.kind !== 'cell') throw new Error('the finding points at no cell');
    const without = buildView({ ...toSnapshot(lost), tables: toSnapshot(lost).tables.filter(({ id }) => id !== ref.table) }, new Map(), '');
    expect(reviewVersion(alignVersions(before.view, without), confirmed(before), runChecks(without)).answers.map(({ answer, after }) => [answer, after])).toEqual([['lost', null]]);
  });

  it('another figure than the asked one is changed otherwise, and says whether the check holds', () => {
    const { wrong: broken } = plant('jiangsu', 'transposed-total');
    const before = read(broken);
    const [erratum] = confirmed(before);
    const ref = erratum?.finding.diagnosis?.proposal?.ref ?? erratum?.finding.at[0];
    if (ref?.kind !== 'cell') throw new Error('the finding points at no cell');
    const index = before.view.tables.findIndex(({ id }) => id === ref.table);
    const still = withTable(broken, index, (table) => ({ ...table, cells: table.cells.map((cell) => (cell.row === ref.row && cell.col === ref.col ? { ...cell, text: '1.00' } : cell)) }));
    expect(review(broken, still).answers).toMatchObject([{ answer: 'otherwise', after: '1.00', check: 'fails' }]);
  });
});
