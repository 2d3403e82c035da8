import type { RuleCatalogueWords } from '../rule-words.ts';
import { figureRules } from './rules-figures.ts';
import { narrativeRules } from './rules-narrative.ts';
import { departmentRules } from './rules-department.ts';
import { finalRules } from './rules-final.ts';
import { priorRules } from './rules-prior.ts';
import { privacyRules } from './rules-privacy.ts';
import { publicationRules } from './rules-publication.ts';
import { targetRules } from './rules-targets.ts';
import { textRules } from './rules-text.ts';

const row = '{table}, line “{row}”: {column} shows {actual}, its parts add up to {expected}, difference {difference}';
const sum = '{table}, line “{row}”, column “{column}”: shows {actual}, the lines below add up to {expected}, difference {difference}';
const other = '{table} “{row}” “{column}” shows {actual}, but {otherTable} “{otherRow}” “{otherColumn}” shows {expected}, difference {difference}';
const text = 'The text says “{text}”: {actual}, but {otherTable} “{otherRow}” “{otherColumn}” shows {expected}, difference {difference}';

/** Titles, explanations and messages of the rules. */
export const rules: RuleCatalogueWords = {
  tail: ' (rounding)',
  tailNoted: ' (rounding, as the document notes)',
  places: ' ({places} places of this kind)',
  common: {
    unreadable: '{table}, line “{row}”, column “{column}”: “{text}” is no number; not checked',
    unplaced: '{table}, line “{row}”: which columns its figures belong to cannot be told; not checked',
    'no-parts': '{table}, line “{row}”: {column} shows {actual}, but none of its parts is printed; not checked',
    'unknown-column': '{table}, line “{row}”: {column} differs from its parts, but the meaning of column “{unknown}” is unknown; not checked',
    'no-operand': '{table} has no {what}; not checked',
    'unit-differs': '{table} “{row}” shows {actual} {unit}, {otherTable} “{otherRow}” shows the same digits in {otherUnit}: one of the unit lines is wrong',
    'cells-differ': 'The text says “{text}”: {actual}, but the lines of {otherTable} add up to {expected}, difference {difference}',
    unbound: 'No table cell was found for “{text}”; not checked',
    crashed: 'This rule failed to run: {detail}',
    'missing-part': 'The document has no {part}; the rule does not apply',
    'nothing-to-compare': 'The document has nothing to compare; the rule does not apply',
    'other-profile': 'The rule is not for this kind of disclosure',
  },
  parts: {
    overview: 'overview of income and expenditure', income: 'income table', expenditure: 'expenditure table', fiscal_overview: 'overview of fiscal appropriations',
    gpb_exp: 'general public budget expenditure table', gpb_basic: 'basic expenditure table', three_public: '“three public” table', gf_exp: 'government fund expenditure table',
    soc_exp: 'state capital expenditure table', project_targets: 'project targets table', procurement: 'procurement table', service_purchase: 'service purchase table', project_exp: 'project expenditure table',
    agency_operation: 'agency operation table', gf_income: 'government fund income table', claims: 'figures in the text', text: 'running text', prior: "last year's document", budget: "the year's own budget", accounts: "last year's final accounts", department: "the department's document", unit: 'documents of its units',
    'text:duties': 'statement of duties', 'text:organisation': 'statement of organisation', 'text:changes': 'explanation of changes', 'text:three-public': 'explanation of the three public expenses', 'text:agency-operation': 'explanation of office operation',
    'text:procurement': 'explanation of procurement', 'text:assets': 'statement of assets', 'text:targets': 'statement of performance', 'text:terms': 'explanation of terms',
  },
  lines: {
    'F13:groups': 'groups abroad', 'F13:persons': 'persons abroad', 'F13:bought': 'vehicles bought', 'F13:kept': 'vehicles kept', 'F13:visits': 'visits', 'F13:visitors': 'visitors',
    TOTAL: 'total line', THIS_YEAR: 'total of the year', CARRY_IN: 'carry-over line',
    'J:quantity': 'the indicator of quantity', 'J:quality': 'the indicator of quality', 'J:time': 'the indicator of time', 'J:cost': 'the indicator of cost', 'J:satisfaction': 'the indicator of satisfaction', 'tp.abroad': 'travel abroad', 'tp.car_buy': 'buying vehicles', 'tp.car_run': 'running vehicles', 'tp.host': 'receiving guests' },
  sources: {
    L14: 'Budget Law, article 14', L46: 'Budget Law, article 46', R6: 'Budget Law implementing regulations, article 6', OP: 'Operating rules for local disclosure (Caiyu [2016] 143)',
    STD: 'Standard catalogue for grassroots disclosure', TPL: 'Provincial or municipal templates', INS: 'Inspection notices of finance authorities', GBC: 'Published checking practice', DOC: 'Errors met in published documents', GK: 'Common knowledge of budgeting', PI: 'Open Government Information Regulations and Personal Information Protection Law',
  },
  rules: {
    'overview/balances': {
      title: 'The overview balances', failed: 'The overview does not balance', explanation: 'Total income of the overview equals total expenditure; the Jiangsu form has a third side by use of money whose total must be equal too.',
      messages: { 'sides-differ': '{table} “{row}” shows {actual}, but “{otherRow}” shows {expected}, difference {difference}' },
    },
    'overview/income-total': {
      title: 'Total income = this year + carried over', failed: 'Total income ≠ this year + carried over', explanation: 'Total income is this year’s income, money carried over and surplus used. Forms without a line for the year total all lines.',
      messages: { 'total-differs': '{table}, line “{row}”: shows {actual}, this year and carry-over add up to {expected}, difference {difference}' },
    },
    'overview/expense-total': {
      title: 'Total expenditure = this year + carried forward', failed: 'Total expenditure ≠ this year + carried forward', explanation: 'Total expenditure is this year’s expenditure, money carried forward and surplus distributed. The side by use totals basic, project and reserve lines.',
      messages: { 'total-differs': '{table}, line “{row}”: shows {actual}, this year and carry-forward add up to {expected}, difference {difference}' },
    },
    'overview/class-sum': { title: 'Classes add up to this year’s expenditure', failed: 'Classes do not add up to this year’s expenditure', explanation: 'The classes of the expenditure side add up to this year’s total. Blanks count as zero.', messages: { 'sum-differs': sum } },
    'income/row-sum': { title: 'Income table across', explanation: 'Each line: total = this year + carried over, and each subtotal = its sources; in final accounts the kinds of income.', messages: { 'row-differs': row } },
    'income/column-sum': { title: 'Income table down', explanation: 'Each column: the total equals its units or subjects, a department its units, a subject its sub-subjects.', messages: { 'sum-differs': sum } },
    'expenditure/row-sum': { title: 'Expenditure table across', explanation: 'Each line: total = basic + project, plus reserve, carry-forward, payments to superiors, business and affiliates where printed.', messages: { 'row-differs': row } },
    'expenditure/code-hierarchy': { title: 'Functional codes level by level', explanation: 'Classes equal their groups, groups their items, and the total its classes, inside each unit. Tables that print items only are checked at the total.', messages: { 'sum-differs': sum } },
    'expenditure/unit-sum': { title: 'Department and units level by level', explanation: 'The total equals its departments, a department its units, a unit its subjects.', messages: { 'sum-differs': sum } },
    'fiscal-overview/balances': {
      title: 'The fiscal overview balances', failed: 'The fiscal overview does not balance', explanation: 'Fiscal income equals fiscal expenditure; each total equals the year plus carry-over, and the year equals its lines.',
      messages: {
        'sides-differ': '{table} “{row}” shows {actual}, but “{otherRow}” shows {expected}, difference {difference}',
        'total-differs': '{table}, line “{row}”, column “{column}”: shows {actual}, year and carry-over add up to {expected}, difference {difference}', 'sum-differs': sum,
      },
    },
    'fiscal-overview/row-sum': { title: 'Fiscal overview across', explanation: 'Each expenditure line: total = general budget + government funds + state capital.', messages: { 'row-differs': row } },
    'gpb/row-sum': { title: 'General budget table across', explanation: 'Each line: total = basic + project; basic = personnel + public.', messages: { 'row-differs': row } },
    'basic/row-sum': { title: 'Basic = personnel + public', failed: 'Basic ≠ personnel + public', explanation: 'Each line of the basic expenditure table: total = personnel + public.', messages: { 'row-differs': row } },
    'basic/code-hierarchy': { title: 'Economic codes level by level', explanation: 'Economic classes equal their items, the total its classes. Conversion from yuan leaves rounding tails.', messages: { 'sum-differs': sum } },
    'three-public/total': { title: '“Three public” total', explanation: 'Total = travel abroad + vehicles + receptions. Meetings and training are not part of it; some forms print a wider total.', messages: { 'row-differs': row, 'sum-differs': sum } },
    'three-public/car': { title: 'Vehicles = purchase + running', failed: 'Vehicles ≠ purchase + running', explanation: 'The subtotal for vehicles equals purchase plus running costs.', messages: { 'row-differs': row, 'sum-differs': sum } },
    'three-public/wider-total': { title: 'Total with meetings and training', explanation: 'Where the total covers meetings and training too: total = “three public” + meetings + training.', messages: { 'row-differs': row, 'sum-differs': sum } },
    'cross/overview-income': { title: 'Overview agrees with the income table', failed: 'Overview differs from the income table', explanation: 'Total, this year’s income and each source agree. An income table without carry-over columns may show either total.', messages: { differs: other } },
    'cross/overview-expenditure': {
      title: 'Overview agrees with the expenditure table', failed: 'Overview differs from the expenditure table', explanation: 'The expenditure table’s total, less what is carried forward, equals this year’s expenditure in the overview.',
      messages: { differs: '{table} “{row}” shows {actual}, but {otherTable} totals {expected}, difference {difference}' },
    },
    'cross/fiscal-overview-overview': {
      title: 'Fiscal overview agrees with the overview', failed: 'Fiscal overview differs from the overview', explanation: 'Fiscal income equals the fiscal sources of the overview, as a whole and one by one; special accounts and unit money are not fiscal.',
      messages: { differs: '{table} “{row}” shows {actual}, but the fiscal sources of {otherTable} add up to {expected}, difference {difference}', 'fund-differs': other },
    },
    'cross/fiscal-overview-fund-tables': {
      title: 'Fiscal overview agrees with the spending tables', failed: 'Fiscal overview differs from the spending tables', explanation: 'Spending by fund equals the total of that fund’s table. For a table “without carry-over” a difference equal to the carry-over is accepted.',
      messages: {
        differs: '{table} “{row}” “{column}” shows {actual}, but {otherTable} totals {expected}, difference {difference}',
        'sum-differs': '{table} “{row}” shows {actual}, but the spending tables add up to {expected}, difference {difference}',
      },
    },
    'cross/expenditure-gpb': {
      title: 'Expenditure table agrees with the general budget table', failed: 'Expenditure table differs from the general budget table', explanation: 'With general-budget money only both tables agree line by line; with other money no line of the latter may exceed the former.',
      messages: { differs: other, less: '{table} “{row}” “{column}” shows {actual}, more than the {expected} of the same subject in {otherTable}', 'line-missing': '{table} has “{row}” {actual}; {otherTable} has no such line' },
    },
    'cross/gpb-basic': { title: 'General budget table agrees with the basic expenditure table', failed: 'General budget table differs from the basic expenditure table', explanation: 'Basic expenditure, personnel and public costs agree between the two tables.', messages: { differs: other, 'sides-differ': '{table} “{row}” “{column}” shows {actual}, but personnel and public costs of {otherTable} add up to {expected}, difference {difference}' } },
    'completeness/basic-tables': {
      title: 'The eight basic tables are there', failed: 'A basic table is missing', explanation: 'National rules ask every department for eight tables, printed even when empty. A file that holds only a part of a disclosure is not judged.',
      messages: { 'table-missing': 'No {part} was found', 'only-part': 'The file holds only a part of the disclosure; whether the {part} was published was not checked', 'no-tables': 'The file has no tables; completeness was not checked' },
    },
    'completeness/empty-table-listed': { title: 'Empty tables are printed with their head', failed: 'Empty table without its head', explanation: 'A table without data is printed with its columns, not by its name alone.', messages: { 'head-missing': '{table} has neither data nor a head' } },
    'completeness/empty-table-explained': { title: 'Empty tables are explained', failed: 'Empty table not explained', explanation: 'A table without data carries a note, or the text says that there is no such money.', messages: { 'note-missing': '{table} is empty and nothing explains it' } },
    'completeness/empty-note-with-figures': { title: 'A table with figures does not say it is empty', failed: 'A table with figures says it is empty', explanation: 'A note “no data” under a table with figures contradicts it; usually a leftover of the template.', messages: { 'figures-present': '{table} has figures but says “{text}”' } },
    'narrative/totals': { title: 'Totals in the text', explanation: 'Totals in the text agree with their tables; units are converted first.', messages: { differs: text } },
    'narrative/income-parts': { title: 'Sources of income in the text', explanation: 'Each source of income in the text agrees with the overview or income table.', messages: { differs: text } },
    'narrative/expense-classes': { title: 'Classes of expenditure in the text', explanation: 'Each class of expenditure in the text agrees with the overviews.', messages: { differs: text } },
    'narrative/basic-project': { title: 'Basic and project expenditure in the text', explanation: 'Both agree with the expenditure table.', messages: { differs: text } },
    'narrative/items': { title: 'Items in the text', explanation: 'Each item named by class, group and item agrees with the general budget table.', messages: { differs: text } },
    'narrative/basic-expenditure': { title: 'Personnel and public costs in the text', explanation: 'Both agree with the basic expenditure table.', messages: { differs: text } },
    'narrative/three-public': { title: '“Three public” in the text', explanation: 'The total and each part agree with the “three public” table.', messages: { differs: text } },
    'narrative/targets': {
      title: 'Number and amount of projects with targets', explanation: 'The number of projects equals the lines of the targets table and the amount its total. The text quotes the total, so even 0.01 is to be corrected.',
      messages: { differs: text, 'count-differs': 'The text says “{text}”, the targets table has {expected} projects' },
    },
    'change/share': {
      title: 'Shares recomputed', failed: 'Share does not compute', explanation: 'A share equals the part divided by the whole that the sentence names, within the rounding of both. One last place outside is usually forced rounding and only a warning.',
      messages: { 'share-differs': 'The text says “{text}”: {actual}; {part} ÷ {whole} gives {expected}', 'share-base': 'No part or whole was found for the share “{text}”; not recomputed' },
    },
    'change/growth': { title: 'Rates of change recomputed', failed: 'Rate of change does not compute', explanation: 'Rate = change ÷ (current − change), within the rounding of the figures.', messages: { 'growth-differs': 'The text says “{text}”: {actual}; a change of {part} on {whole} gives {expected}' } },
    'change/direction': {
      title: 'Directions agree', failed: 'Directions contradict', explanation: 'Words for up and down agree within a sentence and with the figures; an increase cannot exceed the amount it led to.',
      messages: { 'directions-conflict': '“{text}” says both up and down', 'prior-negative': '“{text}”: the increase exceeds the amount, so last year’s would be negative', 'against-figures': '“{text}” contradicts the figures of the two years' },
    },
    ...figureRules,
    ...narrativeRules,
    ...textRules,
    ...publicationRules,
    ...targetRules,
    ...privacyRules,
    ...priorRules,
    ...finalRules,
    ...departmentRules,
  },
};
