import type { GenTable } from '../../disclosure.ts';
import { projectForm } from '../project-form.ts';
import type { ShaanxiContext } from './context.ts';

/** 表13: a form for each project, all under the same number; names of the kinds of indicator reach over their lines. */
export function projectForms({ book, print }: ShaanxiContext): readonly GenTable[] {
  return book.projects.map((_project, index) => projectForm(book, index, print, {
    numberLine: '表13', title: `${book.year}年专项业务经费绩效目标表`, unit: '元', office: '主管部门', officeName: book.department.name,
    money: '资金金额（元）', all: '实施期资金总额', treasury: '其中：财政拨款', indicator: '指标内容', value: '指标值',
  }));
}
