/** Words of two and more characters printed twice in a row. */
export const DOUBLED_WORD = /(\p{Script=Han}{2,8})\1/gu;

/** Repetitions that are proper Chinese. */
export const PROPER_DOUBLES: ReadonlySet<string> = new Set(['一步', '一个', '一件', '一点', '一年', '一次', '一项', '很多', '许多', '研究', '讨论', '商量', '逐步', '非常', '慢慢', '一家', '一村', '一户', '一天', '一级']);

/** 缴费支出 支出 50.75 万元: a name that ends like the word that announces its figure. */
export const NAME_THEN_AMOUNT = /(?:支出|收入|经费|资金|预算|决算|拨款|补助)$/;
export const AMOUNT_FOLLOWS = /^ *(?:预算|决算|合计|总计|共计|数|为|安排|[:,]|\d)/;

/** Two words that meet: 在职人员 人员经费, 重点项目 项目支出. */
export const WORDS_MEET: Readonly<Record<string, RegExp>> = {
  人员: /^(?:经费|支出|编制|工资)/, 项目: /^(?:支出|资金|绩效|预算|经费|名称)/, 经费: /^(?:支出|预算|保障)/, 单位: /^(?:资金|预算|概况|名称)/, 部门: /^(?:预算|决算)/, 财政: /^拨款/, 预算: /^(?:单位|支出|收入|数|总)/, 资金: /^(?:安排|支出)/, 服务: /^(?:中心|对象|费)/, 管理: /^(?:中心|局|费)/,
};
/** The name of a numbered item and the sentence about it, joined from two lines. */
export const ITEM_THEN_SENTENCE = /^ *(?:\(?[一二三四五六七八九十\d]{1,3}[)、.])* *$/u;

/** Single characters that no sentence prints twice in a row. */
export const DOUBLED_SIGN = /(?<!\p{Script=Han})[的了与及为在将被把](?=[的了与及为在将被把])|的的|了了|与与|及及|为为|将将|被被|把把|和和|元元/gu;

/**
 * A character doubled before a word of the trade (占总总收入, 预预算). Words whose first character also ends a common word
 * (税收收入, 开支支出, 专项项目) are left out, because two words meet there.
 */
export const DOUBLED_START = /(?<![汇共老])总(?=总(?:收入|支出|预算|决算|额|计))|增(?=增(?:加|长))|(?<![干参])预(?=预算)|拨(?=拨款)|采(?=采购)|绩(?=绩效)|较(?=较上年)|(?<![对相])比(?=比上年)|同(?=同比)|其(?=其中)|持(?=持平)|主(?=主要)|财(?=财政)|(?<![百千十])万(?=万元)/gu;

/** 数据分析和数据分析: a member of a list that is its neighbour again. */
export const SAME_NEIGHBOUR = /(?<=[、，,：:；;（(]|^)(\p{Script=Han}{4,12})(?:和|与|及|以及|、)\1(?=功能|工作|等|情况|方面|[、，,。；;）)]|$)/gu;

/** A list that is announced by 包括/用于 and ends with its sentence. */
export const ANNOUNCED_LIST = /(?:包括|用于)[:：]?([^。；;：:]{6,400})/gu;

/** Statements that nobody makes twice in one chapter. */
export const STATES_NOTHING = /^(?:本|我)?(?:部门|单位|中心|局)?.{0,14}(?:无|没有|未|不涉及)/u;
