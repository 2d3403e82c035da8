import type { RuleWords } from '../rule-words.ts';

const text = '正文“{text}”为 {actual}，而{otherTable}“{otherRow}”“{otherColumn}”为 {expected}，相差 {difference}';

/** 正文与表、正文自身一致类规则的文字（续）。 */
export const narrativeRules: Readonly<Record<string, RuleWords>> = {
  'narrative/funds': { title: '正文基金、国资与表一致', failed: '正文基金、国资与表不一致', explanation: '正文写明的政府性基金、国有资本经营支出应与相应表一致；正文说“无”的，表应为空。', messages: { differs: text, denied: '正文称“{text}”，而{otherTable}有数据' } },
  'narrative/procurement': { title: '正文政府采购与表一致', failed: '正文政府采购与表不一致', explanation: '正文写明的采购金额应与政府采购表一致，并且总额＝货物＋工程＋服务＝集中＋分散。', messages: { differs: text, 'kinds-differ': '正文“{text}”为 {actual}，货物、工程、服务之和为 {expected}，相差 {difference}', 'forms-differ': '正文“{text}”为 {actual}，集中与分散采购之和为 {expected}，相差 {difference}' } },
  'narrative/service-purchase': { title: '正文购买服务与表一致', failed: '正文购买服务与表不一致', explanation: '正文写明的政府购买服务金额应与政府购买服务表一致。', messages: { differs: text } },
  'narrative/agency-operation': { title: '正文机关运行经费与表一致', failed: '正文机关运行经费与表不一致', explanation: '正文写明的机关运行经费应与机关运行经费表（或“三公”表中的该列）一致。', messages: { differs: text } },
  'narrative/items-complete': { title: '逐项说明齐全', failed: '逐项说明不全', explanation: '正文逐项说明一般公共预算支出的，表中每个有数的项级科目都应有说明；只说明大项的不核对。', messages: { 'left-out': '{table}“{row}”{actual} 在正文中没有说明' } },
  'narrative/items-sum': { title: '逐项合计＝总额', failed: '逐项合计不等于总额', explanation: '报表不在同一文件时，正文各项支出之和应等于该节总额。', messages: { differs: '正文“{text}”为 {actual}，所列 {count} 项之和为 {expected}，相差 {difference}' } },
  'narrative/subject-names': { title: '正文科目名称与表一致', failed: '正文科目名称与表不一致', explanation: '正文中类、项的名称应与报表相同；多写或少写“支出”、带“（类）”等标记的不算。', messages: { 'other-name': '正文“{text}”的科目名称“{name}”，报表为“{expected}”' } },
  'narrative/economic-lists': { title: '主要包括的科目', failed: '所列科目与表不符', explanation: '正文在人员经费、公用经费下列举的经济科目，在基本支出表中应有金额。照抄全部科目名称的很常见，合并为一条提示。', messages: { 'no-money': '{where}：列举的“{found}”在基本支出表中没有金额' } },
  'narrative/small-enterprises': { title: '中小企业采购', explanation: '面向中小企业预留、授予中小企业的金额不应大于采购总额，小微企业的不应大于中小企业的。', messages: { exceeds: '正文“{text}”为 {actual}，大于“{other}”的 {expected}' } },
  'narrative/vehicles': { title: '车辆按用途相加', failed: '车辆按用途相加不符', explanation: '按用途分列的车辆数之和应等于车辆总数；核定编制数不参与相加。', messages: { 'uses-differ': '正文“{text}”为 {actual}，按用途分列之和为 {expected}', 'equipment-twice': '{where}：“{text}”同一类设备说了两次，其中一处应为通用设备、另一处应为专用设备' } },
  'narrative/repeated-amounts': { title: '同一指标前后一致', failed: '同一指标前后不一致', explanation: '报表中没有的数，正文多处写到时应相同。', messages: { differ: '正文“{text}”为 {actual}，而前文“{before}”为 {expected}' } },
  'narrative/all-of-one-use': { title: '全部为基本（项目）支出', failed: '并非全部为基本（项目）支出', explanation: '正文称某项“全部为基本支出”或“全部为项目支出”，应与支出表该行及本段其他文字相符。', messages: { 'other-use': '正文“{text}”称全部为一类支出，而{table}“{row}”“{column}”为 {actual}', 'other-purpose': '正文“{text}”称全部为一类支出，后文又说明了另一类支出的用途' } },
  'narrative/zero-amounts': { title: '零金额的说明', failed: '金额为零却写了增长或用途', explanation: '金额为零时不应再写增长或“主要用于”。', messages: { grew: '正文“{text}”金额为零，却写了增长', used: '正文“{text}”金额为零，却写了用途' } },
  'narrative/purposes': { title: '用途与科目相符', failed: '用途与科目不符', explanation: '住房公积金、医疗、养老、职业年金等科目的用途说明不应写成另一科目的内容。', messages: { strange: '正文“{text}”是“{name}”，用途却写“{purpose}”' } },
  'narrative/unit-slips': { title: '元与万元混用', explanation: '正文金额在表中找不到，而表中有数字相同、相差一万倍的数，多为元与万元混用。', messages: { 'ten-thousand': '正文“{text}”的 {actual} 与{otherTable}中的数相差一万倍' } },
  'narrative/counted-lists': {
    title: '个数与列举一致', failed: '个数与列举不一致', explanation: '“内设几个科室”应与其后列举的个数相同；在职人数一般不大于编制数；单位文件中负责某事的内设机构应在所列机构之中。',
    messages: { list: '{where}：“{text}”称 {stated} 个，实际列举 {count} 个', staff: '{where}：“{text}”在职 {count} 人，多于编制 {stated} 名', stranger: '{where}：“{text}”中的“{name}”不在所列内设机构之中' },
  },
  'narrative/unit-count': { title: '预算单位个数', failed: '预算单位个数不符', explanation: '正文所说的预算单位个数应等于其后列举的个数，并与收入、支出总表的单位数一致。', messages: { list: '{where}：“{text}”称 {stated} 个，实际列举 {count} 个', table: '{where}：“{text}”称 {stated} 个，报表中有 {count} 个单位' } },
  'change/share-sum': { title: '占比之和', failed: '占比之和不符', explanation: '各部分金额之和等于总额的，其占比之和应为 100%，允许每个占比四舍五入的误差。', messages: { 'not-whole': '正文“{row}”等各项占比之和为 {actual}%，应为 100%' } },
  'change/delta': { title: '增减额复算', failed: '增减额复算不符', explanation: '同一句印有本年数、上年数和增减额的，增减额应等于两者之差。', messages: { differs: '正文“{text}”增减额为 {actual}，按本年 {current}、上年 {prior} 应为 {expected}，相差 {difference}' } },
  'change/unchanged': { title: '持平', failed: '“持平”与数不符', explanation: '“持平”只用于没有变化的；同一句又写增减额、增减幅或不同的上年数，前后矛盾。', messages: { changed: '正文“{text}”称持平，而“{other}”为 {actual}' } },
  'change/zero-base': { title: '上年为零不计增幅', failed: '上年为零却写了增幅', explanation: '上年为零（增加额等于本年数）时没有增长率，写“增长100%”是错误的。', messages: { rate: '正文“{text}”增幅 {actual}，而上年为零，不应有增幅' } },
  'change/to-zero': { title: '减为零的降幅', failed: '减为零的降幅不符', explanation: '本年为零而上年不为零，降幅应为 100%。', messages: { 'not-all': '正文“{text}”降幅 {actual}，本年为零，应为 100%' } },
  'change/parts': { title: '分项变动之和', failed: '分项变动之和不符', explanation: '各类支出的增减额之和、基本支出与项目支出的增减额之和，应等于总的增减额。分项金额不足以构成总额的不核对。', messages: { 'classes-differ': '正文“{row}”总的增减额为 {actual}，各类增减额之和为 {expected}，相差 {difference}', 'uses-differ': '正文“{row}”总的增减额为 {actual}，基本支出与项目支出增减额之和为 {expected}，相差 {difference}' } },
  'change/reasons': { title: '增减变动要有原因', failed: '增减变动没有原因', explanation: '写了“主要原因是”就应写出原因；“三公”经费、机关运行经费的增减变化应当说明。', messages: { empty: '{where}：“{text}”没有写出原因', unexplained: '“{where}”写了增减（{text}）而没有说明原因' } },
  'change/reason-direction': { title: '原因与方向', failed: '原因与方向不符', explanation: '增加的原因只说压减、退休，或减少的原因只说新增、调入，多为照抄。', messages: { opposes: '正文“{text}”，所写原因却是“{reason}”' } },
  'change/same-reason': { title: '原因雷同', explanation: '一节之中每一项都用同一句原因，提示核对是否逐项说明。', messages: { same: '“{where}”的 {count} 项变动原因完全相同：“{text}”' } },
  'change/missing-unit': { title: '百分号、单位遗漏', explanation: '增减幅、占比后应有百分号，金额后应有万元或元。', messages: { 'no-percent': '正文“{text}”的 {actual} 漏写百分号', 'no-unit': '正文“{text}”的 {actual} 漏写计量单位' } },
  'change/two-changes': { title: '同一变动前后一致', failed: '同一变动前后不一致', explanation: '同一指标的增减额、增减幅多处写到时应相同。', messages: { differ: '正文“{text}”为 {actual}，而前文“{before}”为 {expected}' } },
  'change/bases': { title: '比较基期用词', failed: '比较基期用词有误', explanation: '一节之中宜只与一种口径比较：上年预算、上年执行数或上年决算。', messages: { mixed: '“{where}”同时与不同口径比较：{text}' } },
  'change/truncated': { title: '截尾与四舍五入', explanation: '多个百分比是截去尾数而不是四舍五入得到的，宜统一改为四舍五入。', messages: { 'cut-off': '正文有 {count} 个百分比为截尾，例如“{text}”印为 {actual}，应为 {expected}' } },
  'change/copied-rate': { title: '照抄上一处百分比', explanation: '与前一处百分比相同而按自身增减额复算不符的，多为照抄。与增减幅复算的结果合并为一条。', messages: { copied: '正文“{text}”的 {actual} 与前一处“{before}”相同，按自身增减额复算不符' } },
};
