import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { paragraph } from '../narrative/sentence.ts';
import { hunanContext } from './hunan/context.ts';
import { economicTables } from './hunan/economic-tables.ts';
import { hunanNarrative } from './hunan/narrative.ts';
import { overviewTables } from './hunan/overview-tables.ts';
import { spendingTables } from './hunan/spending-tables.ts';
import type { RegionTemplate } from './region-template.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';

/**
 * Cities with 部门公开表01 … 14 in 万元 behind the notes: spending turned so that economic classes are columns, by both classifications, heads of
 * four levels, 类 款 项 in columns of their own, code and name of the body in one line, notes that call the budget 年初预算数.
 */
export const hunan: RegionTemplate = {
  id: 'hunan', level: 'city', scope: 'department', year: 2026, units: 3, projects: 3, unit: '万元', codeInHead: true, saysRounding: false,
  funds: { gf: true, own: true, carry: true, reserve: false },
  compose: (book) => {
    const context = hunanContext(book);
    const { name, word } = context;
    const [overview, fiscal] = overviewTables(context);
    const [byGovernment, byDepartment, wages, goods] = economicTables(context);
    const [income, expenditure, gpb, basic, threePublic, gf, soc, fsa] = spendingTables(context);
    const tables = [overview, income, expenditure, byGovernment, byDepartment, fiscal, gpb, basic, wages, goods, threePublic, gf, soc, fsa].flatMap((table) => table ?? []);
    const chapters = [`第一部分 ${book.year}年${word}预算说明`, `第二部分 ${book.year}年${word}预算表`].map((text) => paragraph(1, text));
    const [notes, forms] = chapters;
    if (!notes || !forms) throw new Error('two chapters');
    const entry = (text: string, level: number, target = text): GenContentsEntry => ({ text, level, target });
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [`${name}`, `${book.year}年${word}预算`] },
      { kind: 'contents', title: '目录', entries: [entry(notes.text, 1), entry(forms.text, 1), ...tables.map((table, index) => entry(`${index + 1}、${table.title}`, 2, table.title))] },
      { kind: 'text', newPage: true, paragraphs: [notes, ...aboutParagraphs(book, word), ...hunanNarrative(context), paragraph(2, '七、名词解释'), ...glossary().map(({ text }) => paragraph(0, text.replace(/^.、/, '')))] },
      { kind: 'text', newPage: true, paragraphs: [forms] },
      { kind: 'tables', tables },
    ];
    return { parts, fileName: `${name}${book.year}年${word}预算公开`, figures: { total: printAmount(total(book.flows), context.style) } };
  },
};
