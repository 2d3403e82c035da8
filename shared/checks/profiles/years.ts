/** A year as a disclosure prints it. */
export const YEAR = /(?<!\d)((?:19|20)\d{2}) ?年/gu;

/** Words before a year that make it the year compared with. */
export const COMPARED_BEFORE = /(?:比|较|与|和|同|对比|相比)(?:上年|去年)? ?[(（]?$/u;
/** … unless the year only names a document, a span or a plan. */
export const NO_COMPARISON = /^度?(?:[-—~至到和、]|.{0,8}(?:印发|发布|修订|签订|成立|文件|通知|规划|以来|以前|之前))/u;
/** 比2025年年初预算: in final accounts the year's own first budget is what the outcome is compared with. */
export const OWN_BUDGET = /^度?.{0,12}?(?:年初|全年|调整后?|批复)?预算/u;

/** Words behind a year that make the sentence speak of that year's plan or accounts. */
export const PLAN_OF_YEAR = /^度?[^，。；;,\d]{0,30}?(?:预算|决算|收支|采购|绩效目标|“三公”|三公|机关运行)|^度?(?:共|全部)?(?:有|编报)? ?\d{1,3} ?个项目/u;
/** … unless they tell of the year's execution or of papers. */
export const OTHER_OF_YEAR = /^度?[^，。；;,]{0,20}?(?:执行|完成|结转|结余|下达|文件|通知|批复|办法|执行数|决算数|工作)|^ ?\d{1,2} ?月/u;
/** … or of what came of that year. */
export const OUTCOME_OF_YEAR = /^度?[^，。；;,]{0,24}?(?:决算|执行|完成)/u;
/** The comparison with the year before. */
export const WITH_LAST_YEAR = /(?:比|较|与|和|同)(?:上年|去年|上一年)/u;
/** Words before a year that open a sentence or name who plans. */
export const SENTENCE_OPENS = /(?:^|[。；;：:\n] *|(?:部门|单位|中心|局|委|院|校|办|会|厅|处|站|所|馆|队)|\d[、.] ?|[)）、] ?)$/u;
/** Titles that name the year of the document. */
export const TITLE_OF_YEAR = /^度?.{0,36}?(?:预算|决算)(?:公开|情况|安排|报表|表|说明|总表|$)/u;
/** … and what follows it in the title of a table, whatever the table is called; or (2025年度) behind the name. */
export const TABLE_OF_YEAR = /^度?(?:[^，。；;,]{0,36}表(?:\([^()]*\))?|\))$/u;

/** Chapters that speak of other years by right. */
export const OTHER_YEARS_CHAPTER = /职责|职能|机构|工作|任务|目标|规划|名词解释|概况|回顾/u;

/** Years that lost or gained a digit or a word. */
export const GARBLED_YEAR = /(?<![\d,.])20\d ?年(?=度|预算|决算|[上下]半年|\d{1,2}月)|(?<![\d,.])20\d{3,} ?年(?!度以上)|(?<!\d)(?:19|20)\d{2} ?年度年(?!初|末|底|中)|(?:19|20)\d{2} ?年年度|年度度|((?:19|20)\d{2} ?年)\1/gu;
/** 2025医保计提基数: the word 年 is missing. */
export const YEAR_WITHOUT_WORD = /(?:^|[，。；：、,;:] ?)((?:20)[12]\d)(?=[\p{Script=Han}])(?!年|[号版元万亿个名人台套件次户亩辆项家处张条份米吨平千多余所至起]|公[里斤顷分])/gu;
/** The same in the head of a column: 2026预算数. */
export const YEAR_WITHOUT_WORD_IN_HEAD = /^(20[12]\d)(?=(?:预算|决算|执行|完成|上年))/u;

/** The day at which assets were counted. */
export const COUNTED_AT = /截[至止]到? ?((?:19|20)\d{2}) ?年(?:度)? ?(?:(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?|[年底末]+)/gu;
export const COUNTED_THINGS = /车辆|公务用车|房屋|用房|设备|资产|占用|占有/u;

/** Days printed on a cover, and the day a budget was approved. */
export const PRINTED_DAY = /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;
export const APPROVED_DAY = /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日[^。；;]{0,20}?(?:批复|下达)|批复[^。；;]{0,16}?((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;

/** 年预算2.04万元: the year of an amount. */
export const BUDGET_AMOUNT = /^度?(?:支出)?预算(?:数|安排)?(?:为|是)? ?\d[\d,]*(?:\.\d+)? ?(?:亿|百|千|万)?元/u;
/** What the amount is told against. */
export const AGAINST_LAST_YEAR = /^[，,]?(?:比|较|与|同)(?:上年|去年|上一年)/u;
export const SENTENCE_END = /[。；;]/u;
