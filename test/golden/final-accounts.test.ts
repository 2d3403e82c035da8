import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/checks/rules/index.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Partner } from '../../shared/model/partner.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { paragraphsOf, type Disclosure } from '../generator/disclosure.ts';
import { generateFinal } from '../generator/final/generate-final.ts';
import { withTable, withText } from '../generator/planting/planted.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { documentDifferences, readBytes } from './read-generated.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const viewOf = (disclosure: Disclosure) => buildView(toSnapshot(disclosure), new Map(), `${disclosure.fileName}.pdf`);
const severe = (finding: Finding): boolean => finding.severity === 'error' || finding.severity === 'warning';
const before = (seed: number, rounding: boolean): Partner => ({ role: 'prior', document: 'before', name: '上年.pdf', view: viewOf(generateFinal({ seed, rounding, lastYear: true })) });
const swapDigits = (text: string): string | null => {
  const changed = text.replace(/(\d)(\d)(?=\.)/, '$2$1');
  return changed === text ? null : changed;
};

/** Every printed amount of the tables at its turn, two digits before its point exchanged. */
function withWrongCell(disclosure: Disclosure, seed: number): { readonly disclosure: Disclosure; readonly told: string; readonly table: number; readonly row: number } {
  const rng = createPrng(seed, 'wrong cell');
  const places = disclosure.truth.tables.flatMap((table, index) => table.kind === 'f_self_eval' || table.kind === 'f_three_public' ? [] : table.cells.filter((cell) => table.columns[cell.col]?.content === 'amount' && cell.row >= table.headRows && cell.row !== table.numbering && swapDigits(cell.text)).map((cell) => ({ index, cell })));
  const { index, cell } = rng.pick(places);
  const wrong = swapDigits(cell.text) ?? '';
  return {
    disclosure: withTable(disclosure, index, (table) => ({ ...table, cells: table.cells.map((own) => (own === cell ? { ...own, text: wrong } : own)) })),
    told: `${disclosure.truth.tables[index]?.title} row ${cell.row}: ${cell.text} → ${wrong}`, table: index, row: cell.row,
  };
}

describe('generated final accounts', () => {
  it('are understood as they were meant', () => {
    for (const seed of SEEDS) {
      const disclosure = generateFinal({ seed, numbered: seed % 2 === 0 });
      const view = viewOf(disclosure);
      expect(view.facts).toMatchObject(disclosure.truth.facts);
      expect(view.tables.map((table) => table.kind)).toEqual(disclosure.truth.tables.map((table) => table.kind));
      expect(view.tables.map((table) => table.columns.map((column) => column.field))).toEqual(disclosure.truth.tables.map((table) => table.columns.map((column) => column.field)));
    }
  });

  it.each([false, true])('are read from a page as they were printed (nationwide forms: %s)', async (numbered) => {
    const disclosure = generateFinal({ seed: 7, funds: { gf: true, own: true }, numbered });
    expect(documentDifferences(disclosure, await readBytes(toPdf(disclosure, { ruling: 'strokes' }), 'final.pdf'), { spans: true })).toEqual([]);
  });

  it('give no error and no warning where they are right, alone and beside last year\'s', () => {
    let carried = 0;
    for (const seed of SEEDS) {
      for (const rounding of [false, true]) {
        const run = runChecks(viewOf(generateFinal({ seed, rounding, numbered: seed > 3 })), RULES, [before(seed, rounding)]);
        expect(run.findings.filter(severe).map((finding) => [seed, rounding, finding.catalogue, finding.messageId, finding.data])).toEqual([]);
        for (const id of ['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07', 'F-08', 'F-09', 'F-10', 'F-11', 'F-12', 'F-13', 'F-16', 'Y-01']) expect((run.byRule[id]?.pass ?? 0) + (run.byRule[id]?.tail ?? 0), `${id}, seed ${seed}`).toBeGreaterThan(0);
        carried += run.byRule['Y-03']?.pass ?? 0;
      }
    }
    expect(carried).toBeGreaterThan(0);
  });

  it('show every wrong figure of a table', () => {
    const missed: string[] = [];
    for (let seed = 1; seed <= 24; seed += 1) {
      const wrong = withWrongCell(generateFinal({ seed, numbered: seed > 12 }), seed);
      const run = runChecks(viewOf(wrong.disclosure));
      const found = run.findings.some((finding) => severe(finding) && [...finding.at, ...finding.operands.map((operand) => operand.ref)].some((ref) => ref.kind === 'cell' && ref.table === `t${wrong.table + 1}` && ref.row === wrong.row));
      if (!found) missed.push(`seed ${seed} ${wrong.told}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([['F-10', 'share'], ['F-11', 'direction'], ['F-15', 'share'], ['F-14', 'count']] as const)('show a wrong figure or word that %s compares', (rule, kind) => {
    let planted = 0;
    for (const seed of SEEDS) {
      const disclosure = generateFinal({ seed });
      const paragraphs = paragraphsOf(disclosure.parts);
      const index = paragraphs.findIndex((paragraph) => paragraph.marks.some((mark) => mark.kind === kind && mark.rules.includes(rule)));
      const mark = paragraphs[index]?.marks.find((own) => own.kind === kind && own.rules.includes(rule));
      const text = paragraphs[index]?.text;
      // A number of vehicles told once is compared with nothing.
      const told = paragraphs.filter((paragraph) => paragraph.marks.some((own) => own.rules.includes(rule))).length;
      if (!mark || text === undefined || (rule === 'F-14' && told < 2)) continue;
      const right = text.slice(mark.start, mark.end);
      const wrong = kind === 'direction' ? (right === '大于' ? '小于' : '大于') : kind === 'count' ? String(Number(right) + 3) : right.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
      planted += 1;
      const run = runChecks(viewOf(withText(disclosure, index, mark.start, mark.end, wrong)), RULES.filter((own) => own.catalogue === rule));
      expect(run.findings.filter(severe).map((finding) => finding.catalogue), `seed ${seed}: ${right} → ${wrong}`).toEqual([rule]);
    }
    expect(planted).toBeGreaterThan(2);
  });
});
