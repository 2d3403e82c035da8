import type { RuleWords } from '../rule-words.ts';

const other = '{table}“{row}”“{column}”印为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';

/** 决算规则的名称、说明与提示语。 */
export const finalRules: Readonly<Record<string, RuleWords>> = {
  'final/overview-identity': {
    title: '决算总表恒等式', failed: '决算总表恒等式不成立', explanation: '本年收入、使用非财政拨款结余、年初结转和结余之和，等于本年支出、结余分配、年末结转和结余之和，也等于两侧总计。',
    messages: { 'sides-differ': '{table}“{row}”印为 {actual}，另一侧各项之和为 {expected}，相差 {difference}' },
  },
  'final/overview-details': { title: '决算总表与收入、支出决算表一致', failed: '决算总表与收入、支出决算表不一致', explanation: '总表的本年收入合计和各项收入应与收入决算表合计行一致，本年支出合计应与支出决算表合计一致。', messages: { differs: other } },
  'final/expenditure-row': {
    title: '支出决算表各行相加', failed: '支出决算表各行相加不符', explanation: '每行合计等于基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出之和。',
    messages: { 'row-differs': '{table}“{row}”行：{column}印为 {actual}，各分项之和为 {expected}，相差 {difference}' },
  },
  'final/fiscal-income': { title: '财政拨款收入两表一致', failed: '财政拨款收入两表不一致', explanation: '收入决算表的财政拨款收入合计，应等于财政拨款收入支出决算总表的本年收入合计。', messages: { differs: other } },
  'final/fiscal-balance': {
    title: '财政拨款分资金收支平衡', failed: '财政拨款分资金收支不平衡', explanation: '每一种资金的本年收入加年初结转，应等于本年支出加年末结转。',
    messages: { 'fund-differs': '{table}“{row}”“{column}”印为 {actual}，按本年收入加年初结转减本年支出应为 {expected}，相差 {difference}' },
  },
  'final/gpb-chain': {
    title: '一般公共预算三表衔接', failed: '一般公共预算三表不衔接', explanation: '财政拨款总表的一般公共预算支出等于一般公共预算财政拨款支出决算表合计；其中的基本支出等于基本支出决算表人员经费与公用经费之和。',
    messages: { differs: other, 'basic-differs': '{table}“{row}”“{column}”印为 {actual}，而{otherTable}人员经费合计与公用经费合计之和为 {expected}，相差 {difference}' },
  },
  'final/gpb-within': { title: '一般公共预算支出不超过全部支出', failed: '一般公共预算支出超过全部支出', explanation: '同一科目的一般公共预算财政拨款支出，不会大于支出决算表的支出；差额是其他资金或结转的支出。', messages: { exceeds: '{table}“{row}”“{column}”印为 {actual}，大于{otherTable}同一科目的 {expected}' } },
  'final/own-money': {
    title: '非财政拨款支出有来源', failed: '非财政拨款支出没有来源', explanation: '全部支出减财政拨款支出，应不超过其他收入、使用的结余与非财政拨款年初结转之和。',
    messages: { uncovered: '{table}本年支出比{otherTable}多出的 {actual}，超过其他收入与年初结转可以支应的 {expected}，相差 {difference}' },
  },
  'final/three-public-budget': { title: '“三公”经费决算不超预算', failed: '“三公”经费决算超预算', explanation: '“三公”经费各项决算数一般不超过预算数；超过的应有说明。', messages: { exceeds: '{table}“{column}”决算数 {actual}，大于预算数 {expected}' } },
  'final/completion': {
    title: '完成率复算', failed: '完成率复算不符', explanation: '完成率等于决算数除以句中所称的预算数，句中没有的用表中的预算数；预算数为零的没有完成率。',
    messages: { 'rate-differs': '正文“{text}”完成率印为 {actual}，按 {part}÷{whole} 应为 {expected}', 'no-base': '正文“{text}”预算数为零，不应有完成率 {actual}', 'base-unknown': '正文“{text}”找不到预算数或决算数，未能复算' },
  },
  'final/direction': { title: '决算与预算大小的措辞', failed: '决算与预算大小的措辞不符', explanation: '“决算数大于（小于、等于）预算数”应与前面的预算数、决算数相符；印出的数相同才能说持平。', messages: { 'against-figures': '正文“{text}”与所列预算数 {planned}、决算数 {spent} 不符' } },
  'final/item-budgets': {
    title: '逐项年初预算之和', failed: '逐项年初预算之和不符', explanation: '逐项说明的年初预算之和等于总的年初预算，逐项支出决算之和等于决算表合计。正文没有逐项写全的不核对。',
    messages: { 'budgets-differ': '正文“{text}”为 {actual}，逐项 {count} 个年初预算之和为 {expected}，相差 {difference}', 'outcomes-differ': '{table}合计为 {actual}，正文逐项 {count} 个支出决算之和为 {expected}，相差 {difference}' },
  },
  'final/three-public-counts': {
    title: '“三公”经费的团组、人次、车辆、批次', explanation: '有出国费的要说明团组数和人次，有购车费的要说明购置数，有运行费的要说明保有量，有接待费的要说明批次和人次；没有支出的相应数量应为零。',
    messages: { 'count-missing': '{column}支出 {actual}，正文没有说明{what}', 'count-without-money': '{column}支出为 {actual}，正文却写了{what} {count}' },
  },
  'final/vehicles': { title: '车辆数前后一致', failed: '车辆数前后不一致', explanation: '“三公”经费说明的公务用车保有量，应与国有资产占用情况的车辆数一致；经费来源不同造成的差别应有说明。', messages: { differs: '“三公”经费说明的公务用车保有量为 {actual} 辆，“{where}”为 {expected} 辆' } },
  'final/award-share': { title: '授予中小企业合同占比', failed: '授予中小企业合同占比不符', explanation: '授予中小企业合同金额占比，应等于合同金额除以句中所称的采购总额。', messages: { 'share-differs': '正文“{text}”占比印为 {actual}，按 {part}÷{whole} 应为 {expected}' } },
  'final/self-evaluation': {
    title: '绩效自评情况', explanation: '决算公开应说明绩效自评的项目数、资金额和结果，并至少公开一张自评表。自评表单独成文件的，本文件找不到时列为应核。',
    messages: {
      'chapter-missing': '没有找到预算绩效自评情况的说明', 'projects-missing': '绩效自评说明没有写明项目个数', 'money-missing': '绩效自评说明没有写明涉及的资金', 'result-missing': '绩效自评说明没有写明结果', 'table-missing': '没有找到绩效自评表', 'not-assembled': '绩效自评表未能还原成表格，未核对', 'only-part': '文件只含公开内容的一部分，未核对绩效自评情况',
    },
  },
};
