import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { ordinal } from '../table/ordinal.ts';
import { shanxiContext } from './shanxi/context.ts';
import { shanxiNarrative } from './shanxi/narrative.ts';
import { overviewTables } from './shanxi/overview-tables.ts';
import { projectForms } from './shanxi/project-forms.ts';
import { spendingTables } from './shanxi/spending-tables.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';
import type { RegionTemplate } from './region-template.ts';

/**
 * County units with thirteen tables before the narrative: 类, 款 and 项 rows all printed, blank zeros, carry-over beside this year's money,
 * 基本支出 without codes, 三公 turned, targets as forms in 元 (domain templates section 3.2).
 */
export const shanxi: RegionTemplate = {
  id: 'shanxi', level: 'county', scope: 'unit', year: 2026, units: 1, projects: 3, unit: '万元', codeInHead: false, saysRounding: false,
  funds: { gf: false, own: true, carry: true, reserve: false },
  compose: (book) => {
    const context = shanxiContext(book);
    const { name, word } = context;
    const tables = [...overviewTables(context), ...spendingTables(context)];
    const narrative = shanxiNarrative(context);
    const chapters = [`第一部分 概况`, `第二部分 ${book.year}年${word}预算报表`, `第三部分 ${book.year}年度${word}预算情况说明`, '第四部分 名词解释'].map((text) => paragraph(1, text));
    const [about, forms, explained, words] = chapters;
    if (!about || !forms || !explained || !words) throw new Error('four chapters');
    const entry = (text: string, level: number, target = text): GenContentsEntry => ({ text, level, target });
    const entries: readonly GenContentsEntry[] = [
      entry(about.text, 1), entry('一、主要职责', 2), entry('二、机构设置情况', 2), entry(forms.text, 1),
      ...tables.map((table, index) => entry(`表${ordinal(index + 1)} ${table.title}`, 2, table.title)),
      entry(explained.text, 1), ...[...narrative.before, ...narrative.after].filter((item) => item.level === 2).map((item) => entry(item.text, 2)), entry(words.text, 1),
    ];
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年度${word}预算公开`] },
      { kind: 'contents', title: '目录', entries },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [forms] },
      { kind: 'tables', tables },
      { kind: 'text', newPage: true, paragraphs: [explained, ...narrative.before] },
      { kind: 'tables', tables: projectForms(context) },
      { kind: 'text', newPage: true, paragraphs: narrative.after },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
    ];
    return { parts, fileName: `${name}${book.year}年${word}预算公开`, figures: { total: context.print(total(book.flows)), carried: context.print(total(book.flows, (flow) => flow.carried)) } };
  },
};
