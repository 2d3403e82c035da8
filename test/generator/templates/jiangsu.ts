import { total } from '../book/book.ts';
import type { GenPart } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { jiangsuContext } from './jiangsu/context.ts';
import { jiangsuNarrative } from './jiangsu/narrative.ts';
import { overviewTables } from './jiangsu/overview-tables.ts';
import { spendingTables } from './jiangsu/spending-tables.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';
import type { RegionTemplate } from './region-template.ts';

/**
 * Provincial departments with twelve tables: a three-sided overview with 单位预留机动经费, income as a vertical list, spending in one line,
 * 三公两费 whose first number is the sum of all (domain templates section 3.4).
 */
export const jiangsu: RegionTemplate = {
  id: 'jiangsu', level: 'province', scope: 'department', year: 2026, units: 4, projects: 4, unit: '万元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: false, reserve: true },
  compose: (book) => {
    const context = jiangsuContext(book);
    const { name, word } = context;
    const tables = [...overviewTables(context), ...spendingTables(context)];
    const narrative = jiangsuNarrative(context);
    const texts = [`第一部分 ${word}概况`, `第二部分 ${year(book.year)}${word}预算表`, `第三部分 ${year(book.year)}${word}预算情况说明`, '第四部分 名词解释'];
    const [about, forms, explained, words] = texts.map((text) => paragraph(1, text));
    if (!about || !forms || !explained || !words) throw new Error('four chapters');
    const entries = [
      { text: about.text, level: 1, target: about.text }, { text: forms.text, level: 1, target: forms.text },
      ...tables.map((table) => ({ text: `${table.numberLine ?? ''} ${table.title}`, level: 2, target: table.title })),
      ...[explained, words].map((chapter) => ({ text: chapter.text, level: 1, target: chapter.text })),
    ];
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [`${year(book.year)}`, name, `${word}预算公开`] },
      { kind: 'contents', title: '目 录', entries },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [forms] },
      { kind: 'tables', tables },
      { kind: 'text', newPage: true, paragraphs: [explained, ...narrative] },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
    ];
    return { parts, fileName: `${name}${book.year}年度${word}预算公开`, figures: { total: context.print(total(book.flows)) } };
  },
};

const year = (number: number): string => `${number}年度`;
