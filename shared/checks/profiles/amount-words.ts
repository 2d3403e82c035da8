/** Words right before a figure that make it an amount. */
export const AMOUNT_WORDS = /(?:支出|收入|预算|决算|经费|资金|合计|共计|总计|总额|金额|拨款|增加|减少)(?:数)?(?:为|共|约|是|[:：])?$/u;
