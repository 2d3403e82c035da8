import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import { headPhrases } from '../../../shared/recognise/spaced/head-phrases.ts';
import { headTree } from '../../../shared/recognise/spaced/head-tree.ts';
import { spacedLines } from '../../../shared/recognise/spaced/spaced-line.ts';

const read = (text: string): Snapshot => readText(new TextEncoder().encode(text), () => undefined);
const grid = (table: TableGrid | undefined): string[] =>
  Array.from({ length: table?.rowCount ?? 0 }, (_, row) => (table?.cells ?? []).filter((cell) => cell.row === row).map((cell) => cell.text).join('|'));
const first = (text: string): TableGrid => {
  const [table] = read(text).tables;
  if (!table) throw new Error('no table');
  return table;
};

const CAPTION = ' 单位：万元单位名称：418003青岩市气象服务站\n\n预算公开05表\n\n';

describe('tables dumped without any marks', () => {
  it('three head rows, wrapped names and blank cells come back; each cell can be found by its offsets', () => {
    const text = `${CAPTION}一般公共预算支出情况表\n\n科目编码 部门（单位）代码\n部门（单位）名称(功能分类科\n\n目名称)\n\n合计\n\n本年一般公共预算支出\n\n基本支出\n项目支出\n\n小计 人员经费 公用经费\n\n1 2 3 4 5\n\n`
      + '合计 31.30 21.30 20.00 1.30 10.00\n\n418003 青岩市气象服务站 31.30 21.30 20.00 1.30 10.00\n\n2200504\n气象事业机构及其他\n\n运行支出\n21.30 21.30 20.00 1.30 0.00\n\n2200509 气象服务 10.00 0.00 0.00 0.00 10.00\n';
    const table = first(text);
    expect(grid(table)).toEqual([
      '科目编码|部门（单位）代码|部门（单位）名称(功能分类科目名称)|合计|本年一般公共预算支出', '基本支出|项目支出', '小计|人员经费|公用经费', '|||1|2|3|4|5',
      '合计|||31.30|21.30|20.00|1.30|10.00', '|418003|青岩市气象服务站|31.30|21.30|20.00|1.30|10.00', '2200504||气象事业机构及其他运行支出|21.30|21.30|20.00|1.30|0.00', '2200509||气象服务|10.00|0.00|0.00|0.00|10.00',
    ]);
    expect([table.unitLine?.text, table.entityLine?.text, table.numberLine?.text, table.headRows]).toEqual(['单位：万元', '单位名称：418003青岩市气象服务站', '预算公开05表', 3]);
    expect(table.doubts).toEqual(['rebuilt-from-lines']);
    for (const cell of table.cells) if (cell.text !== '' && cell.place.kind === 'text') expect(text.slice(cell.place.start, cell.place.end).replace(/\s/g, '')).toBe(cell.text);
  });

  it('line numbers of lists side by side are no amounts: where only the number is left of a side, it stands in its own column', () => {
    const rows = '一、财政拨款收入 1 31.30 一、社会保障和就业支出 5 21.30\n\n二、上级补助收入 2 二、住房保障支出 6 10.00\n\n三、事业收入 3 7\n\n总计 4 31.30 总计 9 31.30\n';
    const table = first(`${CAPTION}收入支出决算表\n\n收入 支出\n\n项目 行次 金额 项目（按功能分类） 行次 金额\n\n${rows}`);
    expect(grid(table).slice(2)).toEqual([
      '一、财政拨款收入|1|31.30|一、社会保障和就业支出|5|21.30', '二、上级补助收入|2||二、住房保障支出|6|10.00', '三、事业收入|3|||7|', '总计|4|31.30|总计|9|31.30',
    ]);
    expect(table.doubts).toEqual(['rebuilt-from-lines']);
  });

  it('codes in columns of their own over a wrapped name are no amounts', () => {
    const table = first(`${CAPTION}支出总表\n\n科目编码 科目名称 总计 基本支出 项目支出\n\n类 款 项\n\n合计 31.30 21.30 10.00\n\n208 05 05\n机关事业单位基本养老\n\n保险缴费支出\n11.30 11.30 0.00\n\n210 11 11 行政单位医疗 20.00 10.00 10.00\n`);
    expect(grid(table).slice(2)).toEqual(['合计||||31.30|21.30|10.00', '208|05|05|机关事业单位基本养老保险缴费支出|11.30|11.30|0.00', '210|11|11|行政单位医疗|20.00|10.00|10.00']);
  });

  it('lists side by side: a line with one name belongs to the side whose numbering it goes on with', () => {
    const rows = '一、一般公共预算拨款 31.30 一、一般公共服务支出 0.00\n\n二、单位资金 0.00 二、外交支出 0.00\n\n三、气象支出 31.30\n\n本年收入合计 31.30 本年支出合计 31.30\n\n收入总计 31.30 支出总计 31.30\n';
    expect(grid(first(`${CAPTION}单位收支总体情况表\n\n收入 支出\n\n项目 预算数 项目（按支出功能科目分类） 预算数\n\n${rows}`)).slice(2)).toEqual([
      '一、一般公共预算拨款|31.30|一、一般公共服务支出|0.00', '二、单位资金|0.00|二、外交支出|0.00', '||三、气象支出|31.30', '本年收入合计|31.30|本年支出合计|31.30', '收入总计|31.30|支出总计|31.30',
    ]);
  });

  it('targets: goal and measures are cut where the kind changes, over page breaks and repeated heads', () => {
    const head = '序号 单位代码 单位名称 项目名称\n预算资金总\n\n额\n年度绩效目标 数量指标 质量指标 成本指标\n\n服务对象满意度\n\n指标\n\n';
    const table = first(`${CAPTION}项目绩效目标公开表\n\n${head}1 合计 10.00\n\n2 418003\n青岩市气象服务\n\n站\n雷达维护 6.00\n\n做好雷达维护，保障汛期\n\n运行。\n\n数量指标：维护次数(＝2次) 数量\n\n指标：巡检次数(≥4次)\n\n成本指标：超支率(≤0%)\n\n满意度指标：用户满\n\n意度(≥90%)\n 序号 单位代码 单位名称 项目名称\n预算资金总\n3 418003\n青岩市气象服务\n\n站\n宣传费 4.00\n\n办好气象日。\n\n质量指标：差错率(≤1%)\n`);
    expect(grid(table).slice(1)).toEqual([
      '1||合计||10.00|||||', '2|418003|青岩市气象服务站|雷达维护|6.00|做好雷达维护，保障汛期运行。|数量指标：维护次数(＝2次) 数量指标：巡检次数(≥4次)||成本指标：超支率(≤0%)|满意度指标：用户满意度(≥90%)',
      '3|418003|青岩市气象服务站|宣传费|4.00|办好气象日。||质量指标：差错率(≤1%)||',
    ]);
  });

  it('a row with fewer figures than columns is kept, its whole believed and the rest doubted, not guessed', () => {
    const table = first(`${CAPTION}单位支出总体情况表\n\n科目编码 科目名称 合计 基本支出 项目支出\n\n合计 5.00 3.00 2.00\n\n2200504 气象事业机构 1.00 1.00 0.00\n\n2200509 气象服务 2.00 2.00\n\n2200510 气象预报 2.00 2.00\n`);
    expect(table.doubts).toContain('rows-incomplete');
    expect(table.cells.filter((cell) => cell.row === 3 && cell.text === '2.00').map((cell) => cell.confidence)).toEqual([1, 0.3]);
    // The blank beside it may be where the second figure belongs.
    expect(table.cells.filter((cell) => cell.row === 3 && cell.text === '').map((cell) => cell.confidence)).toEqual([0.3]);
  });

  it('a row whose place the totals prove is put there', () => {
    const table = first(`${CAPTION}单位支出总体情况表\n\n科目编码 科目名称 合计 基本支出 项目支出\n\n合计 3.00 1.00 2.00\n\n2200504 气象事业机构 1.00 1.00 0.00\n\n2200509 气象服务 2.00 2.00\n`);
    expect([grid(table)[3], table.doubts]).toEqual(['2200509|气象服务|2.00||2.00', ['rebuilt-from-lines']]);
  });

  it('a name without figures is a row of its own where the next begins by its number or its words', () => {
    const turned = `${CAPTION}“三公”经费支出预算表\n\n项目 2026年预算数\n\n合计 一般公共预算 政府性基金预算\n\n因公出国（境）费\n\n公务接待费 1.00 1.00\n\n公务用车购置及运行费 2.00 2.00\n\n①公务用车购置费\n\n②公务用车运行维护费 2.00 2.00\n\n合计 3.00 3.00\n`;
    expect(grid(first(turned)).slice(2)).toEqual(['因公出国（境）费|||', '公务接待费|1.00|1.00|', '公务用车购置及运行费|2.00|2.00|', '①公务用车购置费|||', '②公务用车运行维护费|2.00|2.00|', '合计|3.00|3.00|']);
    const sided = `${CAPTION}收支总表\n\n收入 支出\n\n项目 预算数 项目 预算数\n\n一、一般公共预算拨款 5.00 一、一般公共服务支出 5.00\n\n二、政府性基金预算拨款 二、外交支出\n\n三、其他收入 三、国防支出\n\n四、公共安全支出\n\n本年收入合计 5.00 本年支出合计 5.00\n\n上年结转\n\n年终结转\n\n收入总计 5.00 支出总计 5.00\n`;
    expect(grid(first(sided)).slice(5)).toEqual(['||四、公共安全支出|', '本年收入合计|5.00|本年支出合计|5.00', '||上年结转|', '||年终结转|', '收入总计|5.00|支出总计|5.00']);
  });
  it('合计 heads no group: a single row with a blank has its figures doubted instead', () => {
    const table = first(`${CAPTION}支出预算总表\n\n合计 基本支出 项目支出 单位预留机动经费 结转下年资金\n\n20.00 12.00 7.00 1.00\n`);
    expect([table.headRows, table.colCount, table.cells.filter((cell) => cell.row === 1 && cell.confidence < 0.9).length > 0]).toEqual([1, 5, true]);
  });
  it('a list of table names, or running text under a name, is no table', () => {
    expect(read('目录\n\n收入预算表\n\n支出预算表\n\n一、收入说明\n\n本年收入31.30万元，比上年增加1.00万元。\n').tables).toEqual([]);
    expect(read('收入预算表\n\n本年收入31.30万元，其中：一般公共预算拨款收入31.30万元。\n').tables).toEqual([]);
  });
});

