import type { GenTable } from '../../disclosure.ts';
import { projectForm } from '../project-form.ts';
import type { SichuanContext } from './context.ts';

/** 表6: one form a project with the money in the middle of its head and indicators of three levels below. */
export function targetForms({ book, word, print }: SichuanContext): readonly GenTable[] {
  return book.projects.map((project, index) => projectForm(book, index, print, {
    numberLine: '表6', title: `${word}预算项目绩效目标表（${book.year}年度）`, unit: '万元', office: `预算${word}`, officeName: book.units[project.unit]?.name ?? '',
    money: '项目资金（万元）', all: '年度资金总额', treasury: '财政拨款', indicator: '三级指标', value: '指标值（包含数字及文字描述）',
  }));
}
