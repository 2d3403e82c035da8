import { buildBook } from '../../book/build-book.ts';
import { discloser, total } from '../../book/book.ts';
import { withTruth, type Disclosure, type GenPart } from '../../disclosure.ts';
import { paragraph } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { aboutParagraphs, glossary } from '../../templates/shared-chapters.ts';
import { finalBook } from '../final-book.ts';
import { nationalForm } from '../national-form.ts';
import { yunnanContext } from './context.ts';
import { itemTables } from './item-tables.ts';
import { overviewTables } from './overview-tables.ts';
import { singleTables } from './single-tables.ts';
import { yunnanNarrative } from './narrative.ts';

/** What final accounts to make. */
export interface YunnanOptions {
  readonly seed: number;
  readonly year?: number;
  readonly scope?: 'department' | 'unit';
  readonly rounding?: boolean;
}

/**
 * Final accounts as 云南 publishes them: 公开01表 … 公开11表 in 元 with numbered lines and columns, a table of 一般公共预算 that goes from what was
 * carried in to what is carried out, 三公 downwards with counts below it, notes after the tables that compare every part with its budget and with
 * the year before.
 */
export function generateYunnan(options: YunnanOptions): Disclosure {
  const scope = options.scope ?? 'department';
  const rng = createPrng(options.seed, 'yunnan options');
  const exact = !(options.rounding ?? false);
  const book = buildBook({ seed: options.seed, year: options.year ?? 2024, scope, level: 'county', units: scope === 'unit' ? 1 : 3, projectsPerUnit: 3, exact, funds: { gf: rng.chance(0.5), own: rng.chance(0.5), carry: false, reserve: false } });
  const context = yunnanContext(finalBook(book, exact));
  const { name } = discloser(book);
  const word = scope === 'unit' ? '单位' : '部门';
  const tables = [...overviewTables(context), ...itemTables(context), ...singleTables(context)].toSorted((a, b) => (a.numberLine ?? '').localeCompare(b.numberLine ?? '')).map(nationalForm);
  const chapters = [`第一部分 ${word}概况`, `第二部分 ${book.year}年度${word}决算表`, `第三部分 ${book.year}年度${word}决算情况说明`, '第四部分 其他重要事项及相关口径情况说明', '第五部分 名词解释'].map((text) => paragraph(1, text));
  const [about, forms, notes, others, words] = chapters;
  if (!about || !forms || !notes || !others || !words) throw new Error('five chapters');
  const told = yunnanNarrative(context);
  const entry = (text: string, level: number): { text: string; level: number; target: string } => ({ text, level, target: text });
  const parts: readonly GenPart[] = [
    { kind: 'cover', lines: [name, `${book.year}年度${word}决算`] },
    { kind: 'contents', title: '目 录', entries: chapters.flatMap((chapter, index) => [entry(chapter.text, 1), ...(index === 1 ? tables.map((table) => entry(table.title, 2)) : index === 2 ? told.notes.filter(({ level }) => level === 2).map(({ text }) => entry(text, 2)) : [])]) },
    { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
    { kind: 'text', newPage: true, paragraphs: [forms] },
    { kind: 'tables', tables },
    { kind: 'text', newPage: true, paragraphs: [notes, ...told.notes] },
    { kind: 'text', newPage: true, paragraphs: [others, ...told.others] },
    { kind: 'text', newPage: false, paragraphs: [words, ...glossary()] },
  ];
  return withTruth({
    template: 'yunnan', fileName: `${name}${book.year}年度${word}决算`, parts, figures: { spent: context.print(total(context.final.spent)) },
    facts: { kind: 'final', scope, fiscalYear: book.year, entityCode: null, entityName: name, unit: '元', roundingNote: false },
  });
}
