import type { RuleWords } from '../rule-words.ts';

const other = '{table} “{row}” “{column}” shows {actual}, but {otherTable} “{otherRow}” “{otherColumn}” shows {expected}, difference {difference}';

/** Texts of the rules on final accounts. */
export const finalRules: Readonly<Record<string, RuleWords>> = {
  'final/overview-identity': {
    title: 'Identity of the final overview', explanation: "The year's income, surplus used and carry-over in equal the year's expenditure, surplus distributed and carry-over out, and both totals.",
    messages: { 'sides-differ': '{table} “{row}” shows {actual}, the other side adds up to {expected}, difference {difference}' },
  },
  'final/overview-details': { title: 'Final overview and its details', explanation: "The year's income and each source agree with the income table, the year's expenditure with the expenditure table.", messages: { differs: other } },
  'final/expenditure-row': {
    title: 'Lines of final expenditure', explanation: 'Each total is basic, project, payments to superiors, business expenditure and grants to affiliated units.',
    messages: { 'row-differs': '{table}, line “{row}”: {column} shows {actual}, its parts add up to {expected}, difference {difference}' },
  },
  'final/fiscal-income': { title: 'Fiscal income in both tables', explanation: "Fiscal appropriations of the income table equal the year's income of the fiscal overview.", messages: { differs: other } },
  'final/fiscal-balance': {
    title: 'Balance of each fund', explanation: "For each fund the year's income and carry-over in equal the year's expenditure and carry-over out.",
    messages: { 'fund-differs': '{table} “{row}” “{column}” shows {actual}; income plus carry-over less expenditure is {expected}, difference {difference}' },
  },
  'final/gpb-chain': {
    title: 'Chain of the general budget', explanation: 'General-budget expenditure of the fiscal overview equals its own table, whose basic part equals personnel and public money of the table of basic expenditure.',
    messages: { differs: other, 'basic-differs': '{table} “{row}” “{column}” shows {actual}, personnel and public money of {otherTable} add up to {expected}, difference {difference}' },
  },
  'final/gpb-within': { title: 'General budget within all expenditure', failed: 'General budget over all expenditure', explanation: 'No subject spends more general-budget money than it spends in all; the rest is other money or carry-over.', messages: { exceeds: '{table} “{row}” “{column}” shows {actual}, more than {expected} in {otherTable}' } },
  'final/own-money': {
    title: 'Cover of other expenditure', explanation: 'What is spent beyond fiscal appropriations is covered by other income, surplus used and carry-over.',
    messages: { uncovered: '{table} spends {actual} more than {otherTable}; other income and carry-over cover {expected}, difference {difference}' },
  },
  'final/three-public-budget': { title: 'Three public expenses within budget', failed: 'Three public expenses over budget', explanation: 'Each of the three public expenses stays within its budget; where it does not the text says why.', messages: { exceeds: '{table} “{column}” spent {actual}, more than the budget of {expected}' } },
  'final/completion': {
    title: 'Completion rates', explanation: 'A completion rate is the outcome divided by the budget that the sentence names, else by that of the table; without a budget there is none.',
    messages: { 'rate-differs': 'text “{text}”: the completion rate shows {actual}, {part} ÷ {whole} is {expected}', 'no-base': 'text “{text}”: a budget of nothing has no completion rate {actual}', 'base-unknown': 'text “{text}”: budget or outcome not found; not checked' },
  },
  'final/direction': { title: 'Words on outcome and budget', explanation: '“More”, “less” or “equal” to the budget agrees with the figures before; equal only where they are printed alike.', messages: { 'against-figures': 'text “{text}” contradicts the budget {planned} and the outcome {spent}' } },
  'final/item-budgets': {
    title: 'Sum of first budgets', explanation: 'The first budgets of all items add up to that of the whole, their outcomes to the total of the table. Texts that skip items are not checked.',
    messages: { 'budgets-differ': 'text “{text}” shows {actual}, the {count} items add up to {expected}, difference {difference}', 'outcomes-differ': 'the total of {table} shows {actual}, the {count} items of the text add up to {expected}, difference {difference}' },
  },
  'final/three-public-counts': {
    title: 'Counts of the three public expenses', explanation: 'Travel abroad goes with groups and persons, bought vehicles with their number, running costs with vehicles kept, receptions with visits and visitors; without money there is nothing to count.',
    messages: { 'count-missing': '{column} shows {actual}, but the text does not give {what}', 'count-without-money': '{column} shows {actual}, but the text gives {what} {count}' },
  },
  'final/vehicles': { title: 'Number of vehicles', explanation: 'Vehicles kept by the three public expenses are those of the assets chapter; other funding is explained.', messages: { differs: 'the text on the three public expenses keeps {actual} vehicles, “{where}” has {expected}' } },
  'final/award-share': { title: 'Share of smaller enterprises', explanation: 'The share of contracts given to smaller enterprises is their amount divided by the purchases named.', messages: { 'share-differs': 'text “{text}”: the share shows {actual}, {part} ÷ {whole} is {expected}' } },
  'final/self-evaluation': {
    title: 'Self-evaluation', explanation: 'Final accounts tell of the self-evaluation: number of projects, money, result, and at least one form. Forms published apart make this a matter to look at.',
    messages: {
      'chapter-missing': 'no text on the self-evaluation was found', 'projects-missing': 'the text on the self-evaluation does not count the projects', 'money-missing': 'the text on the self-evaluation does not give the money', 'result-missing': 'the text on the self-evaluation gives no result', 'table-missing': 'no self-evaluation form was found', 'not-assembled': 'the self-evaluation form could not be put together; not checked', 'only-part': 'the file holds only a part of the disclosure; self-evaluation not checked',
    },
  },
};
