import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../shared/money/decimal.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { paragraphsOf, type Disclosure } from '../../generator/disclosure.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../../generator/templates/templates.ts';
import { brokenAcross, brokenColumns, brokenRows, valueAt } from './printed-ties.ts';
import { runs } from '../../properties/runs.ts';

const number = (text: string): Decimal => new Decimal(parseAmount(text)?.value ?? Number.NaN);

/** Every amount of every table in 万元, and every code's sum over the units that print it, as the narrative would say it. */
function amountsInWan(disclosure: Disclosure): ReadonlySet<string> {
  const all = new Set<string>(['0.00']);
  for (const table of disclosure.truth.tables) {
    const factor = table.unit === '元' || table.lists.length === 0 ? 10_000 : 1;
    for (const cell of table.cells) {
      const parsed = parseAmount(cell.text);
      if (parsed !== null && cell.row >= table.headRows) all.add(new Decimal(parsed.value).div(factor).toFixed(2));
    }
    for (const list of table.lists) {
      for (const col of list.valueCols) {
        const sums = new Map<string, Decimal>();
        for (const entry of list.entries) sums.set(entry.key, (sums.get(entry.key) ?? new Decimal(0)).plus(valueAt(table, entry.row, col)));
        for (const sum of sums.values()) all.add(sum.div(factor).toFixed(2));
      }
    }
  }
  return all;
}

/** Sums that a form states in words but prints in no table of its own. */
const UNPRINTED = new Set(['政府采购预算', '货物采购', '工程采购', '服务采购', '货物类采购', '工程类采购', '服务类采购', '机关运行经费']);

const documents = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }), template: fc.constantFrom(...TEMPLATE_IDS),
  scope: fc.constantFrom('department' as const, 'unit' as const), units: fc.integer({ min: 2, max: 5 }), projectsPerUnit: fc.integer({ min: 2, max: 7 }),
});

describe('generated disclosures', () => {
  it('tie in every row, every column and across tables', () => {
    fc.assert(fc.property(documents, (options) => {
      const { tables } = generateDisclosure(options).truth;
      expect([...tables.flatMap(brokenRows), ...tables.flatMap(brokenColumns), ...brokenAcross(tables)]).toEqual([]);
    }), runs(60));
  });

  it('say in the narrative what the tables print', () => {
    fc.assert(fc.property(documents, (options) => {
      const disclosure = generateDisclosure(options);
      const known = amountsInWan(disclosure);
      const wrong: string[] = [];
      for (const paragraph of paragraphsOf(disclosure.parts)) {
        for (const mark of paragraph.marks) {
          if (mark.kind !== 'amount' || mark.subject.endsWith('（上年）') || mark.rules.includes('J-01') || UNPRINTED.has(mark.subject)) continue;
          if (!known.has(number(paragraph.text.slice(mark.start, mark.end)).toFixed(2))) wrong.push(`${mark.subject} in ${paragraph.text}`);
        }
      }
      expect(wrong).toEqual([]);
    }), runs(40));
  });

  it('state rates and directions that follow from the amounts beside them', () => {
    fc.assert(fc.property(documents, (options) => {
      for (const paragraph of paragraphsOf(generateDisclosure(options).parts)) {
        const text = (index: number): string => paragraph.text.slice(paragraph.marks[index]?.start, paragraph.marks[index]?.end);
        paragraph.marks.forEach((mark, index) => {
          if (mark.kind !== 'growth') return;
          const at = paragraph.marks.findLastIndex((other, before) => before < index && other.kind === 'amount' && other.subject === mark.subject);
          const delta = number(text(index - 2)).times(text(index - 3) === '增加' ? 1 : -1);
          const amount = number(text(at));
          expect(paragraph.marks[index - 2]?.kind).toBe('delta');
          expect(text(index - 1) === '增长' ? delta.gt(0) : delta.lt(0), paragraph.text).toBe(true);
          expect(delta.abs().div(amount.minus(delta)).times(100).toFixed(2), paragraph.text).toBe(text(index));
        });
      }
    }), runs(40));
  });

  it('leave natural tails only when asked to', () => {
    const tails = TEMPLATE_IDS.filter((template) => template !== 'shanghai').map((template) => {
      const { tables } = generateDisclosure({ seed: 5, template, rounding: true, scope: 'department', units: 4, projectsPerUnit: 6 }).truth;
      return tables.flatMap((table) => [...brokenRows(table), ...brokenColumns(table)]).length;
    });
    expect(Math.min(...tails)).toBeGreaterThan(0);
  });

  it('are the same for the same seed and different for another', () => {
    for (const template of TEMPLATE_IDS) {
      expect(generateDisclosure({ seed: 3, template })).toEqual(generateDisclosure({ seed: 3, template }));
      expect(generateDisclosure({ seed: 3, template }).truth.figures).not.toEqual(generateDisclosure({ seed: 4, template }).truth.figures);
    }
  });

  it('give every grid place to exactly one cell', () => {
    fc.assert(fc.property(documents, (options) => {
      for (const table of generateDisclosure(options).truth.tables) {
        const seen = new Map<string, number>();
        for (const cell of table.cells) for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) seen.set(`${r}/${c}`, (seen.get(`${r}/${c}`) ?? 0) + 1);
        expect(seen.size).toBe(table.rowCount * table.columns.length);
        expect([...seen.values()].every((count) => count === 1)).toBe(true);
      }
    }), runs(20));
  });
});
