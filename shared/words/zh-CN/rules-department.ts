import type { RuleWords } from '../rule-words.ts';

/** 部门与所属单位核对的规则的名称、说明与提示语。 */
export const departmentRules: Readonly<Record<string, RuleWords>> = {
  'department/unit-sum': {
    title: '部门等于所属单位之和', failed: '部门不等于所属单位之和', explanation: '部门各表的合计应等于所属各单位文件合计之和。所属单位的文件齐全时才核对；汇总时有抵销的，差额应能说明。',
    messages: {
      differs: '{table}“{row}”“{column}”印为 {actual}，所属 {count} 个单位文件的合计为 {expected}，相差 {difference}', 'units-missing': '所属单位的文件不齐，未与部门汇总核对，还缺：{names}',
      'list-unknown': '文件中没有所属单位的清单，未与单位汇总核对',
      'total-missing': '{table}的合计在所属单位的文件中没有对应的数，未能核对：{names}',
    },
  },
  'department/same-lines': {
    title: '部门与单位的同一行一致', failed: '部门与单位的同一行不一致', explanation: '部门表中某单位的行应与该单位自己文件的合计一致，两份文件都列的项目金额应相同。', messages: { differs: '{table}“{row}”“{column}”印为 {actual}，而《{otherDocument}》{otherTable}“{otherRow}”为 {expected}，相差 {difference}' },
  },
  'department/all-units': {
    title: '应公开单位齐全', failed: '应公开的单位不全', explanation: '部门列出的每个单位都应有自己的公开文件。这里只看已经放在一起核对的文件，没有找到的请核对是否已公开。', messages: { 'unit-missing': '没有“{name}”的文件，请核对该单位是否已公开', 'list-unknown': '文件中没有所属单位的清单，未能核对单位文件是否齐全' },
  },
  'department/summary': { title: '与政府“三公”汇总一致', failed: '与政府“三公”汇总不一致', explanation: '部门的“三公”经费应与政府公布的汇总数中该部门的数一致。汇总文件不在核对范围内时本规则不适用。', messages: { 'no-summary': '没有政府“三公”经费汇总文件，本规则不适用' } },
};
