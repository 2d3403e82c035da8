import type { DocumentView } from '../../shared/model/view.ts';
import type { GridText } from './a-grid.ts';
import { aNarrative } from './a-narrative.ts';

/** Tables of small fictional final accounts whose figures all tie: 财政拨款 88.00 received, 2.00 carried in, 86.00 spent, 4.00 carried out; other income 12.00. */
export type FinalTable = 'overview' | 'income' | 'expenditure' | 'fiscal' | 'gpb' | 'basic' | 'threePublic';

const TABLES: Readonly<Record<FinalTable, GridText>> = {
  overview: {
    title: '收入支出决算总表', head: ['收入|>|支出|>', '项目|决算数|项目|决算数'],
    rows: [
      '一、一般公共预算财政拨款收入|88.00|一、社会保障和就业支出|30.00', '二、政府性基金预算财政拨款收入||二、文化旅游体育与传媒支出|68.00', '三、其他收入|12.00||', '本年收入合计|100.00|本年支出合计|98.00',
      '使用非财政拨款结余|1.00|结余分配|1.00', '年初结转和结余|2.00|年末结转和结余|4.00', '总计|103.00|总计|103.00',
    ],
  },
  income: {
    title: '收入决算表', head: ['项目|>|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入', '功能分类科目编码|科目名称|^|^|^|^|^|^|^'],
    rows: ['合计||100.00|88.00|||||12.00', '208|社会保障和就业支出|30.00|30.00|||||', '2080505|机关事业单位基本养老保险缴费支出|30.00|30.00|||||', '207|文化旅游体育与传媒支出|70.00|58.00|||||12.00', '2070104|图书馆|70.00|58.00|||||12.00'],
  },
  expenditure: {
    title: '支出决算表', head: ['项目|>|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出', '功能分类科目编码|科目名称|^|^|^|^|^|^'],
    rows: ['合计||98.00|60.00|37.00||1.00|', '208|社会保障和就业支出|30.00|30.00||||', '2080505|机关事业单位基本养老保险缴费支出|30.00|30.00||||', '207|文化旅游体育与传媒支出|68.00|30.00|37.00||1.00|', '2070104|图书馆|68.00|30.00|37.00||1.00|'],
  },
  fiscal: {
    title: '财政拨款收入支出决算总表', head: ['收入|>|支出|>|>|>|>', '项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款'],
    rows: [
      '一、一般公共预算财政拨款|88.00|一、社会保障和就业支出|30.00|30.00||', '二、政府性基金预算财政拨款||二、文化旅游体育与传媒支出|56.00|56.00||', '三、国有资本经营预算财政拨款||||||', '本年收入合计|88.00|本年支出合计|86.00|86.00||',
      '年初财政拨款结转和结余|2.00|年末财政拨款结转和结余|4.00|4.00||', '一、一般公共预算财政拨款|2.00|||||', '二、政府性基金预算财政拨款||||||', '三、国有资本经营预算财政拨款||||||', '总计|90.00|总计|90.00|90.00||',
    ],
  },
  gpb: {
    title: '一般公共预算财政拨款支出决算表', head: ['项目|>|合计|基本支出|项目支出', '功能分类科目编码|科目名称|^|^|^'],
    rows: ['208|社会保障和就业支出|30.00|30.00|', '2080505|机关事业单位基本养老保险缴费支出|30.00|30.00|', '207|文化旅游体育与传媒支出|56.00|26.00|30.00', '2070104|图书馆|56.00|26.00|30.00', '合计||86.00|56.00|30.00'],
  },
  basic: {
    title: '一般公共预算财政拨款基本支出决算表', head: ['人员经费|>|>|公用经费|>|>', '经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数'],
    rows: ['301|工资福利支出|50.00|302|商品和服务支出|6.00', '30101|基本工资|50.00|30201|办公费|6.00', '人员经费合计||50.00|公用经费合计||6.00'],
  },
  threePublic: {
    title: '财政拨款“三公”经费支出决算表',
    head: ['预算数|>|>|>|>|>|决算数|>|>|>|>|>', '合计|因公出国（境）费|公务用车购置及运行维护费|>|>|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|>|>|公务接待费', '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^'],
    rows: ['7.00|1.00|4.00||4.00|2.00|5.50|1.00|3.00||3.00|1.50'],
  },
};

export const FINAL_TABLES: readonly FinalTable[] = ['overview', 'income', 'expenditure', 'fiscal', 'gpb', 'basic', 'threePublic'];

/** Every sentence that the rules on final accounts look at, all of them right. */
export const FINAL_TEXT: readonly string[] = [
  '# 第三部分 2024年度部门决算情况说明',
  '## 五、一般公共预算财政拨款支出决算情况说明',
  '2024年度一般公共预算财政拨款支出年初预算为96.00万元，支出决算为86.00万元，完成年初预算的89.58%。其中：',
  '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为30.00万元，支出决算为30.00万元，完成年初预算的100.00%。决算数等于预算数。',
  '2.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。年初预算为66.00万元，支出决算为56.00万元，完成年初预算的84.85%。决算数小于预算数的主要原因是采购结余。',
  '## 七、财政拨款“三公”经费支出决算情况说明',
  '“三公”经费财政拨款支出年初预算为7.00万元，支出决算为5.50万元，完成预算的78.57%，其中：公务接待费支出决算为1.50万元，完成预算的75.00%。',
  '因公出国（境）费支出1.00万元。全年安排因公出国（境）团组1个、累计2人次。',
  '公务用车运行维护费支出3.00万元，年末公务用车保有量为2辆。',
  '公务接待费支出1.50万元，共接待18批次、120人次。',
  '## 十、预算绩效管理情况',
  '本部门2024年度绩效自评的项目3个，涉及资金37.00万元，平均得分95分。',
  '## 十一、其他重要事项的情况说明',
  '### （二）政府采购支出情况',
  '2024年度政府采购支出总额20.00万元。授予中小企业合同金额15.00万元，占政府采购支出总额的75.00%。',
  '### （三）国有资产占有使用情况说明',
  '截至2024年12月31日，共有车辆2辆。',
];

/** What a test breaks: texts of a table's cells or of the narrative, each replaced where it first stands. */
export interface FinalChange {
  readonly in: FinalTable | 'text';
  readonly from: string;
  readonly to: string;
}

/** Final accounts with the given changes; throws when a change finds nothing. */
export function aFinal(...changes: readonly FinalChange[]): DocumentView {
  const change = (place: FinalChange['in'], lines: readonly string[]): readonly string[] => {
    const now = [...lines];
    for (const { from, to } of changes.filter((each) => each.in === place)) {
      const at = now.findIndex((line) => line.includes(from));
      if (at < 0) throw new Error(`${place} has no ${from}`);
      now[at] = (now[at] ?? '').replace(from, to);
    }
    return now;
  };
  const tables = FINAL_TABLES.map((name): GridText => ({ ...TABLES[name], rows: change(name, TABLES[name].rows.map((row) => (typeof row === 'string' ? row : row.join('|')))) }));
  return aNarrative(change('text', FINAL_TEXT), { facts: { kind: 'final', fiscalYear: 2024 }, tables });
}
