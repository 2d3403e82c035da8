import type { RuleWords } from '../rule-words.ts';

/** 完整性、格式与编码类规则的文字。 */
export const publicationRules: Readonly<Record<string, RuleWords>> = {
  'completeness/text-parts': {
    title: '说明文字齐全', failed: '说明文字不全', explanation: '公开的说明应包括职责、机构设置、收支增减变化、“三公”经费、机关运行经费、政府采购、国有资产占用、预算绩效和名词解释。文件只含其中一部分时不作判断；没有机关运行经费的单位也应说明。',
    messages: { 'part-missing': '说明文字中没有{part}', 'no-text': '文件只含公开内容的一部分，未核对说明文字是否齐全' },
  },
  'completeness/function-items': {
    title: '支出按功能分类公开到项', failed: '支出没有按功能分类公开到项', explanation: '支出表应按功能分类公开到项级科目（七位编码），不能只列到类或款。没有印编码的表无法判断。',
    messages: { 'not-deep-enough': '{table}没有列到 {digits} 位的项级科目', 'no-codes': '{table}没有印科目编码，未核对是否公开到项' },
  },
  'completeness/economic-sections': {
    title: '基本支出按经济分类公开到款', failed: '基本支出没有按经济分类公开到款', explanation: '一般公共预算基本支出表应按经济分类公开到款级科目（五位编码）。没有印编码的表无法判断。',
    messages: { 'not-deep-enough': '{table}没有列到 {digits} 位的款级科目', 'no-codes': '{table}没有印科目编码，未核对是否公开到款' },
  },
  'completeness/three-public-parts': {
    title: '“三公”经费细化公开', failed: '“三公”经费没有细化公开', explanation: '“三公”经费表应分别列出因公出国（境）费、公务用车购置费、公务用车运行维护费和公务接待费。',
    messages: { 'part-missing': '{table}没有单列{what}', 'not-understood': '{table}的列看不出“三公”各项，未能核对' },
  },
  'completeness/basic-and-project': {
    title: '基本支出与项目支出分列', failed: '基本支出与项目支出没有分列', explanation: '部门支出应当区分基本支出和项目支出。列名看不出含义的表不作判断。',
    messages: { 'not-split': '{table}没有区分基本支出和项目支出', 'not-understood': '{table}有含义不明的列，未能核对基本支出与项目支出是否分列' },
  },
  'completeness/contents': {
    title: '目录与正文一致', failed: '目录与正文不一致', explanation: '目录所列的表和章节应当都在正文中，页码应当相符。目录所列多数不在本文件时，视为目录属于另一份文件，不作判断。',
    messages: { 'table-missing': '目录所列“{name}”在文件中没有找到', 'not-assembled': '目录所列“{name}”未能还原成表格，未核对', 'entry-missing': '目录所列“{name}”在正文中没有找到', 'other-page': '目录中“{name}”的页码为 {actual}，按其他各条推算应为 {expected}' },
  },
  'completeness/table-numbers': {
    title: '表号连续', failed: '表号不连续', explanation: '报表的编号应当用同一种写法，不缺号、不重号。多套报表分别编号的，各套分别核对。',
    messages: { 'other-scheme': '{table}的表号印为“{actual}”，其他表的写法是“{expected}”', repeated: '{table}的表号“{actual}”与“{otherTable}”相同', gap: '{table}的表号“{actual}”与前一张表的 {before} 之间缺号', unnumbered: '{table}没有印表号' },
  },
  'completeness/targets-published': {
    title: '绩效目标公开', failed: '绩效目标没有公开', explanation: '有项目支出的，应当公开项目绩效目标；绩效目标表应当列出指标。绩效目标可能在另一份文件中，缺表只作提示。',
    messages: { 'table-missing': '项目支出 {actual}，文件中没有绩效目标表', 'no-indicators': '{table}没有列出绩效指标' },
  },
  'completeness/continued-heads': {
    title: '续表表头', failed: '续表表头不符', explanation: '跨页的表应在每页重复表头或注明“续表”，否则读者看不出各列的含义。',
    messages: { 'without-head': '{table}在第 {page} 页没有重复表头' },
  },
  'completeness/withheld': {
    title: '涉密不公开要有依据', failed: '涉密不公开没有依据', explanation: '以涉密为由不公开的内容，应当写明依据的法律、法规或规定。',
    messages: { 'without-ground': '{where}：“{text}”没有写明不公开的依据' },
  },
  'completeness/in-time': {
    title: '二十日内公开', failed: '没有在二十日内公开', explanation: '部门预决算应当在批复后二十日内公开。文件中印有批复日期和公开日期的才能核对。',
    messages: { late: '批复（{expected}）后 {days} 天才公开（{actual}），超过二十日', 'no-days': '文件没有同时印出批复日期和公开日期，未核对是否在二十日内公开' },
  },
  'completeness/published-year': {
    title: '公开日期与年度相符', failed: '公开日期与年度不符', explanation: '预算在预算年度年初前后公开，决算在次年公开；封面日期与年度不符多为沿用旧稿。',
    messages: { 'other-year': '日期“{actual}”与 {year} 年度的文件不符' },
  },
  'completeness/attachments': {
    title: '附件齐全', failed: '附件不全', explanation: '正文说“详见附件”“见附表”的，附件应当在文件中。附件另成文件时无法核对。',
    messages: { 'not-attached': '{where}：“{text}”所说的“{found}”没有找到', 'other-file': '{where}：“{text}”所说的“{found}”不在这份文件中，未能核对' },
  },
  'completeness/counted-day': {
    title: '资产数的截止日期', explanation: '车辆、房屋、设备等资产数的截止日期：预算应为上年末，决算应为决算年度末。',
    messages: { 'other-year': '{where}：“{text}”的日期与年度不符，应为 {expected} 年' },
  },
  'codes/unit-codes': {
    title: '科目编码与单位代码不混淆', failed: '科目编码与单位代码混淆', explanation: '单位代码列里的三位编码是部门，不是经济分类或功能分类科目；反之亦然。',
    messages: { 'subject-as-unit': '{table}单位代码 {code} 的名称印成了科目“{name}”', 'unit-as-subject': '{table}科目编码 {code} 的名称印成了单位“{name}”' },
  },
  'change/completion-base': {
    title: '完成率口径', explanation: '完成率应写明是完成年初预算还是全年（调整后）预算的百分之几，否则无法复算。',
    messages: { 'base-unnamed': '{where}：“{text}”没有写明完成的是哪一个预算' },
  },
  'text/site-words': {
    title: '本单位词表', explanation: '按工作区设置中的词表查找不宜出现的词语；词表为空时不检查。',
    messages: { listed: '{where}：“{text}”中有词表所列的“{found}”', 'no-list': '没有设置词表，本规则未启用' },
  },
};
