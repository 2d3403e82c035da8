import { describe, expect, it } from 'vitest';
import { tableNumber } from '../../shared/classify/table-number.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateYunnan } from '../generator/final/yunnan/generate-yunnan.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantSlip, type SlipKind } from '../generator/planting/plant-slip.ts';
import { FURTHER_IDS } from '../generator/templates/templates.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { findingLines } from './print-findings.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

const severe = (finding: Finding): boolean => finding.state === 'fail' && (finding.severity === 'error' || finding.severity === 'warning');
const accused = (disclosure: Disclosure): readonly string[] => {
  const run = runChecks(buildView(toSnapshot(disclosure), new Map(), disclosure.fileName));
  return findingLines({ ...run, findings: run.findings.filter(severe) });
};
const SCOPES = ['unit', 'department'] as const;

describe('regions that nothing was fitted to', () => {
  it.each([...FURTHER_IDS, 'yunnan'] as const)('%s: no consistent document is accused', (region) => {
    for (const seed of [31, 32]) {
      for (const scope of SCOPES) {
        const disclosure = region === 'yunnan' ? generateYunnan({ seed, scope }) : generateDisclosure({ template: region, seed, scope });
        expect(accused(disclosure), `${region} ${seed} ${scope}`).toEqual([]);
      }
    }
  });
});

describe('final accounts of 云南', () => {
  const disclosure = generateYunnan({ seed: 4, scope: 'department' });

  it.each([
    ['drawn lines', 'a.pdf', toPdf(disclosure, { ruling: 'strokes' })], ['word file', 'a.docx', toDocx(disclosure, { numbered: true, split: true })], ['workbook', 'a.xlsx', toXlsx(disclosure)], ['text with tabs', 'a.txt', toText(disclosure)],
  ] as const)('%s: read as printed and understood', async (_, file, bytes) => {
    const snapshot = await readBytes(bytes, file);
    expect(documentDifferences(disclosure, snapshot, { spans: !file.endsWith('.txt') })).toEqual([]);
    const view = buildView(snapshot, new Map(), disclosure.fileName);
    expect(view.facts).toMatchObject(disclosure.facts);
    expect(view.tables.map((table) => [table.kind, table.number, table.unit, table.empty, table.doubts, table.columns.filter((_, col) => disclosure.truth.tables.find((own) => own.title === table.title)?.columns[col]?.content === 'amount').map(({ field }) => field)]))
      .toEqual(disclosure.truth.tables.map((table) => [table.kind, tableNumber(table.numberLine ?? ''), table.unit, table.empty, [], table.columns.filter(({ content }) => content === 'amount').map(({ field }) => field)]));
    expect([view.coverage.unaccounted, view.coverage.announced.filter(({ state }) => state === 'missing'), snapshot.gaps]).toEqual([[], [], []]);
  });

  it('binds what the notes state of its tables', () => {
    const view = buildView(toSnapshot(disclosure), new Map(), disclosure.fileName);
    const told = view.claims.filter((claim) => claim.measure === 'amount' && ['f_overview', 'f_income', 'f_expenditure', 'f_fiscal_overview', 'f_gpb_exp', 'f_three_public'].includes(claim.subject.table ?? ''));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((claim) => claim.boundTo.length === 0 && !claim.boundSum).map((claim) => claim.text)).toEqual([]);
  });

  it.each(['text-digit', 'direction', 'growth-wrong', 'share-wrong'] as const satisfies readonly SlipKind[])('shows a slip: %s', (kind) => {
    for (const seed of [1, 2]) {
      const clean = generateYunnan({ seed, scope: 'department' });
      const slip = plantSlip(clean, kind, seed);
      expect(slip && accused(slip.disclosure).length, `${seed}: ${slip?.before} → ${slip?.after}`).toBeGreaterThan(0);
    }
  });
});
