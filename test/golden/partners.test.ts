import { describe, expect, it } from 'vitest';
import { bodyOf, proposedRole } from '../../shared/across/propose-pairs.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Partner } from '../../shared/model/partner.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { paragraphsOf, type Disclosure } from '../generator/disclosure.ts';
import { generateBudget } from '../generator/final/generate-budget.ts';
import { generateFinal } from '../generator/final/generate-final.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withTable, withText } from '../generator/planting/planted.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const rules = RULES.filter((rule) => /^[YM]-/.test(rule.catalogue));
const viewOf = (disclosure: Disclosure) => buildView(toSnapshot(disclosure), new Map(), `${disclosure.fileName}.pdf`);
const severe = (finding: Finding): boolean => finding.severity === 'error' || finding.severity === 'warning';
const told = (finding: Finding) => [finding.catalogue, finding.messageId, finding.data];

/** Partners in the role that the program proposes itself. */
const partnersOf = (own: DocumentView, others: readonly DocumentView[]): readonly Partner[] =>
  others.flatMap((view, index) => {
    const role = proposedRole(bodyOf(own), bodyOf(view));
    return role === null ? [] : [{ role, document: `d${index}`, name: `${view.facts.entityName}.pdf`, view }];
  });

describe.each(['guangxi', 'shanxi', 'jiangsu'] as const)('%s: a department and its units', (template) => {
  const options = { seed: 3, template, scope: 'department', units: 3 } as const;
  const documents = (rounding: boolean) => ({ department: generateDisclosure({ ...options, rounding }), units: [0, 1, 2].map((unitOf) => generateDisclosure({ ...options, rounding, unitOf })) });

  it('are proposed as such and agree where both are right', () => {
    for (const rounding of [false, true]) {
      const { department, units } = documents(rounding);
      const own = viewOf(department);
      const partners = partnersOf(own, units.map(viewOf));
      expect(partners.map((partner) => partner.role)).toEqual(['unit', 'unit', 'unit']);
      const run = runChecks(own, rules, partners);
      expect(run.findings.filter(severe).map(told)).toEqual([]);
      expect((run.byRule['M-01']?.pass ?? 0) + (run.byRule['M-01']?.tail ?? 0)).toBeGreaterThan(8);
      expect(run.byRule['M-03']).toMatchObject({ pass: 3, fail: 0 });
      for (const unit of units.map(viewOf)) expect(partnersOf(unit, [own]).map((partner) => partner.role)).toEqual(['department']);
    }
  });

  it('disagree where one unit printed another total, and M-03 names a unit without a document', () => {
    const { department, units } = documents(false);
    const own = viewOf(department);
    const index = units[1]?.truth.tables.findIndex((table) => table.kind === 'gpb_exp') ?? -1;
    const wrong = units[1] && withTable(units[1], index, (table) => {
      const list = table.lists[0];
      const row = list?.entries.find((entry) => entry.key === 'TOTAL')?.row;
      return { ...table, cells: table.cells.map((cell) => (cell.row === row && list?.valueCols[0] === cell.col ? { ...cell, text: '77,777.77' } : cell)) };
    });
    const views = [units[0], wrong, units[2]].flatMap((unit) => (unit ? [viewOf(unit)] : []));
    expect(runChecks(own, rules, partnersOf(own, views)).findings.filter(severe).map((finding) => finding.catalogue)).toContain('M-01');
    const two = runChecks(own, rules, partnersOf(own, views.slice(1)));
    expect(two.findings.filter((finding) => finding.catalogue === 'M-03' && severe(finding)).length).toBe(1);
    expect(two.findings.filter((finding) => finding.catalogue === 'M-01').map((finding) => finding.state)).toEqual(['not_run']);
  });
});

describe('final accounts and the budget of their year', () => {
  it('agree where both are right', () => {
    for (const seed of [1, 2, 3, 4]) {
      const own = viewOf(generateFinal({ seed }));
      const partners = partnersOf(own, [viewOf(generateBudget({ seed }))]);
      expect(partners.map((partner) => partner.role)).toEqual(['budget']);
      const run = runChecks(own, rules, partners);
      expect(run.findings.filter(severe).map(told)).toEqual([]);
      expect(run.byRule['Y-02']?.pass ?? 0).toBeGreaterThan(5);
    }
  });

  it('disagree where a first budget was written down wrong', () => {
    for (const seed of [1, 2, 3, 4]) {
      const final = generateFinal({ seed });
      const paragraphs = paragraphsOf(final.parts);
      const index = paragraphs.findIndex((paragraph) => paragraph.marks.some((mark) => mark.rules.includes('Y-02')));
      const mark = paragraphs[index]?.marks.find((own) => own.rules.includes('Y-02'));
      if (!mark) throw new Error('no first budget is stated');
      const own = viewOf(withText(final, index, mark.start, mark.end, '9,876.54'));
      const found = runChecks(own, rules, partnersOf(own, [viewOf(generateBudget({ seed }))])).findings.filter((finding) => finding.catalogue === 'Y-02' && severe(finding));
      expect(found.map((finding) => [finding.actual, finding.elsewhere?.[0]?.role])).toContainEqual(['9876.54', 'budget']);
    }
  });
});
