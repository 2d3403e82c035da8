import { comparable } from '../../language/normalize.ts';

const BODY = '(?:部门|单位|预算单位)';
const FUND = '(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|财政专户管理|财政专户|财政拨款)';

/** What heads of disclosures print, in comparable form (templates.md sections 1, 3 and 5.3). Used only to put wrapped words together. */
const WORDS: readonly RegExp[] = [
  /^(?:部门预算|政府预算)?(?:支出)?(?:功能|经济)?(?:分类)?科目(?:编码|代码|名称)?(?:\([^()]*\))?$/,
  new RegExp(`^${BODY}(?:\\((?:单位|部门)\\))?(?:编码|代码|名称)(?:\\((?:单位|部门)\\))?(?:\\([^()]*\\))?$`),
  /^(?:部门预算|政府预算)支出(?:功能|经济)分类科目$/,
  /^(?:序号|编号|栏次|行次|项目|项目名称|项目编码|项目类别|单位|备注|资金性质|资金来源|支出性质|经费来源|项目\([^()]*\)|类|款|项)$/,
  /^(?:合计|小计|总计|共计|金额|预算数|决算数|收入决算|支出决算|收入|支出|本年|上年|预算资金总额|资金总额|年度绩效目标|绩效目标|总体目标)$/,
  new RegExp(`^${FUND}(?:拨款|资金|收入|支出|拨款收入|拨款资金)?$`),
  /^(?:单位资金|其他资金|自有资金|事业收入|事业单位经营收入|经营收入|上级补助收入|附属单位上缴收入|其他收入)$/,
  /^(?:本年|当年)(?:收入|支出|预算|基本支出|项目支出)(?:合计)?$/,
  /^(?:收入预算|支出预算|支出用途|功能科目代码|功能科目名称|功能科目编码|(?:19|20)\d{2}年(?:预算数|合计|预算)|当年预算安排|上年结转安排|资金总额|项目总额|机关运行经费(?:支出|预算数)?)$/,
  /^(?:本年)?(?:一般公共预算|政府性基金预算|国有资本经营预算|财政拨款)(?:基本|项目)?支出$/,
  /^(?:上年|年初|以前年度)(?:财政拨款)?(?:结转|结余)(?:结余|资金|和结余)?(?:安排)?$|^年(?:终|末)结转(?:结余|和结余)?$|^结转下年(?:支出)?$/,
  /^(?:基本支出|项目支出|人员经费|公用经费|人员支出|公用支出|日常公用经费|上缴上级支出|经营支出|事业单位经营支出|对附属单位补助支出|单位预留机动经费)$/,
  /^(?:"?三公"?经费(?:支出)?(?:合计|小计|预算数)?|购置费|运行(?:维护)?费|会议费|培训费|公务接待费|因公出国\(境\)(?:费|费用)?|公务用车购置(?:及|和)运行(?:维护)?费|公务用车购置费|公务用车运行(?:维护)?费|机关运行经费)$/,
  /^(?:本级资金安排|上级补助资金安排|本级|上级补助)$/,
  /^(?:单位|部门)(?:名称)?\((?:科目|项目)(?:名称)?\)$/,
  /^(?:工资福利支出|商品(?:和|与)服务支出|对个人和家庭的补助(?:支出)?|资本性支出|债务利息及费用支出|对下级单位补助支出|用事业基金弥补收支差额|非?教育收费(?:收入)?|其中:.{2,8})$/,
  /^(?:当年|本年|上年结转)(?:财政拨款)?(?:预算)?安排$|^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)(?:安排|拨款|财政拨款)$|^上年财政拨款资金结转$/,
  /^(?:部门预算|政府预算)(?:支出)?经济分类$|^(?:项目金额|政府预算资金|[一二三]级指标|指标值|资金总额|年度资金总额)$/,
  /^(?:集中采购|分散采购|货物类?|工程类?|服务类?|政府(?:采购|购买服务)(?:资金|项目)类型|采购(?:品目|方式|目录|数量)|组织形式)$/,
  /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(?:发展|影响|效益)?|(?:服务对象)?满意度)指标$/,
];

/** True when the text is a whole head text. */
export const isHeadWord = (text: string): boolean => {
  const plain = comparable(text);
  return WORDS.some((word) => word.test(plain));
};

/** Heads of columns that name a line. */
export const isNameHead = (text: string): boolean => /(?:编码|代码|名称(?:\(.*\))?|序号|编号|资金性质|科目|项目\(.*\))$|^(?:项目|单位|类|款|项)$/.test(comparable(text));

