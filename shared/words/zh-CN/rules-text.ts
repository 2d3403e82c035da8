import type { RuleWords } from '../rule-words.ts';

/** 文字质量与名称、年度、口径类规则的文字。 */
export const textRules: Readonly<Record<string, RuleWords>> = {
  'text/doubled-words': {
    title: '重复字词', explanation: '同一个词连写两遍、列举中同一项出现两次、同一章里同一句“无……”说了两遍，多为复制粘贴所致。“外网网络”“城市市容”这类两个词相接的不算。',
    messages: { doubled: '{where}：“{text}”中“{found}”重复', 'listed-twice': '{where}：列举中“{found}”出现两次', 'said-twice': '{where}：“{found}”与同一章前文重复' },
  },
  'text/confusions': { title: '错别字', explanation: '预决算公开中常见的音近、形近错字，例如“拔款”“帐户”“增涨”。异体字和由识别带来的字形差异只作提示。', messages: { confused: '{where}：“{text}”中“{found}”疑为“{right}”之误' } },
  'text/doubled-marks': {
    title: '标点重复或不成对', explanation: '句号、逗号等不能连用；括号、书名号、引号应当成对。按段落合并换行后计数，编号“1）”除外。', messages: { doubled: '{where}：“{text}”标点“{found}”连用', unpaired: '{where}：“{text}”中“{found}”没有配对' },
  },
  'text/half-width-marks': { title: '全角半角混用', explanation: '汉字之间应使用全角标点；括号两边应一致。全文合并为一条提示。', messages: { mixed: '{where}：“{text}”使用了半角标点' } },
  'text/template-residue': {
    title: '模板残留', explanation: '“增加（减少）”二选一未删、填写说明、XX 占位、书签和域代码等，都是模板没有改完的痕迹。同一种残留合并为一条并列出全部位置。',
    messages: {
      alternative: '{where}：“{text}”二选一的措辞未选定', instruction: '{where}：“{text}”是模板的填写说明', placeholder: '{where}：“{text}”是未填写的占位符', field: '{where}：“{text}”是文档软件的域代码或错误值', foreign: '{where}：“{text}”夹有英文单词',
    },
  },
  'text/broken-sentences': { title: '缺字断句', explanation: '应有数字或词语的地方空缺，例如“支出万元”“增长%”“与上年相未发生变化”。', messages: { gap: '{where}：“{text}”此处缺字或缺数' } },
  'text/numbering': {
    title: '序号连续', failed: '序号不连续', explanation: '同一级标题和条目的序号应从一递增，不跳号、不重号；表内逐行编号的也一样。可能被读作表格的部分不作判断。', messages: { repeated: '{where}：“{text}”与前一条“{before}”序号相同', gap: '{where}：“{text}”与前一条“{before}”之间缺一个序号', 'row-missing': '{table}“{head}”由 {before} 跳到 {after}，缺 {missing}' },
  },
  'text/broken-blanks': { title: '数字或词语中有空格', explanation: '数字内部、数字与百分号之间不应有空格。全文合并为一条提示。', messages: { number: '{where}：“{text}”数字中有空格', word: '{where}：“{text}”词语中有空格' } },
  'text/number-style': { title: '数字写法不一', explanation: '同一份文件的金额有的带千分位、有的不带；数值相等，宜统一。', messages: { mixed: '{where}：“{text}”与文中多数金额的千分位写法不同' } },
  'text/year-style': { title: '年份写法', explanation: '年份宜写四位；说明某一时点用“截至”，“截止”是停止的意思。', messages: { short: '{where}：“{text}”年份只写了两位', until: '{where}：“{text}”宜用“截至”' } },
  'text/tense': { title: '目标写成已完成', explanation: '预算的绩效目标应当说将要达到什么；“已保障”“作出了贡献”是总结的写法。', messages: { done: '{where}：“{text}”把目标写成了已完成的事' } },
  'naming/entity-name': { title: '单位全称一致', failed: '单位全称不一致', explanation: '封面、标题、表头与正文应使用同一个单位全称；只差一个字的名称多为笔误。下属单位的名称、不同层级的名称不算。', messages: { 'near-miss': '{where}：“{found}”与单位名称“{name}”差一个字' } },
  'naming/entity-code': { title: '单位代码与名称一致', failed: '单位代码与名称不一致', explanation: '标题和表头中代码后的单位名称，应与报表中该代码的名称相同。', messages: { 'other-name': '{where}：“{text}”的代码 {code} 在报表中是“{name}”' } },
  'naming/years': {
    title: '年度一致', failed: '年度不一致', explanation: '标题、表名和正文所说的预算（决算）年度应与封面年度一致；“比……年”应为上一年度。决算与本年年初预算比较除外。',
    messages: { 'other-year': '{where}：“{text}”年度印为 {found}，本文件是 {year} 年度', 'compared-year': '{where}：“{text}”应与 {year} 年比较，却印为 {found}' },
  },
  'naming/garbled-years': { title: '年度残缺', explanation: '“202 年度”“2025年度年”一类残缺或重复的年份，以及漏写“年”字。表头中漏“年”字只作提示。', messages: { garbled: '{where}：“{text}”年份“{found}”残缺或重复', 'without-word': '{where}：“{text}”中“{found}”后漏“年”字' } },
  'naming/scope-words': { title: '部门、单位用语', explanation: '单位文件用“本单位”，部门文件用“本部门”。部门文件可能说到所属单位，只作提示；名词解释和职责部分不看。', messages: { 'department-word': '{where}：“{text}”单位文件中用了“{found}”', 'unit-word': '{where}：“{text}”部门文件中用了“{found}”' } },
  'naming/level-words': { title: '层级用语', explanation: '名词解释中的“省直部门”“市本级”等应与单位所在层级相符；沿用上级模板时常忘记修改。', messages: { 'other-level': '{where}：“{text}”的层级与“{name}”不符' } },
  'naming/terms': { title: '名词解释齐全', failed: '名词解释不全', explanation: '正文用到的“三公”经费、机关运行经费应在名词解释中说明。', messages: { unexplained: '正文用到“{name}”，名词解释中没有' } },
  'naming/unit-line': { title: '计量单位', explanation: '每张有数据的表都应印有计量单位（万元或元）。全套报表只在一处注明的除外。', messages: { missing: '{table}没有印计量单位' } },
  'codes/unknown': { title: '科目编码已收录', failed: '科目编码未收录', explanation: '编码不在已收录的政府收支分类科目中时提示核对。收录并不完整，未收录不等于错误；2020 年以前的科目不核对。', messages: { unknown: '{table}科目 {code}“{name}”未收录，请核对' } },
  'codes/names': {
    title: '编码与名称一致', failed: '编码与名称不一致', explanation: '已收录的编码应使用其规定名称；名称被截断、多写或少写“支出”的视为一致，旧名称由“沿用旧科目名”规则说明。两行编码互换时合并为一条。',
    messages: { 'other-name': '{table}科目 {code} 名称印为“{name}”，应为“{official}”', 'other-code': '{table}科目 {code} 名称印为“{name}”，应为“{official}”；“{name}”的编码是 {right}', swapped: '{table}“{name}”（{code}）与“{otherName}”（{otherCode}）的编码互换了', misprinted: '{table}科目“{name}”的编码印为 {code}，该科目的编码是 {right}' },
  },
  'codes/digits': { title: '编码位数', failed: '编码位数有误', explanation: '功能科目编码为 3、5、7 位，经济科目编码为 3、5 位；同列中的单位代码除外。', messages: { digits: '{table}科目编码 {code} 的位数不对' } },
  'codes/order': { title: '编码顺序', failed: '编码顺序有误', explanation: '同一单位、同一上级科目下的编码应由小到大排列。整表另有排序的不提示。', messages: { order: '{table}科目 {code}“{name}”排在 {before} 之后，顺序不对', turned: '{table}“{name}”相邻两行的编码 {code} 与 {other} 上下级颠倒，可能填反' } },
  'codes/sections': { title: '款级科目的归属', failed: '款级科目的归属有误', explanation: '正文中“类—款—项”里的款应属于所写的类。', messages: { 'other-class': '正文“{text}”把款级科目“{section}”写在“{name}”下，应属“{official}”' } },
  'codes/former-names': { title: '沿用旧科目名', explanation: '科目改名后仍使用旧名称，多为照抄以前年度文件。', messages: { former: '{where}：“{text}”中“{found}”是 {until} 年及以前的名称，现为“{name}”' } },
};
