/** Lines of the final overview that are neither spending nor carried over. */
export const SURPLUS_USED = /^(?:SRC|ROW):(?:使用|动用).*(?:结余|专用)/u;
export const SURPLUS_DISTRIBUTED = /^(?:ROW|CLS):.*结余分配|^(?:ROW|CLS):.*(?:交纳|缴纳)/u;

/** 完成年初预算的98.2%: the base named, empty for 完成预算. */
export const COMPLETED = /完成(?:了)?(年初|全年|当年|年度|调整)?(?:部门|支出)?预算(?:数|的)*(?:为? ?\d[\d,.]* ?[亿万]?元的?)?[^\d，。；;%]{0,6}$/u;
/** 决算数大于预算数, 与年初预算持平. Groups: more, less, equal; the last one is the base. */
export const AGAINST_BUDGET = /(?:支出)?决算数?(?:与|和|同)?(?:(大于|高于|多于|超过)|(小于|低于|少于)|(等于|持平于?))?(年初|全年|调整)?预算数?(持平|一致|相等)?/gu;

/** Chapter on the three public expenses, and the counts it must give: [part, its counts]. */
export const THREE_PUBLIC_CHAPTER = /三公/u;
/** What a sentence of that chapter speaks of. */
export const ABROAD = /出国|团组/u;
export const CARS = /车/u;
export const RECEPTION = /接待/u;
export const SENTENCE_STOP = '。';
export const SENTENCE_END = /[。；;\n]/u;
export const GROUPS_ABROAD = /(?:出国|团组)[^。]{0,60}?(\d+) ?个|(\d+) ?个(?:出国|团组|团)|团组数?(?:为|共|累计)?(\d+)/u;
export const PERSONS_ABROAD = /(?:累计|共|出国)[^。；;]{0,16}?(\d+) ?人次?/u;
export const CARS_BOUGHT = /(?:购置|更新)[^。；;]{0,24}?(\d+) ?辆/u;
export const CARS_KEPT = /保有量[^。；;\d]{0,12}(\d+) ?辆?/u;
export const VISITS = /(\d+) ?(?:个)?批次|批次[^。；;\d]{0,8}(\d+)|接待[^。；;]{0,24}?(\d+) ?批/u;
export const VISITORS = /(\d+) ?人次|(?:累计|共)?接待[^。；;]{0,24}?(\d+) ?人|人次[^。；;\d]{0,6}(\d+)/u;
/** 无外宾接待: counts of a part of a part are no counts of the part. */
export const FOREIGN_GUESTS = /外宾[^，。；;]*/gu;

/** Vehicles of the assets chapter. */
export const ASSETS_CHAPTER = /国有资产|资产占[用有]|占有使用/u;
export const VEHICLES_COUNTED = /(?:共有|实有|保有|拥有|现有)(?:公务)?(?:用车|车辆)[^。；;\d]{0,8}(\d+) ?辆/u;

/** 授予中小企业合同金额…占政府采购支出总额的… . */
export const AWARDED_SHARE = /(?:授予|合同金额)[^。；;]{0,40}(?:占|比重)/u;
export const SMALL_ENTERPRISES = /中小企业|小微企业|小型|微型/u;

/** Chapter on performance, and what it must say. */
export const PERFORMANCE_CHAPTER = /绩效/u;
export const SELF_EVALUATED = /自评|自我评价|绩效评价/u;
export const PROJECTS_COUNTED = /项目[^。；;\d]{0,12}\d+ ?个|\d+ ?个(?:[^，。；;\d]{0,8})?项目/u;
export const MONEY_COVERED = /(?:涉及|资金|金额)[^。；;\d]{0,16}\d[\d,.]* ?(?:万元|元|亿元)/u;
export const RESULT_GIVEN = /得分|评分|等级|评级|优|良|完成情况|结果/u;
/** No projects, nothing to evaluate. */
export const NOTHING_EVALUATED = /(?:无|没有|不涉及)[^。；;，]{0,16}(?:项目|绩效)/u;
