import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../shared/model/document-facts.ts';
import { asId, type ParagraphId } from '../../../shared/model/ids.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import { announcedTables } from '../../../shared/view/announced-tables.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const facts: DocumentFacts = { kind: 'budget', scope: 'unit', fiscalYear: 2026, entityCode: null, entityName: null, unit: '万元', title: null, roundingNote: false };
const contents = (...texts: string[]): Paragraph[] => texts.map((text, index) => ({ id: asId<ParagraphId>(`p${index}`), text, runs: [], headingLevel: 0, section: [], contents: true }));
const table = (id: string, title: string, rows: string[], notes: string[] = []) => aViewTable({ id, title, unit: '单位：万元', notes, head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows });

describe('tables named by the table of contents', () => {
  const spending = table('t1', '2026年单位支出总体情况表', ['|合计|3.00|2.00|1.00', '2010101|行政运行|3.00|2.00|1.00']);
  const fund = table('t2', '政府性基金预算支出表', ['|合计|||'], ['注：本表无数据']);

  it('are found under another name of the same table, empty, or missing', () => {
    const names = contents('第二部分 2026年单位预算表', '一、支出总表............ 5', '二、政府性基金预算支出表······6', '三、国有资本经营预算支出表 7', '四、支出情况说明 8');
    expect(announcedTables(names, [spending, fund], facts).map(({ name, state, table: id }) => [name, state, id])).toEqual([
      ['一、支出总表', 'found', 't1'], ['二、政府性基金预算支出表', 'empty', 't2'], ['三、国有资本经营预算支出表', 'missing', null],
    ]);
  });

  it('need a table each', () => {
    expect(announcedTables(contents('一、支出总表', '二、支出总表'), [spending], facts).map(({ state }) => state).toSorted()).toEqual(['found', 'missing']);
  });

  it('are there but unread where the reader names them so', () => {
    expect(announcedTables(contents('一、部门支出总表', '二、收入总表'), [], facts, ['2026年支出预算总表']).map(({ state }) => state)).toEqual(['unread', 'missing']);
  });

  it('are unread where the name stands over lines with amounts', () => {
    const text = (...lines: string[]): Paragraph[] => contents(...lines).map((paragraph) => ({ ...paragraph, contents: false }));
    const states = (...lines: string[]): readonly string[] => announcedTables([...contents('一、支出总表'), ...text(...lines)], [], facts).map(({ state }) => state);
    expect(states('支出总表', '单位：万元', '合计 12.00', '基本支出 10.00')).toEqual(['unread']);
    expect(states('支出总表', '收入总表', '本年支出12.00万元，比上年增加1.00万元。')).toEqual(['missing']);
  });

  it('do not count the chapter that holds them all', () => {
    expect(announcedTables(contents('附件：某某局2026年度部门预算表', '一、支出总表'), [spending], facts).map(({ name }) => name)).toEqual(['一、支出总表']);
  });

  it('are looked for in the contents only', () => {
    expect(announcedTables(contents('见支出总表').map((paragraph) => ({ ...paragraph, contents: false })), [spending], facts)).toEqual([]);
  });
});
