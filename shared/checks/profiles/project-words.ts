/** The text says that every project has targets. */
export const ALL_PROJECTS = /(?:所有|全部)(?:预算)?项目(?:支出)?(?:均|都|已)?(?:全面)?(?:实施|实行|纳入|编制|设置)/u;

/** Numbering in front of a project's name. */
export const NUMBERED_NAME = /^ *(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)) *(?=\p{Script=Han})/u;

/** The year of the plan in front of a project's name. */
export const YEAR_IN_FRONT = /^20\d\d年?(?:度)?/u;
