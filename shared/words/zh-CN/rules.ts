import type { RuleCatalogueWords } from '../rule-words.ts';
import { figureRules } from './rules-figures.ts';
import { narrativeRules } from './rules-narrative.ts';
import { departmentRules } from './rules-department.ts';
import { finalRules } from './rules-final.ts';
import { priorRules } from './rules-prior.ts';
import { privacyRules } from './rules-privacy.ts';
import { publicationRules } from './rules-publication.ts';
import { targetRules } from './rules-targets.ts';
import { textRules } from './rules-text.ts';

const row = '{table}“{row}”行：{column}印为 {actual}，各分项之和为 {expected}，相差 {difference}';
const sum = '{table}“{row}”行“{column}”列：印为 {actual}，下级各行之和为 {expected}，相差 {difference}';
const other = '{table}“{row}”“{column}”印为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';
const text = '正文“{text}”为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';

/** 规则的名称、说明与提示语。 */
export const rules: RuleCatalogueWords = {
  tail: '（四舍五入尾差）',
  tailNoted: '（四舍五入尾差，表下已注明）',
  places: '（同类共 {places} 处）',
  common: {
    unreadable: '{table}“{row}”行“{column}”列的“{text}”不是数字，未能核对',
    unplaced: '{table}“{row}”行有的数排在哪一列无法确定，未能核对',
    'no-parts': '{table}“{row}”行“{column}”为 {actual}，但其分项均未印出，未能核对',
    'unknown-column': '{table}“{row}”行“{column}”与分项之和不符，但表中有含义不明的列“{unknown}”，未能核对',
    'no-operand': '{table}中找不到“{what}”，未能核对',
    'unit-differs': '{table}“{row}”印为 {actual} {unit}，{otherTable}“{otherRow}”同一数字的单位却是{otherUnit}：其中一张表的计量单位有误',
    'cells-differ': '正文“{text}”为 {actual}，而{otherTable}相应各行之和为 {expected}，相差 {difference}',
    unbound: '正文“{text}”没有找到对应的表格单元格，未能核对',
    crashed: '这条规则执行时出错，未能核对：{detail}',
    'missing-part': '文件中没有{part}，本规则不适用',
    'nothing-to-compare': '文件中没有可供核对的数据，本规则不适用',
    'other-profile': '本规则不用于这一类公开文件',
  },
  parts: {
    overview: '收支总表', income: '收入总表', expenditure: '支出总表', fiscal_overview: '财政拨款收支总表', gpb_exp: '一般公共预算支出表',
    gpb_basic: '一般公共预算基本支出表', three_public: '“三公”经费表', gf_exp: '政府性基金预算支出表', soc_exp: '国有资本经营预算支出表',
    project_targets: '项目绩效目标表', procurement: '政府采购表', service_purchase: '政府购买服务表', project_exp: '项目支出表', agency_operation: '机关运行经费表', gf_income: '政府性基金预算收入表',
    claims: '正文中的数据', text: '正文', prior: '上年文件', budget: '同年预算文件', accounts: '上年决算文件', department: '主管部门的文件', unit: '所属单位的文件',
    'text:duties': '部门（单位）职责', 'text:organisation': '机构设置情况', 'text:changes': '收支增减变化说明', 'text:three-public': '“三公”经费说明', 'text:agency-operation': '机关运行经费说明',
    'text:procurement': '政府采购说明', 'text:assets': '国有资产占用说明', 'text:targets': '预算绩效说明', 'text:terms': '名词解释',
  },
  lines: {
    'F13:groups': '出国（境）团组数', 'F13:persons': '出国（境）人次', 'F13:bought': '车辆购置数', 'F13:kept': '车辆保有量', 'F13:visits': '接待批次', 'F13:visitors': '接待人次',
    TOTAL: '合计行', THIS_YEAR: '本年合计行', CARRY_IN: '上年结转行',
    'J:quantity': '数量指标', 'J:quality': '质量指标', 'J:time': '时效指标', 'J:cost': '成本指标', 'J:satisfaction': '满意度指标', 'tp.abroad': '因公出国（境）费', 'tp.car_buy': '公务用车购置费', 'tp.car_run': '公务用车运行维护费', 'tp.host': '公务接待费' },
  sources: {
    L14: '《预算法》第十四条', L46: '《预算法》第四十六条', R6: '《预算法实施条例》第六条', OP: '《地方预决算公开操作规程》（财预〔2016〕143号）',
    STD: '《财政预决算领域基层政务公开标准目录》', TPL: '省、市公开模板', INS: '财政部门公开检查通报', GBC: '公开的核对实践', DOC: '真实公开文件中的常见差错',
    GK: '预算管理常识', PI: '《政府信息公开条例》《个人信息保护法》',
  },
  rules: {
    'overview/balances': {
      title: '收支总表收支平衡', failed: '收支总表收支不平衡', explanation: '收支总表的收入总计应等于支出总计；江苏格式另有“支出用途”一侧，其合计也应相等。不平衡说明一侧漏列或录入有误。',
      messages: { 'sides-differ': '{table}“{row}”印为 {actual}，而“{otherRow}”为 {expected}，相差 {difference}' },
    },
    'overview/income-total': {
      title: '收入总计＝本年收入＋上年结转', failed: '收入总计≠本年收入＋上年结转', explanation: '收支总表的收入总计由本年收入合计、上年结转及使用非财政拨款结余组成；没有“本年收入合计”行的格式，总计应等于各项收入之和。',
      messages: { 'total-differs': '{table}“{row}”行：印为 {actual}，本年收入与结转之和为 {expected}，相差 {difference}' },
    },
    'overview/expense-total': {
      title: '支出总计＝本年支出＋结转下年', failed: '支出总计≠本年支出＋结转下年', explanation: '收支总表的支出总计由本年支出合计、结转下年及结余分配组成；“支出用途”一侧的合计应等于基本支出、项目支出、预留机动经费等各行之和。',
      messages: { 'total-differs': '{table}“{row}”行：印为 {actual}，本年支出与结转之和为 {expected}，相差 {difference}' },
    },
    'overview/class-sum': {
      title: '支出各类之和＝本年支出合计', failed: '支出各类之和≠本年支出合计', explanation: '收支总表支出侧按功能分类列示，各类之和应等于本年支出合计。空白视为零。', messages: { 'sum-differs': sum },
    },
    'income/row-sum': {
      title: '收入总表横向相加', failed: '收入总表横向相加不符', explanation: '收入总表每行：合计＝本年收入小计＋上年结转小计，小计＝各资金来源之和；决算表为各类收入之和。', messages: { 'row-differs': row },
    },
    'income/column-sum': {
      title: '收入总表纵向相加', failed: '收入总表纵向相加不符', explanation: '收入总表每列：合计等于各单位或各科目之和，部门行等于所属单位之和，类等于款、款等于项之和。', messages: { 'sum-differs': sum },
    },
    'expenditure/row-sum': {
      title: '支出总表横向相加', failed: '支出总表横向相加不符', explanation: '支出总表每行：合计＝基本支出＋项目支出，表中另有单位预留机动经费、结转下年、上缴上级、经营支出、对附属单位补助的也计入。', messages: { 'row-differs': row },
    },
    'expenditure/code-hierarchy': {
      title: '功能科目类款项逐级相加', failed: '功能科目类款项逐级相加不符', explanation: '支出表中类等于款之和、款等于项之和，合计等于各类之和；多个单位的表在各单位范围内分别相加。只印项级科目的表只核对合计。', messages: { 'sum-differs': sum },
    },
    'expenditure/unit-sum': {
      title: '部门、单位逐级相加', failed: '部门、单位逐级相加不符', explanation: '合计等于各部门之和，部门行等于所属单位之和，单位行等于其科目之和。', messages: { 'sum-differs': sum },
    },
    'fiscal-overview/balances': {
      title: '财政拨款收支总表平衡', failed: '财政拨款收支总表不平衡', explanation: '财政拨款收入总计等于支出总计，各自等于本年数加结转；“一、本年收入（支出）”等于其下各行之和。',
      messages: {
        'sides-differ': '{table}“{row}”印为 {actual}，而“{otherRow}”为 {expected}，相差 {difference}',
        'total-differs': '{table}“{row}”行“{column}”列：印为 {actual}，本年数与结转之和为 {expected}，相差 {difference}', 'sum-differs': sum,
      },
    },
    'fiscal-overview/row-sum': {
      title: '财政拨款总表横向相加', failed: '财政拨款总表横向相加不符', explanation: '财政拨款收支总表支出侧每行：合计＝一般公共预算＋政府性基金预算＋国有资本经营预算。', messages: { 'row-differs': row },
    },
    'gpb/row-sum': {
      title: '一般公共预算支出表横向相加', failed: '一般公共预算支出表横向相加不符', explanation: '每行：合计＝基本支出＋项目支出，基本支出＝人员经费＋公用经费。', messages: { 'row-differs': row },
    },
    'basic/row-sum': { title: '基本支出＝人员经费＋公用经费', failed: '基本支出≠人员经费＋公用经费', explanation: '基本支出表每行的合计等于人员经费与公用经费之和。', messages: { 'row-differs': row } },
    'basic/code-hierarchy': {
      title: '经济科目类款逐级相加', failed: '经济科目类款逐级相加不符', explanation: '基本支出表按部门预算支出经济分类列示，类等于其款之和，合计等于各类之和。金额由元换算为万元时会有尾差。', messages: { 'sum-differs': sum },
    },
    'three-public/total': {
      title: '“三公”合计', failed: '“三公”合计不符', explanation: '“三公”经费合计＝因公出国（境）费＋公务用车购置及运行费＋公务接待费。会议费、培训费不属“三公”，有的格式另设包含两者的合计。',
      messages: { 'row-differs': row, 'sum-differs': sum },
    },
    'three-public/car': {
      title: '公务用车购置及运行费', failed: '公务用车购置及运行费合计不符', explanation: '公务用车购置及运行费小计＝购置费＋运行维护费。', messages: { 'row-differs': row, 'sum-differs': sum },
    },
    'three-public/wider-total': {
      title: '“三公”两费合计', failed: '“三公”两费合计不符', explanation: '合计列同时包含会议费、培训费的格式，合计＝“三公”小计＋会议费＋培训费。', messages: { 'row-differs': row, 'sum-differs': sum },
    },
    'cross/overview-income': {
      title: '收支总表与收入总表一致', failed: '收支总表与收入总表不一致', explanation: '两表的收入总计、本年收入合计和各资金来源应相等。收入总表不分列结转时，其合计可以对应总计或本年合计。', messages: { differs: other },
    },
    'cross/overview-expenditure': {
      title: '收支总表与支出总表一致', failed: '收支总表与支出总表不一致', explanation: '支出总表合计（含结转下年的先减去）应等于收支总表的本年支出合计。',
      messages: { differs: '{table}“{row}”印为 {actual}，而{otherTable}合计为 {expected}，相差 {difference}' },
    },
    'cross/fiscal-overview-overview': {
      title: '财政拨款总表与收支总表一致', failed: '财政拨款总表与收支总表不一致', explanation: '财政拨款收支总表的收入应等于收支总表中各项财政拨款之和，并逐项相等；财政专户管理资金和单位资金不属财政拨款。',
      messages: { differs: '{table}“{row}”印为 {actual}，而{otherTable}各项财政拨款之和为 {expected}，相差 {difference}', 'fund-differs': other },
    },
    'cross/fiscal-overview-fund-tables': {
      title: '财政拨款总表与各支出表一致', failed: '财政拨款总表与各支出表不一致', explanation: '财政拨款收支总表中一般公共预算、政府性基金、国有资本经营支出应分别等于相应支出表的合计。标明“不含上年结转”的支出表，差额等于上年结转时视为一致。',
      messages: {
        differs: '{table}“{row}”“{column}”印为 {actual}，而{otherTable}合计为 {expected}，相差 {difference}',
        'sum-differs': '{table}“{row}”印为 {actual}，而各项财政拨款支出表合计之和为 {expected}，相差 {difference}',
      },
    },
    'cross/expenditure-gpb': {
      title: '支出总表与一般公共预算支出表一致', failed: '支出总表与一般公共预算支出表不一致', explanation: '全部资金都是本年一般公共预算时，两表逐科目相等；另有其他资金或上年结转时，一般公共预算支出不得大于支出总表同一科目。',
      messages: {
        differs: other, less: '{table}“{row}”“{column}”印为 {actual}，大于{otherTable}同一科目的 {expected}',
        'line-missing': '{table}有“{row}”{actual}，{otherTable}没有这一科目',
      },
    },
    'cross/gpb-basic': {
      title: '支出表与基本支出表一致', failed: '支出表与基本支出表不一致', explanation: '一般公共预算支出表的基本支出合计应等于基本支出表合计，人员经费、公用经费分别相等。',
      messages: { differs: other, 'sides-differ': '{table}“{row}”“{column}”印为 {actual}，而{otherTable}人员经费合计与公用经费合计之和为 {expected}，相差 {difference}' },
    },
    'completeness/basic-tables': {
      title: '八张基本表齐全', failed: '八张基本表不全', explanation: '部门预决算公开至少包括收支总表、收入总表、支出总表、财政拨款收支总表、一般公共预算支出表、基本支出表、“三公”经费表和政府性基金支出表。没有数据的表也要列出。一份文件只含其中一部分时不作判断。',
      messages: { 'table-missing': '没有找到{part}', 'only-part': '文件只含公开内容的一部分，未核对是否公开了{part}', 'no-tables': '文件中没有公开报表，未核对报表是否齐全' },
    },
    'completeness/empty-table-listed': {
      title: '空表也要列出表头', failed: '空表没有列出表头', explanation: '没有数据的表要按格式列出表头，不能只印表名。', messages: { 'head-missing': '{table}没有数据，也没有列出表头' },
    },
    'completeness/empty-table-explained': {
      title: '空表要有说明', failed: '空表没有说明', explanation: '没有数据的表应在表下注明，例如“本单位没有政府性基金预算支出，故本表无数据”；正文中已说明的也可以。', messages: { 'note-missing': '{table}为空表，表下和正文均未说明' },
    },
    'completeness/empty-note-with-figures': {
      title: '有数的表不得注明空表', failed: '有数的表注明了空表', explanation: '表中有数据而表下注明“本表为空表”或“无数据”，两者矛盾，多为模板残留。', messages: { 'figures-present': '{table}有数据，却注明“{text}”' },
    },
    'narrative/totals': { title: '正文收支总额与表一致', failed: '正文收支总额与表不一致', explanation: '正文写明的收支总额应与收支总表、收入总表、支出总表等的合计一致；单位不同的先换算。', messages: { differs: text } },
    'narrative/income-parts': { title: '正文收入分项与表一致', failed: '正文收入分项与表不一致', explanation: '正文写明的各项收入应与收支总表或收入总表相应行列一致。', messages: { differs: text } },
    'narrative/expense-classes': { title: '正文支出各类与表一致', failed: '正文支出各类与表不一致', explanation: '正文写明的各类支出应与收支总表、财政拨款收支总表相应科目一致。', messages: { differs: text } },
    'narrative/basic-project': { title: '正文基本支出、项目支出与表一致', failed: '正文基本支出、项目支出与表不一致', explanation: '正文写明的基本支出、项目支出应与支出总表一致。', messages: { differs: text } },
    'narrative/items': { title: '正文逐项支出与表一致', failed: '正文逐项支出与表不一致', explanation: '正文按类、款、项写明的支出应与一般公共预算支出表同一科目一致。', messages: { differs: text } },
    'narrative/basic-expenditure': { title: '正文人员、公用经费与表一致', failed: '正文人员、公用经费与表不一致', explanation: '正文写明的人员经费、公用经费应与基本支出表一致。', messages: { differs: text } },
    'narrative/three-public': { title: '正文“三公”经费与表一致', failed: '正文“三公”经费与表不一致', explanation: '正文写明的“三公”经费总额和各分项应与“三公”经费表一致。', messages: { differs: text } },
    'narrative/targets': {
      title: '正文绩效项目数与金额和表一致', failed: '正文绩效项目数与金额和表不一致', explanation: '正文写明的绩效目标项目个数应等于目标表的项目行数，金额应与目标表合计一致。正文直接引用合计，差 0.01 也应更正。',
      messages: { differs: text, 'count-differs': '正文“{text}”所说项目数与绩效目标表的 {expected} 个项目不符' },
    },
    'change/share': {
      title: '占比复算', failed: '占比复算不符', explanation: '占比应等于部分除以句中所称的总额，考虑两者四舍五入的范围。超出 0.01 个百分点的多为凑整或截尾，列为应核。',
      messages: { 'share-differs': '正文“{text}”占比印为 {actual}，按 {part}÷{whole} 应为 {expected}', 'share-base': '正文“{text}”找不到占比的分子或总额，未能复算' },
    },
    'change/growth': {
      title: '增减幅复算', failed: '增减幅复算不符', explanation: '增减幅＝增减额÷（本年数－增减额），考虑各数四舍五入的范围。', messages: { 'growth-differs': '正文“{text}”增减幅印为 {actual}，按增减额 {part}、上年数 {whole} 应为 {expected}' },
    },
    'change/direction': {
      title: '增减方向一致', failed: '增减方向不一致', explanation: '同一句中“增加、增长”与“减少、下降”应当一致，并与本年数、上年数的大小相符；增加额不可能大于本年数。',
      messages: {
        'directions-conflict': '正文“{text}”前后增减方向矛盾', 'prior-negative': '正文“{text}”增加额大于本年数，上年数将为负', 'against-figures': '正文“{text}”的增减方向与本年数、上年数不符',
      },
    },
    ...figureRules,
    ...narrativeRules,
    ...textRules,
    ...publicationRules,
    ...targetRules,
    ...privacyRules,
    ...priorRules,
    ...finalRules,
    ...departmentRules,
  },
};
