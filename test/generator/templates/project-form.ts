import type { Book } from '../book/book.ts';
import type { GenCell, GenTable } from '../disclosure.ts';
import type { Fen } from '../money.ts';
import { projectAmount, targetOf } from './project-targets.ts';

/** What one region prints on its form. */
export interface FormWords extends Pick<GenTable, 'numberLine' | 'title' | 'unit'> {
  /** Name and value of the line below the project's. */
  readonly office: string;
  readonly officeName: string;
  /** The money as a whole and the part that the treasury gives. */
  readonly money: string;
  readonly all: string;
  readonly treasury: string;
  readonly indicator: string;
  readonly value: string;
}

/** One form a project, with the money in the middle of its head and indicators of three levels below, whose names reach over their lines. */
export function projectForm(book: Book, index: number, print: (amount: Fen) => string, words: FormWords): GenTable {
  const project = book.projects[index];
  if (!project) throw new Error(`no project ${index}`);
  const target = targetOf(book, index);
  const cells: GenCell[] = [];
  const put = (row: number, col: number, text: string, colSpan = 1, rowSpan = 1): void => void cells.push({ row, col, rowSpan, colSpan, text });
  const all = print(projectAmount(book, index));
  const own = project.fund === 'own';
  put(0, 0, '项目名称', 2); put(0, 2, project.name, 3);
  put(1, 0, words.office, 2); put(1, 2, words.officeName, 3);
  put(2, 0, words.money, 2, 3); put(2, 2, words.all); put(2, 3, all, 2);
  put(3, 2, words.treasury); put(3, 3, own ? '' : all, 2);
  put(4, 2, '其他资金'); put(4, 3, own ? all : '', 2);
  put(5, 0, '总体目标', 2); put(5, 2, target.goal, 3);
  put(6, 0, '绩效指标', 1, 7); put(6, 1, '一级指标'); put(6, 2, '二级指标'); put(6, 3, words.indicator); put(6, 4, words.value);
  const rows = [['产出指标', '数量指标', target.quantity], ['', '质量指标', target.quality], ['', '时效指标', target.time], ['', '成本指标', target.cost], ['效益指标', '社会效益指标', target.social], ['满意度指标', '服务对象满意度指标', target.satisfaction]] as const;
  rows.forEach(([first, second, text], line) => {
    const [, name = text, value = ''] = /^(.*)（(.*)）$/.exec(text) ?? [];
    if (first !== '') put(7 + line, 1, first, 1, first === '产出指标' ? 4 : 1);
    put(7 + line, 2, second); put(7 + line, 3, name); put(7 + line, 4, value);
  });
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    kind: 'project_targets', numberLine: words.numberLine, title: words.title, unit: words.unit, unitLine: null, entityLine: null,
    headRows: 0, numbering: null, rowCount: 13, columns: [8, 12, 20, 28, 24].map((width) => ({ width, align: 'center', content: 'text', field: null })), cells, lists: [], notes: [], empty: false, landscape: false, ownPage: true,
  };
}
