import { describe, expect, it } from 'vitest';
import { tableNumber } from '../../shared/classify/table-number.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Disclosure, GenTable } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { FURTHER_IDS } from '../generator/templates/templates.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { findingLines } from './print-findings.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

type Writer = readonly [name: string, file: string, write: (disclosure: Disclosure) => Uint8Array | string];

const WRITERS: readonly Writer[] = [
  ['drawn lines', 'a.pdf', (disclosure) => toPdf(disclosure, { ruling: 'strokes' })],
  ['thin boxes, tables close together', 'a.pdf', (disclosure) => toPdf(disclosure, { ruling: 'rects', compact: true })],
  ['word file', 'a.docx', (disclosure) => toDocx(disclosure, { numbered: true, split: true })],
  ['page in tables', 'a.html', (disclosure) => toHtml(disclosure, { caption: 'rows', nested: true })],
  ['page', 'a.html', (disclosure) => toHtml(disclosure, { caption: 'paragraphs', nested: false })],
  ['workbook', 'a.xlsx', toXlsx],
  ['old workbook', 'a.xls', (disclosure) => toXlsLike(disclosure, 'biff8')],
  ['text with tabs', 'a.txt', toText],
];

/** Lines that only a label names have keys of their own making, parts of parts too. */
const isNamed = (key: string): boolean => !/^(?:ROW|USE):|\//.test(key) && !/^SRC:(?:用事业基金|fiscal)/.test(key);
const keyOf = (key: string): string => key.replaceAll('（', '(').replaceAll('）', ')').replace('TP:total', 'TOTAL');
const keysOf = (lists: readonly { readonly side: string; readonly entries: readonly { readonly row: number; readonly key: string }[] }[]): readonly string[] =>
  lists.flatMap((list) => list.entries.map(({ row, key }) => ({ row, key: keyOf(key) })).filter(({ key }) => isNamed(key)).map(({ row, key }) => `${list.side} ${row} ${key}`)).sort();

/** What a table says of itself as read, in the words of the one printed. */
function meant(printed: GenTable, view: DocumentView, index: number): unknown {
  const table = view.tables[index];
  return {
    title: table?.title, kind: table?.kind, number: table?.number, unit: table?.unit, empty: table?.empty, doubts: table?.doubts,
    fields: table?.columns.filter((_, col) => printed.columns[col]?.content === 'amount' && printed.lists.length > 0).map(({ field }) => field), keys: printed.lists.length === 0 ? [] : keysOf(table?.lists ?? []),
  };
}

const asPrinted = (table: GenTable): unknown => ({
  title: table.title, kind: table.kind, number: table.numberLine === null ? null : tableNumber(table.numberLine), unit: table.unit, empty: table.empty, doubts: [],
  fields: table.lists.length === 0 ? [] : table.columns.filter(({ content }) => content === 'amount').map(({ field }) => field), keys: keysOf(table.lists),
});

describe.each(FURTHER_IDS)('%s', (template) => {
  describe.each(['unit', 'department'] as const)('%s', (scope) => {
    const disclosure = generateDisclosure({ seed: scope === 'unit' ? 1 : 2, template, scope });

    it.each(WRITERS)('%s: read as printed, understood, nothing found', async (_, file, write) => {
      const snapshot = await readBytes(write(disclosure), file);
      expect(documentDifferences(disclosure, snapshot, { spans: !file.endsWith('.txt') })).toEqual([]);
      const view = buildView(snapshot, new Map(), disclosure.fileName);
      expect(disclosure.truth.tables.map((table, index) => meant(table, view, index))).toEqual(disclosure.truth.tables.map(asPrinted));
      expect(view.facts).toMatchObject({ kind: 'budget', scope, fiscalYear: disclosure.facts.fiscalYear, entityName: disclosure.facts.entityName });
      expect([view.coverage.unaccounted, view.coverage.announced.filter(({ state }) => state === 'missing'), snapshot.gaps]).toEqual([[], [], []]);
      const run = runChecks(view);
      const findings = run.findings.filter(({ severity }) => severity !== 'notice');
      expect(findingLines({ ...run, findings })).toEqual([]);
    });
  });
});

describe('without vertical rules', () => {
  const findings = (view: DocumentView): readonly string[] => {
    const run = runChecks(view);
    return findingLines({ ...run, findings: run.findings.filter(({ severity }) => severity !== 'notice') });
  };

  it.each(['chongqing', 'henan'] as const)('%s, rules across: read as printed, nothing found', async (template) => {
    const disclosure = generateDisclosure({ seed: 1, template, scope: 'department' });
    const snapshot = await readBytes(toPdf(disclosure, { ruling: 'horizontal' }), 'a.pdf');
    expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
    expect(findings(buildView(snapshot, new Map(), disclosure.fileName))).toEqual([]);
  });

  it.each(['chongqing', 'henan'] as const)('%s, no rules: every table, letters of spread words and empty tables too, and nothing found', async (template) => {
    const disclosure = generateDisclosure({ seed: 1, template, scope: 'department' });
    const snapshot = await readBytes(toPdf(disclosure, { ruling: 'none' }), 'a.pdf');
    expect(snapshot.tables.map((table) => [table.title?.text, table.rowCount, table.colCount])).toEqual(disclosure.truth.tables.map((table) => [table.title, table.rowCount, table.columns.length]));
    const view = buildView(snapshot, new Map(), disclosure.fileName);
    expect([view.coverage.unaccounted, findings(view)]).toEqual([[], []]);
  });
});
