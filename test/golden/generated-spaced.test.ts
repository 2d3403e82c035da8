import { describe, expect, it } from 'vitest';
import { readText } from '../../electron/backend/importing/text/read-text.ts';
import { comparable } from '../../shared/language/normalize.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toSpacedText } from '../generator/writers/to-spaced-text.ts';
import { toText } from '../generator/writers/to-text.ts';
import { findingLines } from './print-findings.ts';

interface Read {
  readonly tables: number;
  /** Figures in the place where they were printed; elsewhere but doubted; elsewhere without a word. */
  readonly right: number;
  readonly doubted: number;
  readonly wrong: number;
  readonly missing: readonly string[];
}

/** Reads a document from its dump without any column marks and looks up each figure where it was printed. */
function readDump(disclosure: Disclosure): Read {
  const snapshot = readText(new TextEncoder().encode(toSpacedText(disclosure)), () => undefined);
  let [right, doubted, wrong] = [0, 0, 0];
  const missing: string[] = [];
  for (const printed of disclosure.truth.tables) {
    const table = snapshot.tables.find((each) => comparable(each.title?.text ?? '') === comparable(printed.title));
    const places = new Map(printed.cells.map((cell) => [`${cell.row - printed.headRows},${cell.col}`, comparable(cell.text)]));
    const got = new Map(table?.cells.map((cell) => [`${cell.row},${cell.col}`, comparable(cell.text)]));
    for (const cell of printed.cells) if (got.get(`${cell.row},${cell.col}`) !== comparable(cell.text)) missing.push(`${printed.title} r${cell.row}c${cell.col} ${cell.text}`);
    for (const cell of table?.cells ?? []) {
      if (cell.row < (table?.headRows ?? 0) || parseAmount(cell.text) === null || !/[.,]/.test(cell.text)) continue;
      if (places.get(`${cell.row - (table?.headRows ?? 0)},${cell.col}`) === comparable(cell.text)) right += 1;
      else if (cell.confidence < 0.9) doubted += 1;
      else wrong += 1;
    }
  }
  return { tables: snapshot.tables.length, right, doubted, wrong, missing };
}

describe('documents dumped without column marks', () => {
  it.each([1, 2, 3].flatMap((seed) => (['unit', 'department'] as const).map((scope) => [seed, scope] as const)))('zeros printed: every cell in its place (%i %s)', (seed, scope) => {
    const disclosure = generateDisclosure({ template: 'guangxi', seed, scope });
    const read = readDump(disclosure);
    expect(read.missing).toEqual([]);
    expect([read.tables, read.wrong, read.doubted]).toEqual([disclosure.truth.tables.length, 0, 0]);
  });

  // Blank cells leave no trace: what sums do not prove has to be doubted.
  it.each(['jiangsu', 'shanghai', 'shanxi'] as const)('zeros left blank: what cannot be known is doubted (%s)', (template) => {
    const read = readDump(generateDisclosure({ template, seed: 1, scope: 'unit' }));
    console.info(`${template}: figures in place ${read.right}, doubted ${read.doubted}, elsewhere ${read.wrong}`);
    expect(read.right).toBeGreaterThan(read.doubted);
    // 江苏 prints names over 资金 | 来源 in two columns, which a dump gives as one: its figures stand one column to the left, below their head.
    expect(read.wrong).toBeLessThanOrEqual(template === 'jiangsu' ? 6 : 0);
  });

  // 江苏 2 to 4 have a blank in a single row, in a group and below a 小计.
  it.each([...(['guangxi', 'jiangsu', 'shanghai', 'shanxi', 'sichuan', 'chongqing', 'henan'] as const).map((template) => [template, 1] as const), ['jiangsu', 2] as const, ['jiangsu', 3] as const, ['jiangsu', 4] as const])('what is guessed is concluded from nowhere: no error in a document that ties (%s %i)', (template, seed) => {
    const disclosure = generateDisclosure({ template, seed, scope: 'unit' });
    const view = buildView(readText(new TextEncoder().encode(toSpacedText(disclosure)), () => undefined), new Map(), disclosure.fileName);
    const run = runChecks(view);
    expect(findingLines({ ...run, findings: run.findings.filter(({ severity }) => severity === 'error') })).toEqual([]);
    // Contents name no table that the text lacks.
    expect(view.coverage.announced.filter(({ state }) => state === 'missing')).toEqual([]);
  });

  it.each((['guangxi', 'jiangsu', 'shanghai', 'shanxi', 'sichuan', 'chongqing', 'henan'] as const).flatMap((template) => (['unit', 'department'] as const).map((scope) => [template, scope] as const)))('no error and no warning in other documents that tie, dumped with and without column marks (%s %s)', (template, scope) => {
    const found = [3, 5, 7].flatMap((seed) => [toSpacedText, toText].flatMap((write) => {
      const disclosure = generateDisclosure({ template, seed, scope });
      const run = runChecks(buildView(readText(new TextEncoder().encode(write(disclosure)), () => undefined), new Map(), disclosure.fileName));
      return findingLines({ ...run, findings: run.findings.filter(({ severity, state }) => severity !== 'notice' && state === 'fail') }).map((line) => `${seed} ${write.name} ${line}`);
    }));
    expect(found).toEqual([]);
  });

  it('a table whose shape cannot be told is named, and its amounts are listed', () => {
    const text = '单位：万元\n\n某类特别情况表\n\n甲乙丙 丁戊 己庚\n\n子丑 1.20 寅卯 3.40 5.60\n\n辰巳 7.80 9.10\n\n午未 2.30\n';
    const snapshot = readText(new TextEncoder().encode(text), () => undefined);
    expect([snapshot.tables.length, snapshot.gaps.map((gap) => `${gap.code} ${gap.detail}`)]).toEqual([0, ['table-unread 某类特别情况表']]);
    expect(buildView(snapshot, new Map(), 'a.txt').coverage.unaccounted.map((line) => line.text)).toEqual(['1.20', '3.40', '5.60', '7.80', '9.10', '2.30']);
  });
});

describe('paragraphs of a dump', () => {
  it.each([['comma', '本部门全年的收入合计为2', ',978.20万元，与上年持平。'], ['point', '本部门全年的收入合计为2978', '.20万元，与上年持平。']])('a figure broken at its %s is one figure', (_at, before, after) => {
    const { paragraphs } = readText(new TextEncoder().encode(`一、概况\n\n${before}\n\n${after}\n`), () => undefined);
    expect(paragraphs.map(({ text }) => text)).toEqual(['一、概况', `${before}${after}`]);
  });
});
