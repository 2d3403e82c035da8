import { total } from '../book/book.ts';
import type { GenPart } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { ordinal } from '../table/ordinal.ts';
import { shanghaiContext } from './shanghai/context.ts';
import { compilationNotes, otherNotes, projectNotes } from './shanghai/narrative.ts';
import { shanghaiTables } from './shanghai/tables.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';
import type { RegionTemplate } from './region-template.ts';

/**
 * District units with nine tables in 元 (三公 in 万元), codes split over 类, 款, 项, totals at the end, 接待 before 用车,
 * narrative before and after the tables, no table numbers (domain templates section 3.3).
 */
export const shanghai: RegionTemplate = {
  id: 'shanghai', level: 'district', scope: 'unit', year: 2026, units: 1, projects: 4, unit: '元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: false, reserve: false },
  compose: (book, printing) => {
    const context = shanghaiContext(book, printing);
    const tables = shanghaiTables(context);
    const { name, word } = context;
    const chapters = [`${word}概况`, '名词解释', `${book.year}年${word}预算编制说明`, '其他相关情况说明', '项目经费情况说明'].map((text, index) => paragraph(1, printing.numberedChapters ? `第${ordinal(index + 1)}部分 ${text}` : text));
    const [about, words, notes, other, projects] = chapters;
    if (!about || !words || !notes || !other || !projects) throw new Error('five chapters');
    const entry = (text: string): { text: string; level: number; target: string } => ({ text, level: 1, target: text });
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年度${word}预算`] },
      { kind: 'contents', title: '目 录', entries: [...[about, words, notes].map((chapter) => entry(chapter.text)), ...tables.map((table) => ({ text: table.title, level: 2, target: table.title })), ...[other, projects].map((chapter) => entry(chapter.text))] },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
      { kind: 'text', newPage: true, paragraphs: [notes, ...compilationNotes(context)] },
      { kind: 'tables', tables },
      { kind: 'text', newPage: true, paragraphs: [other, ...otherNotes(context)] },
      { kind: 'text', newPage: true, paragraphs: [projects, ...projectNotes(context)] },
    ];
    return { parts, fileName: `${name}${book.year}年度${word}预算`, figures: { total: context.print(total(book.flows)) } };
  },
};
