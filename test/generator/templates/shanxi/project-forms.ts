import { total } from '../../book/book.ts';
import type { GenCell, GenTable } from '../../disclosure.ts';
import { printAmount, type AmountStyle } from '../../money.ts';
import { targetOf } from '../project-targets.ts';
import type { ShanxiContext } from './context.ts';

const YUAN: AmountStyle = { unit: '元', decimals: 0, separators: true, zero: 'digits' };

/** 项目支出绩效目标表: a key-value form of one page a project, amounts in 元 while every other table is in 万元. */
export function projectForms({ book, textStyle }: ShanxiContext): readonly GenTable[] {
  return book.projects.map((project, index): GenTable => {
    const target = targetOf(book, index);
    const cells: GenCell[] = [];
    const put = (row: number, col: number, text: string, colSpan = 1, rowSpan = 1): void => void cells.push({ row, col, rowSpan, colSpan, text });
    const fiscal = total(book.flows, (flow) => flow.project === index && flow.fund !== 'own');
    const own = total(book.flows, (flow) => flow.project === index && flow.fund === 'own');
    const unit = book.units[project.unit];
    put(0, 0, '项目名称'); put(0, 1, project.name, 5);
    put(1, 0, '主管部门及代码'); put(1, 1, `${book.department.code}-${book.department.name}`, 2); put(1, 3, '实施单位'); put(1, 4, unit?.name ?? '', 2);
    put(2, 0, '项目属性'); put(2, 1, '当年实施的项目', 2); put(2, 3, '项目期'); put(2, 4, '1年', 2);
    put(3, 0, '项目资金（元）', 1, 4);
    const money = [['资金总额', fiscal + own], ['其中：财政拨款', fiscal], ['单位资金', own], ['其他资金', 0]] as const;
    money.forEach(([name, value], line) => {
      const printed = printAmount(value, YUAN);
      put(3 + line, 1, line === 0 ? `实施期${name}` : name); put(3 + line, 2, printed); put(3 + line, 3, line === 0 ? `年度${name}` : name, 2); put(3 + line, 5, printed);
    });
    put(7, 0, '项目概况'); put(7, 1, `按年度计划组织${project.work}，由${unit?.name ?? ''}负责实施和日常监督。`, 5);
    put(8, 0, '总体目标'); put(8, 1, target.goal, 5);
    put(9, 0, '绩效指标', 1, 8);
    const indicators = [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', `${project.work}完成量`, `≥${project.quantity}${project.counted}`], ['', '质量指标', '验收合格率', '≥95%'], ['', '时效指标', '完成时限', '年底前'],
      ['', '成本指标', '项目总金额', `≤${printAmount(fiscal + own, { ...textStyle, separators: false })}万元`],
      ['效益指标', '社会效益', '服务覆盖范围', '扩大'], ['', '可持续影响', '长效管护机制', '健全'], ['满意度指标', '服务对象满意度', '受益群众满意度', '≥92%'],
    ] as const;
    const spans: Readonly<Record<string, number>> = { 产出指标: 4, 效益指标: 2 };
    indicators.forEach(([first, second, third, value], line) => {
      const row = 9 + line;
      if (first !== '') put(row, 1, first, 1, spans[first] ?? 1);
      put(row, 2, second); put(row, 3, third, 2); put(row, 5, value);
    });
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    const widths = [14, 16, 18, 14, 14, 20];
    return {
      kind: 'project_targets', numberLine: null, title: `${book.place}预算单位项目支出绩效目标表`, unit: null, unitLine: null, entityLine: `（${book.year}年度）`,
      headRows: 0, numbering: null, rowCount: 17, columns: widths.map((width) => ({ width, align: 'center', content: 'text', field: null })), cells, lists: [], notes: [], empty: false, landscape: false, ownPage: true,
    };
  });
}
