import { LEAST, MOST } from '../../language/bound-words.ts';

/** What an indicator measures. */
export type IndicatorKind = 'quantity' | 'quality' | 'time' | 'cost' | 'economic' | 'social' | 'ecological' | 'lasting' | 'satisfaction';

/** Kinds by the words of a column head, a second-level indicator or a label inside a cell; the first that fits. */
export const INDICATOR_KINDS: readonly { readonly kind: IndicatorKind; readonly words: RegExp }[] = [
  { kind: 'satisfaction', words: /满意/u },
  { kind: 'quantity', words: /^(?:产出)?数量/u },
  { kind: 'quality', words: /^(?:产出)?质量/u },
  { kind: 'time', words: /^(?:产出)?时效/u },
  { kind: 'economic', words: /^(?:经济)(?!成本)/u },
  { kind: 'social', words: /^(?:社会)(?!成本)/u },
  { kind: 'ecological', words: /^(?:生态)(?!.{0,4}成本)/u },
  { kind: 'lasting', words: /^可持续/u },
  { kind: 'cost', words: /成本/u },
];

/** Indicators every project must have; the kinds of benefit are alternatives of each other and are not asked for one by one. */
export const REQUIRED_KINDS: readonly IndicatorKind[] = ['quantity', 'quality', 'time', 'cost', 'satisfaction'];

/** A label inside a cell that opens an indicator: 数量指标：… */
export const LABEL_IN_CELL = /(?:产出)?(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续(?:影响|效益)?|(?:服务对象)?满意度)(?:指标)?[:]/gu;

/** Heads of forms and of tables with one indicator a line. */
export const THIRD_LEVEL = /^(?:三级指标|指标名称)$/u;
export const SECOND_LEVEL = /^二级指标$/u;
export const INDICATOR_VALUE = /^(?:年度|实施期|全年)?(?:绩效)?(?:指标|目标)值(?:\(.*\))?$/u;
export const INDICATOR_RELATION = /^(?:绩效)?(?:指标|目标)(?:性质|方向|符号)$|^(?:运算|计算)符号$/u;
export const INDICATOR_UNIT = /^(?:度量|计量)单位$/u;
/** The money of the year in a form. */
export const YEAR_FUNDS = /^(?:年度|当年|全年)(?:预算)?(?:资金|金额)总?额?/u;
/** 项目期: how long a project runs. */
export const TERM_LABEL = /^(?:项目(?:期|周期|起止时间|实施期)|实施周期)$/u;
export const TERM_IN_YEARS = /^(\d+) ?年$/u;
export const LONGEST_TERM = 30;

/** Relation, number and unit of a target: ≥90%, 不超过30分钟, =12月. */
export const TARGET_VALUE = new RegExp(String.raw`^(${LEAST}|${MOST}|=|>|<|大于|小于|高于|低于|超过)? ?(\d[\d,]*(?:\.\d+)?) ?([^\d].*)?$`, 'u');
export const AT_LEAST = new RegExp(`^(?:${LEAST})$`, 'u');
export const MORE_THAN = /^(?:>|大于|高于|超过)$/u;
export const AT_MOST = new RegExp(`^(?:${MOST})$`, 'u');
export const LESS_THAN = /^(?:<|小于|低于)$/u;

/** Cost that is one of many, not the project's: 每人次, 单价, …/平方米. */
export const UNIT_COST = /每|人均|单价|单位成本|平均|\/|标准|均价/u;
/** Money in a goal that is the project's own, not what it brings about. */
export const OWN_MONEY = /(?:项目(?:资金|经费|预算|总额|总投资)|预算(?:资金|金额|安排)|安排(?:资金|经费|预算)|本项目)[^,。;、\d]{0,6}(\d[\d,]*(?:\.\d+)?) ?(亿元|万元|元)/gu;

/** A count in a goal: number and counting word. */
export const GOAL_COUNT = /(?<![\d.,第])(\d[\d,]*(?:\.\d+)?) ?(个|家|人次|人|次|台|套|辆|条|场|期|份|项|处|座|公里|平方米|户|批次|批|件|亩|所|名|篇|部|册|块|株|只|头|吨|班)(?![月百])/gu;
/** Words that close the name of a counted thing without naming it. */
export const COUNT_ENDING = /(?:的)?(?:数量|次数|人数|人次|个数|场次|场数|台数|户数|份数|件数|总数|数)$/u;

/** Names of rates; the second are no shares of a hundred. */
export const RATE_NAME = /率(?:\(.*\))?$/u;
export const NO_SHARE = /(?:效|概|频|汇|利|功|心|税|费|曝光|点击|增长|增速|增幅|收益|回报|周转|负债|放大|产销|保值增值|利润|流量|出栏|速|倍|分辨|斜|利用)率(?:\(.*\))?$/u;
/** Units that a share cannot have. */
export const NOT_A_SHARE = /^(?:个?工作日|天|日|小时|分钟|个月|月|年|次|个|人|家|台|套|份|件|元|万元|亿元)(?:$|[^%])/u;
/** Bad things of which there should be few, … and what is done about them, of which there should be much. */
export const BAD_THING = /(?:事故|投诉|故障|差错|违规|违法|违纪|失误|死亡|伤亡|返工|退货|超支|发案|逾期|误差)(?:发生)?(?:率|数|次数|起数|件数|量|人数)(?:\(.*\))?$/u;
export const DONE_ABOUT = /处[理置罚]|排除|响应|解决|办结|回复|答复|整改|修复|下降|降低|减少|查处|化解|恢复|调处|受理|预防|防范|演练|控制|救助|赔付|侦破|破案/u;

/** Values that only praise. */
export const PRAISE = /^(?:有?(?:所|效|较|明显|显著|大幅|不断|逐步|持续|进一步|长期)*)(?:提升|提高|增强|改善|优|良|良好|优秀|显著|明显|有效|保障|保证|完善|促进|推动|加强|减少|降低|较好|好|高|长期|持续|稳定)(?:程度|效果)?$/u;
export const YEAR_IN_TARGET = /((?:19|20)\d{2}) ?年/gu;
