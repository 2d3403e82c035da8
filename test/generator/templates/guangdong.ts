import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { paragraph } from '../narrative/sentence.ts';
import { guangdongContext } from './guangdong/context.ts';
import { listTables } from './guangdong/list-tables.ts';
import { guangdongNarrative } from './guangdong/narrative.ts';
import { overviewTables } from './guangdong/overview-tables.ts';
import type { RegionTemplate } from './region-template.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';

/**
 * Counties whose tables have no numbers and stand between the overview and the notes: lines by use without codes, codes in brackets before the
 * name, both economic classifications in one line, bodies and their projects as lines, 行政经费 above 三公, zeros printed.
 */
export const guangdong: RegionTemplate = {
  id: 'guangdong', level: 'county', scope: 'department', year: 2026, units: 2, projects: 3, unit: '万元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: false, reserve: false },
  compose: (book) => {
    const context = guangdongContext(book);
    const { name, word } = context;
    const tables = [...overviewTables(context), ...listTables(context)];
    const chapters = [`第一部分 ${name}概况`, `第二部分 ${book.year}年${word}预算表`, `第三部分 ${book.year}年${word}预算情况说明`, '第四部分 名词解释'].map((text) => paragraph(1, text));
    const [about, forms, notes, words] = chapters;
    if (!about || !forms || !notes || !words) throw new Error('four chapters');
    const entry = (text: string, level: number): GenContentsEntry => ({ text, level, target: text });
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [`${book.year}年${name}${word}预算`] },
      { kind: 'contents', title: '目 录', entries: chapters.flatMap((chapter, index) => [entry(chapter.text, 1), ...(index === 1 ? tables.map((table, at) => ({ ...entry(`${'一二三四五六七八九十'[at] ?? '十一'}、${table.title}`, 2), target: table.title })) : [])]) },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [forms] },
      { kind: 'tables', tables },
      { kind: 'text', newPage: true, paragraphs: [notes, ...guangdongNarrative(context)] },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
    ];
    return { parts, fileName: `${book.year}年${name}${word}预算`, figures: { total: printAmount(total(book.flows), context.style) } };
  },
};
