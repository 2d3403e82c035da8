import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules on performance targets. */
export const targetRules: Readonly<Record<string, RuleWords>> = {
  'targets/costs': {
    title: 'Costs within the budget', failed: 'Costs over the budget', explanation: 'No cost target is more than the project has; parts without a total do not exceed it together. Prices of single pieces do not count.',
    messages: { 'cost-over-budget': '{table} “{project}”: the cost target “{name}” is {actual}, more than the budget {expected}', 'parts-over-budget': '{table} “{project}”: the cost targets add up to {actual}, more than the budget {expected}' },
  },
  'targets/goal-amounts': {
    title: 'Amounts in goals', explanation: 'Money that a goal calls the project’s own is not more than the project has.',
    messages: { 'goal-over-budget': '{table} “{project}”: the goal says “{actual}”, more than the budget {expected}' },
  },
  'targets/goal-counts': {
    title: 'Numbers in goals and indicators', explanation: 'A number stated in a goal agrees with the indicator of that thing; “more than” what the goal states does not agree either.',
    messages: { 'count-differs': '{table} “{project}”: the goal says {expected}, the indicator “{name}” {actual}' },
  },
  'targets/directions': {
    title: 'Direction of indicators', explanation: 'Shares stay below 100% and are not counted in days; good things have a lower bound, accidents and complaints an upper one. Growth, efficiency and frequency are no shares.',
    messages: { 'over-hundred': '{table} “{project}”: the indicator “{name}” is {actual}, more than 100%', 'unit-of-rate': '{table} “{project}”: the indicator “{name}” is a rate, its target is {actual}', 'more-of-bad': '{table} “{project}”: the indicator “{name}” is {actual}, the wrong way round', 'less-of-good': '{table} “{project}”: the indicator “{name}” is {actual}, the wrong way round' },
  },
  'targets/measurable': {
    title: 'Measurable targets', failed: 'Target cannot be measured', explanation: 'A target has a number and a unit; words of praise cannot be measured. Told once for each table.',
    messages: { 'praise-only': '{table}: the target of “{name}” is “{actual}” and cannot be measured' },
  },
  'targets/labels': {
    title: 'Indicators in their columns', failed: 'Indicator in the wrong column', explanation: 'An indicator that names its kind stands in the column of that kind; a line that moved to the right is told once.',
    messages: { 'other-column': '{table} “{project}”: “{actual}” names another kind of indicator than its column', shifted: '{table} “{project}”: the indicators stand in the wrong columns from “{actual}” on' },
  },
  'targets/filled': {
    title: 'Required indicators', failed: 'Required indicator is empty', explanation: 'Every project has indicators of quantity, quality, time, cost and satisfaction, where the form has them. Told once for each kind of a table; a line that is blank altogether is only a notice.',
    messages: { blank: '{table} “{project}”: {what} is blank', none: '{table} “{project}” has no indicators at all' },
  },
  'targets/dates': {
    title: 'Terms and dates', explanation: 'Years of a year’s targets are not in the past, and a project’s term is a possible one. Recurring projects often print 99 years, a notice.',
    messages: { 'past-year': '{table} “{project}”: the indicator “{name}” is “{actual}”, before {expected}', 'long-term': '{table}: the project’s term is {actual}' },
  },
  'targets/same-goal': {
    title: 'One goal for two projects', explanation: 'Two projects with word for word the same goal: one was mostly copied and not rewritten. Short sentences are left alone.',
    messages: { 'same-goal': '{table} “{project}” has the goal of “{otherName}” word for word: “{actual}”' },
  },
};
