import type { GenCell, GenTable } from '../../disclosure.ts';
import { projectAmount, targetOf } from '../project-targets.ts';
import type { ShaanxiContext } from './context.ts';

/** 表13: a form for each project, all under the same number; names of the kinds of indicator reach over their lines. */
export function projectForms({ book, print, name }: ShaanxiContext): readonly GenTable[] {
  return book.projects.map((project, index): GenTable => {
    const target = targetOf(book, index);
    const cells: GenCell[] = [];
    const put = (row: number, col: number, text: string, colSpan = 1, rowSpan = 1): void => void cells.push({ row, col, rowSpan, colSpan, text });
    const all = print(projectAmount(book, index));
    const own = project.fund === 'own';
    put(0, 0, '项目名称', 2); put(0, 2, project.name, 3);
    put(1, 0, '主管部门', 2); put(1, 2, book.department.name === name ? name : book.department.name, 3);
    put(2, 0, '资金金额（元）', 2, 3); put(2, 2, '实施期资金总额'); put(2, 3, all, 2);
    put(3, 2, '其中：财政拨款'); put(3, 3, own ? '' : all, 2);
    put(4, 2, '其他资金'); put(4, 3, own ? all : '', 2);
    put(5, 0, '总体目标', 2); put(5, 2, target.goal, 3);
    put(6, 0, '绩效指标', 1, 7); put(6, 1, '一级指标'); put(6, 2, '二级指标'); put(6, 3, '指标内容'); put(6, 4, '指标值');
    const rows = [['产出指标', '数量指标', target.quantity], ['', '质量指标', target.quality], ['', '时效指标', target.time], ['', '成本指标', target.cost], ['效益指标', '社会效益指标', target.social], ['满意度指标', '服务对象满意度指标', target.satisfaction]] as const;
    rows.forEach(([first, second, text], line) => {
      const [, words = text, value = ''] = /^(.*)（(.*)）$/.exec(text) ?? [];
      if (first !== '') put(7 + line, 1, first, 1, first === '产出指标' ? 4 : 1);
      put(7 + line, 2, second); put(7 + line, 3, words); put(7 + line, 4, value);
    });
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    return {
      kind: 'project_targets', numberLine: '表13', title: `${book.year}年专项业务经费绩效目标表`, unit: '元', unitLine: null, entityLine: null,
      headRows: 0, numbering: null, rowCount: 13, columns: [8, 12, 20, 28, 24].map((width) => ({ width, align: 'center', content: 'text', field: null })), cells, lists: [], notes: [], empty: false, landscape: false, ownPage: true,
    };
  });
}
