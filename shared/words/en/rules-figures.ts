import type { RuleWords } from '../rule-words.ts';

const row = '{table}, line “{row}”: {column} shows {actual}, its parts add up to {expected}, difference {difference}';
const sum = '{table}, line “{row}”, column “{column}”: shows {actual}, the lines below add up to {expected}, difference {difference}';
const other = '{table} “{row}” “{column}” shows {actual}, but {otherTable} “{otherRow}” “{otherColumn}” shows {expected}, difference {difference}';

/** Texts of the rules on figures in and between tables (continued). */
export const figureRules: Readonly<Record<string, RuleWords>> = {
  'overview/income-parts': {
    title: 'Parts of income', explanation: 'The total of the year equals the sum of its sources; a source that prints what it is made of equals the sum of that. Memo lines are not added, a single part is not compared.',
    messages: { 'sum-differs': sum, 'part-differs': sum },
  },
  'overview/expense-columns': { title: 'Columns of expenditure in the overview', explanation: 'Where the expenditure side splits into personnel, operation and projects, or this year and carry-over, the total is their sum.', messages: { 'row-differs': row } },
  'basic/class-column': { title: 'Economic classes and columns', explanation: 'Wages and help for individuals are personnel money, goods, services and capital are public money. Other transport is counted differently by place and left out.', messages: { 'other-column': '{table}: subject {code} “{row}” should not stand under {column}, which shows {actual}' } },
  'funds/sums': { title: 'Sums of fund tables', explanation: 'In the tables of government funds and state capital each total is basic plus project expenditure, and higher subjects are the sum of lower ones.', messages: { 'row-differs': row, 'sum-differs': sum } },
  'projects/sums': { title: 'Sums of the project table', explanation: 'The total equals the sum of the projects, each line the sum of its funds; some forms print carry-over apart.', messages: { 'row-differs': row, 'sum-differs': sum } },
  'procurement/fund-sum': { title: 'Procurement by fund', explanation: 'Each line of the procurement table is the sum of its funds.', messages: { 'row-differs': row } },
  'procurement/type-sum': {
    title: 'Procurement by type', explanation: 'The total by type is central plus dispersed purchases and equals the total by fund; each subtotal is goods, works and services. Systems often export 0.00 as the total of departments and units.',
    messages: { 'row-differs': row, 'sides-differ': '{table}, line “{row}”: the total by type shows {actual}, the total by fund {expected}, difference {difference}' },
  },
  'procurement/column-sum': { title: 'Columns of the procurement table', explanation: 'The total equals the sum of departments, units and purchases in every column. Several purchases of one name are no duplicates.', messages: { 'sum-differs': sum } },
  'service-purchase/sums': { title: 'Sums of the service purchase table', explanation: 'Each line is the sum of its funds, the total the sum of units and services.', messages: { 'row-differs': row, 'sum-differs': sum } },
  'targets/project-sum': { title: 'Total of the targets table', explanation: 'The total of the targets table equals the sum of its projects.', messages: { 'sum-differs': sum } },
  'targets/funds': { title: 'Money of a project', explanation: 'The money of the whole term and of the year equals the sum of the funds printed below. Blanks are zero; a second “of which” splits the line above it.', messages: { 'row-differs': row, 'parts-differ': '{table} “{row}” shows {actual}, the funds below add up to {expected}, difference {difference}' } },
  'cells/lone-total': { title: 'Totals without parts', explanation: 'A line with a total whose parts are all blank mostly lacks an entry. Forms that never fill the parts are left alone; parts printed as zero are a wrong sum.', messages: { alone: '{table}, line “{row}”: {column} shows {actual} and all its parts are blank' } },
  'cells/negative': { title: 'Negative amounts', explanation: 'Income and expenditure are not negative; carry-overs may be, after corrections and returns.', messages: { negative: '{table}, line “{row}”, column “{column}” is negative: {actual}' } },
  'cells/number-format': { title: 'Format of numbers', explanation: 'Amounts are numbers in groups of three digits with at most two decimals and no letters.', messages: { malformed: '{table}, line “{row}”, column “{column}”: “{actual}” is no regular number', decimals: '{table}, line “{row}”, column “{column}”: {actual} has more decimals than the other amounts' } },
  'cells/scale': { title: 'Order of magnitude', explanation: 'Two amounts of a line with the same digits, 10, 100 or 10,000 times apart, are mostly a misplaced point or mixed units.', messages: { jump: '{table}, line “{row}”: “{column}” {actual} and “{otherColumn}” {other} have the same digits in another magnitude' } },
};
