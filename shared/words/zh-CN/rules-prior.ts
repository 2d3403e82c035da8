import type { RuleWords } from '../rule-words.ts';

/** 与上年文件、同年预算核对的规则的名称、说明与提示语。 */
export const priorRules: Readonly<Record<string, RuleWords>> = {
  'prior/last-year': {
    title: '上年数与上年公开数一致', failed: '上年数与上年公开数不一致', explanation: '本年数减去增减额，应等于上年文件公布的同一口径的数；句中直接写出的上年数也应与上年文件一致。句中写明与执行数比较的，不用上年预算核对；没有写明比较对象的，列为应核。',
    messages: {
      'delta-differs': '正文“{text}”增减额印为 {actual}，而本年 {current} 与《{otherDocument}》{otherTable}“{otherRow}”的 {other} 相差 {expected}',
      'growth-differs': '正文“{text}”增减幅印为 {actual}，按本年 {current} 和《{otherDocument}》{otherTable}“{otherRow}”的 {other} 应为 {expected}',
      'prior-differs': '正文“{text}”的上年数为 {actual}，而《{otherDocument}》{otherTable}“{otherRow}”为 {expected}，相差 {difference}',
      'not-flat': '正文“{text}”称与上年持平，而本年为 {actual}，《{otherDocument}》{otherTable}“{otherRow}”为 {expected}',
      'other-base': '正文“{text}”比较的不是《{otherDocument}》公布的数，未能核对',
      'line-missing': '正文“{text}”所说的科目在《{otherDocument}》中没有单列，未能核对',
    },
  },
  'prior/first-budget': {
    title: '年初预算与当年公布的预算一致', failed: '年初预算与当年公布的预算不一致', explanation: '决算中的预算数、年初预算应与当年公布的部门预算同一科目一致。年中调整后的全年预算可能不同，需由人判断。',
    messages: {
      differs: '{table}“{row}”“{column}”的预算数为 {actual}，而《{otherDocument}》{otherTable}“{otherRow}”为 {expected}，相差 {difference}',
      'text-differs': '正文“{text}”的年初预算为 {actual}，而《{otherDocument}》{otherTable}“{otherRow}”为 {expected}，相差 {difference}',
    },
  },
  'prior/carried-over': {
    title: '年初结转等于上年年末结转', failed: '年初结转不等于上年年末结转', explanation: '决算的年初结转和结余，应等于上年决算的年末结转和结余，分资金性质也应相等；有调整的须说明。',
    messages: { differs: '{table}“{row}”为 {actual}，而《{otherDocument}》{otherTable}“{otherRow}”为 {expected}，相差 {difference}' },
  },
  'prior/new-lines': {
    title: '新增或取消的科目、项目有说明', failed: '新增或取消的科目、项目没有说明', explanation: '只有一年有数的科目或项目，正文应当说明原因。科目调整造成的变化也属此类。',
    messages: { new: '{table}有而《{otherDocument}》没有的科目或项目，正文未说明：{names}', gone: '《{otherDocument}》有而{table}没有的科目或项目，正文未说明：{names}' },
  },
  'prior/large-change': {
    title: '大幅变动有具体原因', failed: '大幅变动没有具体原因', explanation: '增减幅超过 30% 且增减额超过 10 万元的，应说明具体原因；“根据实际情况安排”一类的话等于没有说明。',
    messages: { vague: '正文“{text}”变动较大，原因“{reason}”过于笼统' },
  },
  'prior/stale-text': {
    title: '没有照抄上年文字', failed: '照抄上年文字', explanation: '带有年份、增减或金额的段落与上年文件一字不差，多为未更新。职责、名词解释，以及金额与本年报表相符的段落不算。',
    messages: { 'copied-year': '“{text}”与《{otherDocument}》一字不差，年份仍是 {year} 年', copied: '“{text}”与《{otherDocument}》一字不差，其中的金额或增减变化多为上年的' },
  },
  'prior/renamed': {
    title: '名称和单位变化有说明', failed: '名称和单位变化没有说明', explanation: '部门名称或所属单位与上年不同的，正文应说明机构改革、更名等情况。',
    messages: { renamed: '名称为“{name}”，《{otherDocument}》为“{other}”，正文未说明更名或机构调整', 'units-added': '比《{otherDocument}》增加的单位，正文未说明：{names}', 'units-gone': '《{otherDocument}》有而本文件没有的单位，正文未说明：{names}' },
  },
  'prior/vehicles': {
    title: '车辆数的变化有说明', failed: '车辆数的变化没有说明', explanation: '车辆数与上年不同的，应有购置、更新、报废或划转的说明。',
    messages: { moved: '正文“{text}”，而《{otherDocument}》为 {other} 辆，正文未提到购置、报废或划转' },
  },
};
