import { discloser, total } from '../book/book.ts';
import type { GenContentsEntry, GenPart, GenTable } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { guangxiContext } from './guangxi/context.ts';
import { guangxiNarrative } from './guangxi/narrative.ts';
import { overviewTables } from './guangxi/overview-tables.ts';
import { spendingTables } from './guangxi/spending-tables.ts';
import { supplementTables } from './guangxi/supplement-tables.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';
import type { RegionTemplate } from './region-template.ts';

/**
 * City documents with twelve tables numbered 预算公开NN表: unit rows over 项 rows only, 0.00 zeros, thousands separators,
 * narrative before the tables, tables at the end (domain templates section 3.1).
 */
export const guangxi: RegionTemplate = {
  id: 'guangxi', level: 'city', scope: 'unit', year: 2025, units: 1, projects: 4, unit: '万元', codeInHead: true, saysRounding: true,
  funds: { gf: true, own: true, carry: false, reserve: false },
  compose: (book, { rounding }) => {
    const context = guangxiContext(book, rounding);
    const tables: readonly GenTable[] = [...overviewTables(context), ...spendingTables(context), ...supplementTables(context)];
    const body = discloser(book);
    const name = `${body.code}${body.name}`;
    const chapters = {
      about: paragraph(1, `第一部分 ${name}概况`),
      budget: paragraph(1, `第二部分 ${name}${book.year}年${context.word}预算情况说明`),
      forms: paragraph(1, `第三部分 ${name}${book.year}年${context.word}预算报表`),
      words: paragraph(1, '第四部分 名词解释'),
      annex: paragraph(1, '第五部分 附件'),
    };
    const narrative = guangxiNarrative(context);
    const entries: GenContentsEntry[] = [];
    const enter = (text: string, level: number): void => void entries.push({ text, level, target: text });
    enter(chapters.about.text, 1);
    enter('一、主要职责', 2);
    enter('二、机构设置情况', 2);
    enter(chapters.budget.text, 1);
    for (const item of narrative) if (item.level === 2) enter(item.text, 2);
    for (const chapter of [chapters.forms, chapters.words, chapters.annex]) enter(chapter.text, 1);
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年${context.word}预算公开说明`] },
      { kind: 'contents', title: '目录', entries },
      { kind: 'text', newPage: true, paragraphs: [chapters.about, ...aboutParagraphs(book, context.word)] },
      { kind: 'text', newPage: true, paragraphs: [chapters.budget, ...narrative] },
      { kind: 'text', newPage: true, paragraphs: [chapters.forms, ...tables.map((table, index) => paragraph(0, `${table.title}（表${index + 1}）`)), paragraph(0, '以上各表附在本说明之后。')] },
      { kind: 'text', newPage: true, paragraphs: [chapters.words, ...glossary()] },
      { kind: 'text', newPage: true, paragraphs: [chapters.annex] },
      { kind: 'tables', tables },
    ];
    return {
      parts, fileName: `${book.year}年${body.name}${context.word}预算公开`,
      figures: { total: context.print(total(book.flows)), basic: context.print(total(book.flows, (flow) => flow.use !== 'project')), project: context.print(total(book.flows, (flow) => flow.use === 'project')) },
    };
  },
};
