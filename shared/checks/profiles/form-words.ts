/** Labels of one-project forms (项目支出绩效目标表). */
export const FUNDS_TOTAL = /资金总额|预算资金总?额|项目资金合计|资金合计/u;
export const FUNDS_PART = /资金|拨款|自筹|其他|结转|预算|收入|财政/u;
export const OF_WHICH = /^其中[:：]/u;

/** What a form's cell says about itself, and the words that stand for what follows on the right. */
export const GOAL_LABEL = /^(?:年度|实施期|总体|绩效)?(?:总体)?(?:绩效)?目标$|^项目概况$|^年度(?:绩效)?目标/u;
