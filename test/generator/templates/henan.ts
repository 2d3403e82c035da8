import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { paragraph } from '../narrative/sentence.ts';
import { henanContext, henanTables } from './henan/tables.ts';
import { plainNarrative } from './plain-narrative.ts';
import type { RegionTemplate } from './region-template.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';

/**
 * County departments with tables 预算01表 … 预算12表 in 元, named in the contents only at the end of the file: units without codes above
 * their subjects, both economic classifications, an overview by use under heads of four levels, a 三公 table turned downwards.
 */
export const henan: RegionTemplate = {
  id: 'henan', level: 'county', scope: 'department', year: 2026, units: 2, projects: 3, unit: '元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: true, reserve: false },
  compose: (book) => {
    const context = henanContext(book);
    const { name, word } = context;
    const tables = henanTables(context);
    const chapters = [`第一部分 ${name}概况`, `第二部分 ${name}${book.year}年度${word}预算情况说明`, '第三部分 名词解释', `附件：${name}${book.year}年度${word}预算表`].map((text) => paragraph(1, text));
    const [about, notes, words, annex] = chapters;
    if (!about || !notes || !words || !annex) throw new Error('four chapters');
    const entry = (text: string, level: number, target = text): GenContentsEntry => ({ text, level, target });
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [`${book.year}年度`, `${name}预算公开`] },
      { kind: 'contents', title: '目 录', entries: [...chapters.map(({ text }) => entry(text, 1)), ...tables.map((table, index) => entry(`${index + 1}．${table.title}`, 2, table.title))] },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [notes, ...plainNarrative({ ...context, style: { unit: '万元', decimals: 2, separators: false, zero: 'digits' }, fundName: '一般公共预算收入', ownName: '单位资金' })] },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
      { kind: 'text', newPage: true, paragraphs: [annex] },
      { kind: 'tables', tables },
    ];
    return { parts, fileName: `${name}${book.year}年度${word}预算公开`, figures: { total: printAmount(total(book.flows), context.style) } };
  },
};