/** Which group heads stand over which heads; a group that is not here may stand over anything, but is believed less. */
const GROUPS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:收入|支出)$/, /^(?:项目|预算数|决算数|金额|科目|类|款|项|功能|经济|小计|(?:19|20)\d{2}年|当年|上年|一般公共预算|政府性基金|国有资本)|合计|编码|名称/],
  [/^(?:本年|当年)(?:收入|支出)$/, /^(?:项目|预算数|决算数|金额)/],
  [/^(?:本年|当年)收入|^(?:上年|年初|以前年度).*结[转余]|^年(?:终|末)结转/, /^(?:小计|合计|一般公共预算|政府性基金|国有资本|财政|单位资金|其他资金|事业|经营|上级|附属|其他收入|基本支出|项目支出)/],
  [/^(?:本年|当年).*支出$|预算支出$|基本支出$|^支出$/, /^(?:合计|小计|基本支出|项目支出|人员|公用|日常公用)/],
  [/三公/, /^(?:合计|小计|因公出国|公务用车购置(?:及|和)|公务接待)/],
  [/用车购置(?:及|和)运行/, /^(?:合计|小计|公务用车(?:购置|运行)[^及和]*费|购置|运行)/],
  [/培训费/, /^(?:合计|小计|本级|上级)/],
  [/安排$/, /^(?:合计|小计|一般公共预算|政府性基金|国有资本|基本支出|项目支出|因公出国|公务用车购置(?:及|和)|公务接待)/],
  [/^(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款|安排)$/, /^(?:合计|小计|基本支出|项目支出|人员|公用)/],
  [/^事业收入$/, /^(?:合计|小计|金额|其中|非?教育收费)/],
  [/^(?:部门|单位|政府)预算$/, /^(?:合计|小计|一般公共预算|政府性基金|国有资本|财政|上级|事业|经营|附属|其他|单位资金)/],
  [/经济分类$/, /^(?:类|款|科目)/],
  [/会议费/, /^(?:合计|小计|本级|上级)/],
  [/资金(?:类型|来源|性质)$|财政拨款$/, /^(?:合计|小计|一般公共预算|政府性基金|国有资本|财政专户|单位资金|上年结转)/],
  [/(?:项目|采购)类型$/, /^(?:合计|小计|集中采购|分散采购)/],
  [/^(?:金额|预算数)$/, /^(?:合计|小计|一般公共预算|政府性基金|国有资本|基本支出|项目支出|人员|公用)/],
  [/^(?:集中|分散)采购$/, /^(?:合计|小计|货物|工程|服务)/],
  [/(?:科目|分类)$|^项目$/, /(?:编码|代码|名称)$|^[类款项]$|^(?:单位|部门).*\(.*\)$/],
  [/(?<!单位|部门|\))(?:编码|代码)$/, /^[类款项]$/],
  [/^(?:支出|收入)预算$|\d年.*预算数$|^财政拨款(?:收入|支出)$|^本年支出$/, /^(?:合计|小计|项目$|预算数|基本支出|项目支出|人员|公用|财政拨款|一般公共预算|政府性基金|国有资本|财政专户|单位资金|事业|经营|其他|上级|附属)/],
];
/** Words that are a group wherever they stand. */
const ALWAYS_GROUP = /(?:资金|项目|采购)类型$|分类科目$|^科目$|经济分类$|^本年(?:一般公共预算|政府性基金预算|国有资本经营预算).*支出$/;

/** What a list's own names are called; it stands left of the figures. */
const NAMES_LINES = /^项目(?:名称|\(.*\))?$/;

/** Names of lines stand under groups that say so, or under one side of an overview. */
const OVER_NAMES = /科目|分类|^项目$|^(?:部门|单位)$|^(?:收入|支出)$|预算(?:收入|支出)$|^(?:本年|当年)(?:收入|支出)$/;

/** Price of a group that no form known has: a little more than that of a column that no row fills, so that a blank figure makes no group. */
const UNKNOWN_GROUP = -2.6;

/** How well a head stands over the heads given, in points; negative = badly. */
export function groupScore(group: string, children: readonly string[]): number {
  const own = comparable(group);
  const known = GROUPS.filter(([head]) => head.test(own));
  const fits = (child: string): boolean => known.some(([, below]) => below.test(comparable(child)));
  const total = /^(?:合计|小计)$/;
  const plain = children.map(comparable);
  const named = NAMES_LINES.test(plain[0] ?? '');
  const [first, ...rest] = named ? plain.slice(1) : plain;
  // A second 合计 or 小计, or another 项目, belongs to the next group.
  const restarts = rest.filter((child) => total.test(child) || NAMES_LINES.test(child)).length + (first !== undefined && NAMES_LINES.test(first) ? 1 : 0);
  // Fewer groups explain the same head better.
  // 合计 and 本年收入合计 are the sum beside its kinds and stand over none of them; a group of nothing but its 小计 is none.
  const strayNames = OVER_NAMES.test(own) ? 0 : children.filter((child) => /(?:编码|代码|名称(?:\(.*\))?)$/.test(comparable(child))).length;
  return -0.5 - 4 * strayNames + (/合计$|^(?:总计|小计|共计)$/.test(own) ? -8 : 0) + (known.length === 0 ? UNKNOWN_GROUP : 0) + (isNameHead(group) && !/科目$|分类$|^项目$/.test(own) && !children.every((child) => /^[类款项]$/.test(comparable(child))) ? -4 : 0) + (children.length === 1 ? (total.test(plain[0] ?? '') ? -6 : -1) : 0) + (first !== undefined && total.test(first) ? 2 : 0) - restarts * 4
    + children.reduce((sum, child) => sum + (known.length === 0 ? 0 : fits(child) ? 1 : -2), 0);
}

/** Points for a head that is no group. */
export const leafScore = (text: string): number => (ALWAYS_GROUP.test(comparable(text)) ? -4 : 0);
