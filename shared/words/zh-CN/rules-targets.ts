import type { RuleWords } from '../rule-words.ts';

/** 绩效目标类规则的文字。 */
export const targetRules: Readonly<Record<string, RuleWords>> = {
  'targets/costs': {
    title: '成本指标不超过预算', failed: '成本指标超过预算', explanation: '成本指标的金额不应大于项目预算；没有总额指标的，各项成本之和也不应大于预算。单价、人均等单位成本不算。',
    messages: { 'cost-over-budget': '{table}“{project}”的成本指标“{name}”为 {actual}，大于项目预算 {expected}', 'parts-over-budget': '{table}“{project}”各成本指标之和为 {actual}，大于项目预算 {expected}' },
  },
  'targets/goal-amounts': {
    title: '目标文字中的金额', failed: '目标文字中的金额不符', explanation: '绩效目标文字中所说的本项目资金，不应大于项目预算。',
    messages: { 'goal-over-budget': '{table}“{project}”的目标写“{actual}”，大于项目预算 {expected}' },
  },
  'targets/goal-counts': {
    title: '目标与指标数量一致', failed: '目标与指标数量不一致', explanation: '目标文字写明的个数、次数应与相应数量指标一致；指标为“大于”而目标恰好相等的也算不一致。',
    messages: { 'count-differs': '{table}“{project}”的目标写 {expected}，数量指标“{name}”却是 {actual}' },
  },
  'targets/directions': {
    title: '指标方向合理', failed: '指标方向不合理', explanation: '百分率不超过 100%，率的单位不是天、次；满意度、合格率定下限，事故、投诉、差错定上限。增长率、效率、频率等不算。',
    messages: { 'over-hundred': '{table}“{project}”的指标“{name}”为 {actual}，超过 100%', 'unit-of-rate': '{table}“{project}”的指标“{name}”是比率，指标值却是 {actual}', 'more-of-bad': '{table}“{project}”的指标“{name}”为 {actual}，方向相反', 'less-of-good': '{table}“{project}”的指标“{name}”为 {actual}，方向相反' },
  },
  'targets/measurable': {
    title: '指标值可衡量', failed: '指标值不可衡量', explanation: '指标值应有数量和单位；只写“提升”“显著”一类的词无法考核。每张表合并为一条提示。',
    messages: { 'praise-only': '{table}指标“{name}”的值为“{actual}”，不可衡量' },
  },
  'targets/labels': {
    title: '指标不错列', failed: '指标错列', explanation: '单元格内写明“数量指标：”等的，应在相应的列中；整行右移的合并为一条。',
    messages: { 'other-column': '{table}“{project}”的“{actual}”写着另一类指标的名称，列错了', shifted: '{table}“{project}”一行的指标错列，自“{actual}”起' },
  },
  'targets/filled': {
    title: '必填指标不为空', failed: '必填指标为空', explanation: '每个项目都应填写数量、质量、时效、成本、满意度指标；表中没有该列的不看。同一张表同类指标合并为一条；整行为空的只作提示。',
    messages: { blank: '{table}“{project}”的{what}为空', none: '{table}“{project}”没有填写任何指标' },
  },
  'targets/dates': {
    title: '项目期与日期', failed: '项目期与日期不符', explanation: '年度指标中的年份不应早于本年度，项目期应当合理。经常性项目填 99 年的只作提示。',
    messages: { 'past-year': '{table}“{project}”的指标“{name}”为“{actual}”，早于 {expected} 年', 'long-term': '{table}的项目期为 {actual}' },
  },
  'targets/same-goal': {
    title: '不同项目的目标雷同', explanation: '两个不同项目的绩效目标文字完全相同，多为复制后没有改写。短句（如“保障单位正常运转”）不算。',
    messages: { 'same-goal': '{table}“{project}”的绩效目标与“{otherName}”完全相同：“{actual}”' },
  },
};
