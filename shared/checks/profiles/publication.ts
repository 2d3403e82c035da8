/** Parts that the text of a disclosure must have; each is found by a heading or by a sentence. `law` marks what 预算法 itself asks for. */
export const TEXT_PARTS: readonly { readonly id: string; readonly law: boolean; readonly words: RegExp }[] = [
  { id: 'duties', law: false, words: /职责|职能/u },
  { id: 'organisation', law: false, words: /机构(?:设置|构成|情况|概况)|内设|(?:单位|部门)构成|人员(?:构成|情况)|编制/u },
  { id: 'changes', law: false, words: /(?:比|较|与|同)(?:上年|去年|20\d\d ?年)[^。]{0,60}(?:增加|减少|增长|下降|持平|一致|无变化)|同比/u },
  { id: 'three-public', law: false, words: /[“"]?三公[”"]?/u },
  { id: 'agency-operation', law: true, words: /(?:机关)?运行经费/u },
  { id: 'procurement', law: true, words: /政府采购/u },
  { id: 'assets', law: false, words: /国有资产|资产占[有用]|公务用车|车辆/u },
  { id: 'targets', law: false, words: /绩效/u },
  { id: 'terms', law: false, words: /名词解释|专业(?:性较强的)?名词|相关名词|用语说明|[“"]?三公[”"]?经费[:：]|[“"]?三公[”"]?经费[^。]{0,12}(?:是指|指的是|指)/u },
];

/** Before that year 绩效 was not yet asked of every department. */
export const TARGETS_SINCE = 2020;

/** A project's targets told in words instead of a table, as districts of Shanghai do: a paragraph of their own under the project. */
export const TARGETS_IN_WORDS = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]\s*)?(?:项目|年度|总体|预期)*(?:绩效)?目标\s*[:：]\s*\S/u;

/** Withheld for secrecy, and the paper that allows it. */
export const WITHHELD = /(?:涉密|涉及(?:国家)?秘密|保密)[^。；;]{0,30}(?:不予|不宜|不便|未予?|不作|不进行)(?:对外)?公开|(?:不予|不宜|不便)公开[^。；;]{0,30}(?:涉密|秘密|保密)/u;
export const ALLOWED_BY = /《[^》]{2,40}》|保密法|信息公开条例|(?:法|条例|规定|办法)第[一二三四五六七八九十\d]+条|(?:按照|根据|依据|依照)[^。；;]{0,20}(?:规定|要求|法|条例)/u;

/** The day of publication, said as such. */
export const PUBLISHED_DAY = /(?:公开|发布|公布|公示)(?:时间|日期)[:： ]*((?:19|20)\d{2}) ?[年\-./] ?(\d{1,2}) ?[月\-./] ?(\d{1,2})/u;
/** A line that is nothing but a day or month, as on a cover. */
export const COVER_DAY = /^[（(]?((?:20)\d{2}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?[）)]?$/u;
export const DAYS_ALLOWED = 20;

/** 详见附件1、见附表: what is said to be attached. Papers of others (文件附件) are none of ours. */
export const ATTACHED = /(?:详见|详情见|具体见|参见|见|附)(?:本文)?(附件|附表|附录)([一二三四五六七八九十\d]{0,3})/gu;
/** Where an attachment begins. */
export const ATTACHMENT_HEAD = /^[（(【]?(?:附件|附表|附录)([一二三四五六七八九十\d]{0,3})(?=[:：\s）)】]|$|[\p{Script=Han}])/u;

/** A word at the head of a completion rate: of which budget. */
export const COMPLETION_RATE = /完成((?:(?:19|20)\d{2} ?年度?)?(?:部门|单位|支出|收入)?)预算(?:数)?的? ?(\d+(?:\.\d+)?) ?%/gu;
/** Said earlier in the sentence, in words or as an amount: then 完成预算的 speaks of that one. */
export const BASE_NAMED = /(?:年初|全年|调整后?的?|年度|当年)(?:部门|支出)?预算|预算(?:数|安排)?(?:为|是)? ?\d[\d,.]* ?[亿万]?元/u;

/** Dots, page numbers and numbering around an entry of the contents. */
export const CONTENTS_TAIL = /[.．…·—\-_ 　]*[（(]?\d{0,3}[）)]?\s*$/u;
export const CONTENTS_PAGE = /(?:[.．…·—_\s　]{2,}|[（(])(\d{1,3})[）)]?\s*$/u;
export const ENTRY_NUMBERING = /^[^\p{L}\d（(]*(?:第[一二三四五六七八九十\d]+(?:部分|章)|[（(][一二三四五六七八九十\d]{1,3}[）)][、.．:：]?|[一二三四五六七八九十]{1,3}[、.．:：]|\d{1,3}[、.．:：](?!\d)|附?表[一二三四五六七八九十\d-]{1,5}[:：、.]?)?[\s*]*/u;
/** Year and code that an entry and its heading need not share. */
export const ENTRY_YEAR = /(?:19|20)\d{2}年度?|^\d{3,9}/gu;
