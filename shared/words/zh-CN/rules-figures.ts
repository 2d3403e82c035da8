import type { RuleWords } from '../rule-words.ts';

const row = '{table}“{row}”行：{column}印为 {actual}，各分项之和为 {expected}，相差 {difference}';
const sum = '{table}“{row}”行“{column}”列：印为 {actual}，下级各行之和为 {expected}，相差 {difference}';
const other = '{table}“{row}”“{column}”印为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';

/** 表内、表间勾稽规则的文字（续）。 */
export const figureRules: Readonly<Record<string, RuleWords>> = {
  'overview/income-parts': {
    title: '收入分项之和＝合计', explanation: '收支总表的本年收入合计等于各项收入之和；列有上级补助、本级、债券等明细的，每项收入等于其明细之和。标“其中”的行不相加，只列一行明细的不核对。',
    messages: { 'sum-differs': sum, 'part-differs': sum },
  },
  'overview/expense-columns': { title: '收支总表支出构成', explanation: '支出侧分列人员、公用、项目（上海单位格式）或当年、结转（山西格式）的，合计等于各列之和。', messages: { 'row-differs': row } },
  'basic/class-column': { title: '经济分类归口', explanation: '工资福利支出、对个人和家庭的补助列入人员经费，商品和服务支出、资本性支出列入公用经费。其他交通费用各地归口不同，不核对。', messages: { 'other-column': '{table}科目 {code}“{row}”不应列入{column}，却印有 {actual}' } },
  'funds/sums': { title: '基金、国资支出表相加', explanation: '政府性基金、国有资本经营支出表每行合计等于基本支出与项目支出之和，上级科目等于下级科目之和。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'projects/sums': { title: '项目支出表相加', explanation: '项目支出表合计等于各项目之和，每行合计等于各资金来源之和；有的格式结转另列。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'procurement/fund-sum': { title: '采购表资金合计', explanation: '政府采购表每行的资金合计等于各资金来源之和。', messages: { 'row-differs': row } },
  'procurement/type-sum': {
    title: '采购表类型合计', explanation: '类型合计等于集中采购与分散采购之和，并等于同行的资金合计；各小计等于货物、工程、服务之和。报表系统常把部门、单位行的类型合计导出为 0.00。',
    messages: { 'row-differs': row, 'sides-differ': '{table}“{row}”行：类型合计印为 {actual}，而资金合计为 {expected}，相差 {difference}' },
  },
  'procurement/column-sum': { title: '采购表纵向相加', explanation: '政府采购表合计等于各部门之和，部门等于单位之和，单位等于各采购项目之和，每列如此。同名项目分次采购不是重复。', messages: { 'sum-differs': sum } },
  'service-purchase/sums': { title: '购买服务表相加', explanation: '政府购买服务表每行合计等于各资金来源之和，合计等于各单位、各项目之和。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'targets/project-sum': { title: '绩效目标表合计', explanation: '绩效目标表的合计等于各项目金额之和。', messages: { 'sum-differs': sum } },
  'targets/funds': { title: '绩效目标表资金构成', explanation: '项目资金总额、年度资金总额等于其下各项资金之和；空白视为零，再次标“其中”的视为上一行的细分。', messages: { 'row-differs': row, 'parts-differ': '{table}“{row}”印为 {actual}，其下各项资金之和为 {expected}，相差 {difference}' } },
  'cells/lone-total': { title: '合计不得没有分项', explanation: '一行有合计而所有分项都空白，多为漏填。整表都不填分项的格式不核对；分项印为零的由相加规则说明。', messages: { alone: '{table}“{row}”行：{column}为 {actual}，各分项均为空白' } },
  'cells/negative': { title: '负数', explanation: '收入、支出金额不应为负；结转结余因收回、调整可以为负。', messages: { negative: '{table}“{row}”行“{column}”列为负数 {actual}' } },
  'cells/number-format': { title: '数值格式', explanation: '金额应为数字，千分位三位一组，小数不超过两位，不夹字母。', messages: { malformed: '{table}“{row}”行“{column}”列的“{actual}”不是规范的数字', decimals: '{table}“{row}”行“{column}”列的 {actual} 小数位数与表中其他金额不同' } },
  'cells/scale': { title: '金额量级', explanation: '同一行中两个金额数字完全相同而相差 10、100 或 10000 倍，多为小数点错位或元、万元混用。', messages: { jump: '{table}“{row}”行：“{column}”{actual} 与“{otherColumn}”{other} 数字相同而量级不同' } },
};
