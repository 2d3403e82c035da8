/** What a change is compared with: 比上年预算, 较2023年执行数, 比年初预算. Groups: the year's word, the kind of figure. Texts are in half width. */
export const COMPARED_WITH = /(?:比|较|与|同|和|对比)(?:(上年|去年|上一年|(?:19|20)\d{2} ?年)度?)?(?:的)?(?:部门|单位|支出|收入)?((?:年初|全年|当年|调整)?预算(?:安排)?执行|执行|(?:支出|收入)?决算|完成|(?:年初|全年|当年|调整)?预算)?/gu;
export const EXECUTION_BASE = /执行|完成/u;
export const ACCOUNTS_BASE = /决算/u;
export const BUDGET_BASE = /预算/u;

/** Words that say why a subject, project or body is new, gone or called otherwise. */
export const EXPLAINS_NEW_OR_GONE = /新增|新设|新建|新成立|首次|上年(?:度)?(?:无|未|没有)|去年(?:无|未|没有)|上年为0|本年(?:度)?(?:无|未|没有)|不再|取消|结束|完结|完工|调整(?:至|到|为|科目)|科目(?:调整|变动|变化|合并)|并入|转入|一次性/u;
export const EXPLAINS_REFORM = /机构改革|机构(?:调整|整合|合并|撤销|更名)|更名|名称(?:变更|变化|调整)|划转|转隶|合并|撤销|新设|新成立|组建|挂牌|新增[^。；]{0,12}单位|减少[^。；]{0,12}单位|单位[^。；]{0,8}(?:增加|减少)/u;

/** Reasons that say nothing: a large change needs a particular one. */
export const VAGUE_REASON = /^(?:(?:根据|按照|依据|因|由于|系|为)?(?:实际|正常|工作|业务|政策|相关|有关|财政|预算|年度)?(?:情况|需要|需求|工作安排|安排|政策|规定|要求|口径|增减|变动|变化|调整|批复|编制)(?:变化|变动|增减|调整|编制|安排|需要|所致|影响)?(?:增加|减少)?)[。；]?$/u;

/** Chapters whose text may stay the same from year to year. */
export const STANDING_CHAPTER = /名词解释|职责|职能|机构设置|专业名词|概况|基本情况/u;

/** Vehicles in use, bought and scrapped. */
export const VEHICLES = /车辆|公务用车/u;
export const VEHICLES_IN_USE = /共有|保有|实有|现有|拥有|在用|编制/u;
export const VEHICLES_MOVED = /(?:购置|更新|新购|报废|处置|划转|调拨|拍卖|退回|上缴|移交)/u;

/** How claims name the year's first budget in final accounts (shared/claims). */
export const FIRST_BUDGET = /^年初预算/u;
export const SAYS_FIRST = /年初/u;
/** The first budget of all spending from 一般公共预算, and that of the three public expenses. */
export const FIRST_BUDGET_OF_ALL = /一般公共预算[^，。；]{0,12}支出[^，。；]{0,4}(?:年初|全年)?预算|^(?!.*三公).*财政拨款支出年初预算/u;
export const FIRST_BUDGET_OF_THREE = /三公[^，。；]{0,16}(?:年初)?预算/u;
/** 购置 as part of a name of money says nothing about a purchase. */
export const PURCHASE_MONEY = /购置(?:及|和|与|、)运行|购置费/gu;
/** 纳入…编制范围的单位共3家，分别是：…: the number and the names. */
export const UNITS_NAMED = /(?:纳入|包括|构成)[^。；;]{0,40}?单位[^。；;\d]{0,12}?(\d{1,3}) ?(?:个|家)[^。；;:：]{0,12}?(?:分别(?:是|为)|包括|为|[:：])[:：]?([^。；;]{4,800})/u;
export const BETWEEN_NAMES = /[、，,]|(?<=[局院会站所馆校中心队处办])和(?=\p{Script=Han}{4})/u;
/** Ordinals and words before a unit's name in a list. */
export const BEFORE_NAME = /^(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|以及|及)/u;
