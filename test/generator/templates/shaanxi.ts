import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { paragraph } from '../narrative/sentence.ts';
import type { RegionTemplate } from './region-template.ts';
import { shaanxiContext } from './shaanxi/context.ts';
import { shaanxiNarrative } from './shaanxi/narrative.ts';
import { overviewTables } from './shaanxi/overview-tables.ts';
import { projectForms } from './shaanxi/project-forms.ts';
import { spendingTables } from './shaanxi/spending-tables.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';

/**
 * Cities with 表1 … 表13 in 元 (部门综合预算): overviews of four lists side by side, spending by use (人员经费, 公用经费, 专项业务经费) once by
 * functional and once by both economic classifications, funds as income beside spending, units with their projects below, notes at the end.
 */
export const shaanxi: RegionTemplate = {
  id: 'shaanxi', level: 'city', scope: 'department', year: 2026, units: 2, projects: 3, unit: '元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: false, reserve: false },
  compose: (book) => {
    const context = shaanxiContext(book);
    const { name, word } = context;
    const tables = [...overviewTables(context), ...spendingTables(context), ...projectForms(context)];
    const chapters = [`第一部分 ${word}概况`, '第二部分 收支情况', '第三部分 其他说明情况', '第四部分 专业名词解释', '第五部分 公开报表'].map((text) => paragraph(1, text));
    const [about, money, others, words, forms] = chapters;
    if (!about || !money || !others || !words || !forms) throw new Error('five chapters');
    const entry = (text: string, level: number, target = text): GenContentsEntry => ({ text, level, target });
    const notes = shaanxiNarrative(context);
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年${word}综合预算公开说明`] },
      { kind: 'contents', title: '目录', entries: [...chapters.map(({ text }) => entry(text, 1)), ...tables.slice(0, 13).map((table) => entry(`${table.numberLine ?? ''} ${table.title}`, 2, table.title))] },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: false, paragraphs: [money, ...notes.money, others, ...notes.others] },
      { kind: 'text', newPage: false, paragraphs: [words, ...glossary()] },
      { kind: 'text', newPage: true, paragraphs: [forms] },
      { kind: 'tables', tables },
    ];
    return { parts, fileName: `${name}${book.year}年${word}综合预算公开说明`, figures: { total: printAmount(total(book.flows), context.style) } };
  },
};
