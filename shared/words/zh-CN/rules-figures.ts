import type { RuleWords } from '../rule-words.ts';

const row = '{table}“{row}”行：{column}印为 {actual}，各分项之和为 {expected}，相差 {difference}';
const sum = '{table}“{row}”行“{column}”列：印为 {actual}，下级各行之和为 {expected}，相差 {difference}';
const other = '{table}“{row}”“{column}”印为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';

/** 表内、表间勾稽规则的文字（续）。 */
export const figureRules: Readonly<Record<string, RuleWords>> = {
  'overview/income-parts': {
    title: '收入分项之和＝合计', failed: '收入分项之和≠合计', explanation: '收支总表的本年收入合计等于各项收入之和；列有上级补助、本级、债券等明细的，每项收入等于其明细之和。标“其中”的行不相加，只列一行明细的不核对。',
    messages: { 'sum-differs': sum, 'part-differs': sum },
  },
  'overview/expense-columns': { title: '收支总表支出构成', failed: '收支总表支出构成不符', explanation: '支出侧分列人员、公用、项目（上海单位格式）或当年、结转（山西格式）的，合计等于各列之和。', messages: { 'row-differs': row } },
  'basic/class-column': { title: '经济分类归口', failed: '经济分类归口不符', explanation: '工资福利支出、对个人和家庭的补助列入人员经费，商品和服务支出、资本性支出列入公用经费。其他交通费用各地归口不同，不核对。', messages: { 'other-column': '{table}科目 {code}“{row}”不应列入{column}，却印有 {actual}' } },
  'funds/sums': { title: '基金、国资支出表相加', failed: '基金、国资支出表相加不符', explanation: '政府性基金、国有资本经营支出表每行合计等于基本支出与项目支出之和，上级科目等于下级科目之和。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'projects/sums': { title: '项目支出表相加', failed: '项目支出表相加不符', explanation: '项目支出表合计等于各项目之和，每行合计等于各资金来源之和；有的格式结转另列。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'procurement/fund-sum': { title: '采购表资金合计', failed: '采购表资金合计不符', explanation: '政府采购表每行的资金合计等于各资金来源之和。', messages: { 'row-differs': row } },
  'procurement/type-sum': {
    title: '采购表类型合计', failed: '采购表类型合计不符', explanation: '类型合计等于集中采购与分散采购之和，并等于同行的资金合计；各小计等于货物、工程、服务之和。报表系统常把部门、单位行的类型合计导出为 0.00。',
    messages: { 'row-differs': row, 'sides-differ': '{table}“{row}”行：类型合计印为 {actual}，而资金合计为 {expected}，相差 {difference}' },
  },
  'procurement/column-sum': { title: '采购表纵向相加', failed: '采购表纵向相加不符', explanation: '政府采购表合计等于各部门之和，部门等于单位之和，单位等于各采购项目之和，每列如此。同名项目分次采购不是重复。', messages: { 'sum-differs': sum } },
  'service-purchase/sums': { title: '购买服务表相加', failed: '购买服务表相加不符', explanation: '政府购买服务表每行合计等于各资金来源之和，合计等于各单位、各项目之和。', messages: { 'row-differs': row, 'sum-differs': sum } },
  'targets/project-sum': { title: '绩效目标表合计', failed: '绩效目标表合计不符', explanation: '绩效目标表的合计等于各项目金额之和。', messages: { 'sum-differs': sum } },
  'targets/funds': { title: '绩效目标表资金构成', failed: '绩效目标表资金构成不符', explanation: '项目资金总额、年度资金总额等于其下各项资金之和；空白视为零，再次标“其中”的视为上一行的细分。', messages: { 'row-differs': row, 'parts-differ': '{table}“{row}”印为 {actual}，其下各项资金之和为 {expected}，相差 {difference}' } },
  'cells/lone-total': { title: '合计不得没有分项', failed: '有合计而没有分项', explanation: '一行有合计而所有分项都空白，多为漏填。整表都不填分项的格式不核对；分项印为零的由相加规则说明。', messages: { alone: '{table}“{row}”行：{column}为 {actual}，各分项均为空白' } },
  'cells/negative': { title: '负数', explanation: '收入、支出金额不应为负；结转结余因收回、调整可以为负。', messages: { negative: '{table}“{row}”行“{column}”列为负数 {actual}' } },
  'cells/number-format': { title: '数值格式', failed: '数值格式不规范', explanation: '金额应为数字，千分位三位一组，小数不超过两位，不夹字母。', messages: { malformed: '{table}“{row}”行“{column}”列的“{actual}”不是规范的数字', decimals: '{table}“{row}”行“{column}”列的 {actual} 小数位数与表中其他金额不同' } },
  'cells/scale': { title: '金额量级', failed: '金额量级可疑', explanation: '同一行中两个金额数字完全相同而相差 10、100 或 10000 倍，多为小数点错位或元、万元混用。', messages: { jump: '{table}“{row}”行：“{column}”{actual} 与“{otherColumn}”{other} 数字相同而量级不同' } },
  'cross/overview-classes': { title: '收支总表类级与支出总表一致', failed: '收支总表类级与支出总表不一致', explanation: '收支总表每一类支出等于支出总表中该类各科目之和。支出总表不列科目、科目不全或加不到合计的不核对。', messages: { differs: '{table}“{row}”印为 {actual}，而{otherTable}该类各科目之和为 {expected}，相差 {difference}', 'class-missing': '{table}“{row}”有 {actual}，{otherTable}没有这一类科目' } },
  'cross/income-expenditure': { title: '收入总表科目与支出总表一致', failed: '收入总表科目与支出总表不一致', explanation: '收入总表按科目列示的，预算中每个科目的收入（含或不含结转）等于支出总表同一科目。', messages: { differs: other, 'sum-differs': '{table}“{row}”“{column}”印为 {actual}，而{otherTable}同一科目本年收入与结转之和为 {expected}，相差 {difference}' } },
  'cross/fiscal-overview-classes': { title: '财政拨款总表类级与支出表一致', failed: '财政拨款总表类级与支出表不一致', explanation: '财政拨款收支总表每一类等于一般公共预算、政府性基金、国有资本经营支出表中该类科目之和；没有分列资金的，三表合并。有上年结转时各表口径可能不同，不逐类核对。', messages: { differs: '{table}“{row}”“{column}”印为 {actual}，而{otherTable}该类各科目之和为 {expected}，相差 {difference}', 'class-missing': '{table}“{row}”“{column}”有 {actual}，支出表没有这一类科目' } },
  'cross/overview-basic': { title: '收支总表人员、公用与基本支出表一致', failed: '收支总表人员、公用与基本支出表不一致', explanation: '收支总表分列人员经费、公用经费且全部资金为一般公共预算的，应与基本支出表相等。', messages: { differs: other } },
  'cross/three-public-host': { title: '三公接待费不小于基本支出中的接待费', failed: '三公接待费小于基本支出中的接待费', explanation: '“三公”表的公务接待费包含基本支出和项目支出，不应小于基本支出表的 30217 公务接待费。', messages: { exceeds: '{table}“{row}”为 {actual}，大于{otherTable}“{otherColumn}”的 {expected}' } },
  'cross/three-public-cars': { title: '三公用车、出国费不小于基本支出中的数', failed: '三公用车、出国费小于基本支出中的数', explanation: '“三公”表的公务用车运行维护费、因公出国（境）费不应小于基本支出表的 30231、30212。', messages: { exceeds: '{table}“{row}”为 {actual}，大于{otherTable}“{otherColumn}”的 {expected}' } },
  'cross/three-public-meetings': { title: '会议费、培训费不小于基本支出中的数', failed: '会议费、培训费小于基本支出中的数', explanation: '“三公两费”表的会议费、培训费不应小于基本支出表的 30215、30216。', messages: { exceeds: '{table}“{row}”为 {actual}，大于{otherTable}“{otherColumn}”的 {expected}' } },
  'cross/agency-operation': { title: '机关运行经费与公用经费', failed: '机关运行经费与公用经费不符', explanation: '机关运行经费是行政单位和参公单位的公用经费，不应大于基本支出表的公用经费合计。统计口径包含项目支出的，应在说明中写明。', messages: { 'sum-differs': sum, exceeds: '{table}机关运行经费为 {actual}，大于{otherTable}公用经费合计 {expected}', 'text-exceeds': '正文“{row}”为 {actual}，大于{otherTable}公用经费合计 {expected}' } },
  'cross/projects-expenditure': { title: '项目支出表与支出总表一致', failed: '项目支出表与支出总表不一致', explanation: '项目支出表合计等于支出总表（或一般公共预算支出表）的项目支出；本年与结转分列的，可以是本年数或两者之和。', messages: { differs: '{table}“{row}”“{column}”印为 {actual}，而{otherTable}合计为 {expected}，相差 {difference}' } },
  'cross/targets-expenditure': { title: '绩效目标金额与项目支出', failed: '绩效目标金额与项目支出不符', explanation: '列有绩效目标的项目金额之和不应大于项目支出；正文写明“所有项目”的应当相等。', messages: { exceeds: '{table}项目支出为 {actual}，小于{otherTable}各项目之和 {expected}，相差 {difference}', differs: '正文称所有项目均有绩效目标，但{table}项目支出为 {actual}，{otherTable}各项目之和为 {expected}，相差 {difference}' } },
  'projects/names': { title: '项目名称一致', failed: '项目名称不一致', explanation: '同一项目在项目支出表、绩效目标表、政府采购表中应使用同一名称；只差一两个字的多为笔误。括号内的说明和年份不比较。', messages: { 'near-name': '{table}的项目“{name}”，在{otherTable}中是“{otherName}”', numbered: '{table}的项目名称“{name}”前残留序号' } },
  'cross/procurement-limits': { title: '采购不大于支出', failed: '采购大于支出', explanation: '政府采购合计不应大于支出总额，一个项目的采购之和不应大于该项目金额。', messages: { exceeds: '{table}采购合计为 {actual}，大于{otherTable}支出合计 {expected}', 'project-exceeds': '{table}“{row}”为 {actual}，而{otherTable}该项目采购之和为 {expected}，超出 {difference}' } },
  'cross/service-purchase': { title: '购买服务与政府采购', failed: '购买服务与政府采购不符', explanation: '政府购买服务一般属于政府采购，其合计通常不大于采购合计；限额以下的除外，只作提示。', messages: { exceeds: '{table}合计为 {actual}，大于{otherTable}合计 {expected}' } },
  'cross/insurance-chain': { title: '社保缴费功能科目与经济科目', failed: '社保缴费功能科目与经济科目不符', explanation: '全部为一般公共预算时，基本养老保险、职业年金、住房公积金按功能科目与按经济科目的数通常相等；单位列支口径不同的可以不等，只作提示。', messages: { differs: '{table}“{row}”为 {actual}，而{otherTable}相应功能科目之和为 {expected}，相差 {difference}' } },
  'cross/retirement': { title: '离退休费', failed: '离退休费不符', explanation: '基本支出表的离休费、退休费之和一般不大于行政、事业单位离退休科目的基本支出。', messages: { exceeds: '{table}“{row}”为 {actual}，按{otherTable}离退休科目最多为 {expected}' } },
  'funds/income-expenditure': { title: '基金收入表与支出表一致', failed: '基金收入表与支出表不一致', explanation: '政府性基金预算收入（加上年结转）等于政府性基金预算支出。', messages: { differs: '{table}“{row}”印为 {actual}，而{otherTable}（及结转）为 {expected}，相差 {difference}' } },
  'funds/subjects': { title: '科目放对表', failed: '科目放错了表', explanation: '政府性基金科目只在基金支出表，国有资本经营科目只在国资支出表，一般公共预算科目不在基金表。', messages: { 'fund-in-general': '{table}中有政府性基金科目 {code}“{name}”', 'capital-in-general': '{table}中有国有资本经营科目 {code}“{name}”', 'general-in-fund': '{table}中有一般公共预算科目 {code}“{name}”' } },
  'cross/economic-classes': { title: '部门与政府经济分类对照', failed: '部门与政府经济分类不符', explanation: '同时按部门预算经济分类和政府预算经济分类列示的，工资福利、商品服务、个人补助、资本性支出各类应相等。', messages: { differs: '{table}“{row}”印为 {actual}，而{otherTable}对应类别之和为 {expected}，相差 {difference}' } },
  'cross/units': { title: '单位在各表一致', failed: '单位在各表不一致', explanation: '同一单位代码在各表中名称相同；收入总表与支出总表列示的单位应相同。名称被截断的视为相同。', messages: { 'other-name': '{table}单位 {code} 名称为“{name}”，其他表为“{usual}”', 'unit-missing': '{table}有单位 {code}“{name}”，{otherTable}没有' } },
  'codes/one-name': { title: '一码一名', failed: '一码多名', explanation: '未收录的科目编码在全文中只应有一个名称；已收录的由“编码与名称一致”核对。', messages: { 'two-names': '科目 {code} 在{table}中是“{name}”，在{otherTable}中是“{otherName}”' } },
  'cross/table-units': { title: '各表计量单位', explanation: '两张表的合计数字相同而计量单位不同，其中一张的单位有误。', messages: {} },
  'cross/empty-funds': { title: '空表与其他表一致', failed: '空表与其他表不一致', explanation: '政府性基金、国有资本经营支出表为空的，其他表不应有该项资金；只有收入而结转下年的可以例外。', messages: { 'money-elsewhere': '{otherTable}为空表，而{table}“{row}”“{column}”有 {actual}' } },
};
