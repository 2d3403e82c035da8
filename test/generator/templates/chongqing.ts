import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { chongqingContext, chongqingTables } from './chongqing/tables.ts';
import { plainNarrative } from './plain-narrative.ts';
import type { RegionTemplate } from './region-template.ts';
import { paragraph } from '../narrative/sentence.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';

/**
 * Districts with tables 表一 … 表九, the fiscal ones first: last year beside this year, heads without an entity line, classes without
 * ordinals, a 三公 table of one line of figures, purchases by goods, services and works (domain templates section 3.5).
 */
export const chongqing: RegionTemplate = {
  id: 'chongqing', level: 'district', scope: 'unit', year: 2026, units: 1, projects: 4, unit: '万元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: true, reserve: false },
  compose: (book) => {
    const context = chongqingContext(book);
    const { name, word } = context;
    const tables = chongqingTables(context);
    const entries: readonly GenContentsEntry[] = tables.map((table) => ({ text: `${table.numberLine ?? ''} ${table.title}`, level: 2, target: table.title }));
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年${word}预算情况说明`] },
      { kind: 'text', newPage: true, paragraphs: aboutParagraphs(book, word) },
      { kind: 'text', newPage: true, paragraphs: plainNarrative({ ...context, style: { ...context.style, zero: 'digits' }, fundName: '一般公共预算拨款收入', ownName: '其他收入' }) },
      { kind: 'text', newPage: true, paragraphs: [paragraph(2, '九、专业性名词解释'), ...glossary()] },
      { kind: 'contents', title: '目录', entries },
      { kind: 'tables', tables },
    ];
    return { parts, fileName: `${name}${book.year}年${word}预算情况说明`, figures: { total: printAmount(total(book.flows), context.style) } };
  },
};