describe('flattened heads', () => {
  const phrases = (text: string): string[] => headPhrases(spacedLines(text.split('\n').map((line, index) => ({ text: line, start: index * 1000 })))).map((phrase) => phrase.text);

  it('puts wrapped words together and cuts glued ones', () => {
    expect(phrases('部门（单\n\n位）代码\n合计 财政专户\n\n管理资金\n单位资金\n\n上级补助\n\n资金安排小计')).toEqual(['部门（单位）代码', '合计', '财政专户管理资金', '单位资金', '上级补助资金安排', '小计']);
  });

  it('finds rows and groups from the number of columns', () => {
    const texts = ['单位代码', '“三公”经费', '会议费', '培训费', '合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费', '小计', '本级资金安排', '小计', '公务用车购置费', '公务用车运行维护费'];
    const cells = headTree(texts, 10)?.cells ?? [];
    expect(cells.filter((cell) => cell.colSpan > 1).map((cell) => [texts[cell.phrase], cell.row, cell.col, cell.colSpan])).toEqual([['“三公”经费', 0, 1, 6], ['培训费', 0, 8, 2], ['公务用车购置及运行维护费', 1, 3, 3]]);
  });
});

describe('flattened heads of text with tabs', () => {
  const tabbed = (rows: readonly string[]): TableGrid => first(`单位支出表\n\n单位：万元\n\n${rows.join('\n')}\n`);
  const spans = (table: TableGrid): string[] => table.cells.filter((cell) => cell.row < table.headRows && cell.text !== '').map((cell) => `${cell.text} ${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan}`);

  it('become merged cells again', () => {
    const table = tabbed(['编码\t名称\t合计\t本年收入\t\t\t上年结转\t\t', '\t\t\t小计\t一般公共预算\t单位资金\t小计\t一般公共预算\t单位资金', '307\t甲局\t3.00\t3.00\t3.00\t0.00\t0.00\t0.00\t0.00']);
    expect(spans(table)).toEqual(['编码 0,0 2x1', '名称 0,1 2x1', '合计 0,2 2x1', '本年收入 0,3 1x3', '上年结转 0,6 1x3', '小计 1,3 1x1', '一般公共预算 1,4 1x1', '单位资金 1,5 1x1', '小计 1,6 1x1', '一般公共预算 1,7 1x1', '单位资金 1,8 1x1']);
    expect(table.doubts).not.toContain('head-shifted');
  });

  it('whose texts a scan shifted are read by order, and the table says so', () => {
    const table = tabbed([
      '单位代码\t名称\t“三公”经费\t\t\t\t\t会议费\t培训费\t\t\t', '\t\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t\t公务接待费\t小计\t本级资金安排\t上级补助资金安排', '\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t\t',
      '418003\t甲站\t3.00\t0.00\t2.00\t0.00\t2.00\t1.00\t0.50\t0.40\t0.40\t0.00',
    ]);
    expect(spans(table).filter((text) => /接待|三公|培训费|会议/.test(text))).toEqual(['“三公”经费 0,2 1x6', '会议费 0,8 3x1', '培训费 0,9 1x3', '公务接待费 1,7 2x1']);
    expect(table.doubts).toContain('head-shifted');
  });

  it('cells of targets go to the column that they name; a blank column at the edge goes', () => {
    const table = first('绩效目标表\n\n序号\t项目\t数量指标\t质量指标\t满意度指标\t\n1\t甲\t数量指标：1次\t质量指标：好\t满意度指标：90%\t\n2\t乙\t数量指标：2次\t\t质量指标：好\t满意度指标：95%\n');
    expect(grid(table).slice(1)).toEqual(['1|甲|数量指标：1次|质量指标：好|满意度指标：90%', '2|乙|数量指标：2次|质量指标：好|满意度指标：95%']);
    expect(table.doubts).toContain('cells-moved');
  });
});
