import { total } from '../book/book.ts';
import type { GenContentsEntry, GenPart } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { plainNarrative } from './plain-narrative.ts';
import type { RegionTemplate } from './region-template.ts';
import { aboutParagraphs, glossary } from './shared-chapters.ts';
import { sichuanContext } from './sichuan/context.ts';
import { overviewTables } from './sichuan/overview-tables.ts';
import { spendingTables } from './sichuan/spending-tables.ts';
import { targetForms } from './sichuan/target-forms.ts';

/**
 * Departments with sub-numbered tables (表1-1) behind the notes: codes in three columns beside a unit code that every line repeats,
 * heads of up to four levels, overviews whose classes have no ordinals, letters spaced in totals (domain templates section 3.6).
 */
export const sichuan: RegionTemplate = {
  id: 'sichuan', level: 'county', scope: 'department', year: 2025, units: 3, projects: 3, unit: '万元', codeInHead: false, saysRounding: false,
  funds: { gf: true, own: true, carry: true, reserve: false },
  compose: (book) => {
    const context = sichuanContext(book);
    const { name, word } = context;
    const tables = [...overviewTables(context), ...spendingTables(context), ...targetForms(context)];
    const chapters = [`第一部分 ${name}概况`, `第二部分 ${book.year}年${word}预算情况说明`, '第三部分 名词解释', '第四部分 附表'].map((text) => paragraph(1, text));
    const [about, notes, words, annex] = chapters;
    if (!about || !notes || !words || !annex) throw new Error('four chapters');
    const entry = (text: string, level: number, target = text): GenContentsEntry => ({ text, level, target });
    const parts: readonly GenPart[] = [
      { kind: 'cover', lines: [name, `${book.year}年${word}预算`] },
      { kind: 'contents', title: '目  录', entries: [...[about, notes, words, annex].map(({ text }) => entry(text, 1)), ...tables.filter((table) => table.kind !== 'project_targets' || table === tables.find((each) => each.kind === table.kind)).map((table) => entry(`${table.numberLine ?? ''}.${table.title}`, 2, table.title))] },
      { kind: 'text', newPage: true, paragraphs: [about, ...aboutParagraphs(book, word)] },
      { kind: 'text', newPage: true, paragraphs: [notes, ...plainNarrative({ ...context, style: { ...context.style, zero: 'digits' }, fundName: '一般公共预算拨款收入', ownName: '其他收入' })] },
      { kind: 'text', newPage: true, paragraphs: [words, ...glossary()] },
      { kind: 'text', newPage: true, paragraphs: [annex] },
      { kind: 'tables', tables },
    ];
    return { parts, fileName: `${name}${book.year}年${word}预算`, figures: { total: context.print(total(book.flows)) } };
  },
};
