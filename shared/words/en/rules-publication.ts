import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules on completeness, form and codes. */
export const publicationRules: Readonly<Record<string, RuleWords>> = {
  'completeness/text-parts': {
    title: 'Parts of the text', explanation: 'The text tells duties, organisation, changes, the three public expenses, operation of offices, procurement, assets, targets and terms. A file that holds only one part of a disclosure is not judged; institutions without office operation say so.',
    messages: { 'part-missing': 'The text has no {part}', 'no-text': 'The file holds only a part of the disclosure; whether its text is complete was not checked' },
  },
  'completeness/function-items': {
    title: 'Spending by function down to the item', failed: 'Spending not by function down to the item', explanation: 'Tables of spending go down to items of seven digits. Tables without printed codes cannot be judged.',
    messages: { 'not-deep-enough': '{table} does not go down to items of {digits} digits', 'no-codes': '{table} prints no codes; whether it goes down to items was not checked' },
  },
  'completeness/economic-sections': {
    title: 'Basic spending down to the section', failed: 'Basic spending not down to the section', explanation: 'The table of basic spending goes down to economic sections of five digits. Tables without printed codes cannot be judged.',
    messages: { 'not-deep-enough': '{table} does not go down to sections of {digits} digits', 'no-codes': '{table} prints no codes; whether it goes down to sections was not checked' },
  },
  'completeness/three-public-parts': {
    title: 'Parts of the three public expenses', explanation: 'The table tells travel abroad, buying vehicles, running vehicles and receiving guests apart.',
    messages: { 'part-missing': '{table} does not show {what} by itself', 'not-understood': 'The columns of {table} could not be understood; its parts were not checked' },
  },
  'completeness/basic-and-project': {
    title: 'Basic and project spending apart', failed: 'Basic and project spending not apart', explanation: 'Spending is told apart into basic and project spending. Tables with columns of unclear meaning are not judged.',
    messages: { 'not-split': '{table} does not tell basic and project spending apart', 'not-understood': '{table} has columns of unclear meaning; the split was not checked' },
  },
  'completeness/contents': {
    title: 'Contents and text', explanation: 'What the contents list is in the file, on the page they say. Where most of it is elsewhere the contents belong to another file and are not judged.',
    messages: { 'table-missing': '“{name}” of the contents was not found in the file', 'not-assembled': '“{name}” of the contents could not be put together; not checked', 'entry-missing': '“{name}” of the contents was not found in the text', 'other-page': 'The contents give page {actual} for “{name}”; by the other entries it is {expected}' },
  },
  'completeness/table-numbers': {
    title: 'Numbers of tables', explanation: 'Tables are numbered in one way, without gaps or repetitions. Several sets are checked one by one.',
    messages: { 'other-scheme': '{table} is numbered “{actual}”, the others are written “{expected}”', repeated: '{table} has the number “{actual}” of “{otherTable}”', gap: 'A number is missing between {table} “{actual}” and the table before it, {before}', unnumbered: '{table} has no number' },
  },
  'completeness/targets-published': {
    title: 'Targets published', failed: 'Targets not published', explanation: 'Where there is project spending its targets are published, with indicators. They may be in another file, so a missing table is only a notice.',
    messages: { 'table-missing': 'Project spending is {actual}, and the file has no table of targets', 'no-indicators': '{table} lists no indicators' },
  },
  'completeness/continued-heads': {
    title: 'Heads of continued tables', explanation: 'A table that goes on over a page repeats its head or says that it continues; else its columns cannot be told.',
    messages: { 'without-head': '{table} does not repeat its head on page {page}' },
  },
  'completeness/withheld': {
    title: 'Grounds for withholding', failed: 'Withheld without grounds', explanation: 'What is not published for secrecy names the law or rule that allows it.',
    messages: { 'without-ground': '{where}: “{text}” names no ground for not publishing' },
  },
  'completeness/in-time': {
    title: 'Published within twenty days', failed: 'Not published within twenty days', explanation: 'Budgets and accounts are published within twenty days of approval. Both days must be printed to be compared.',
    messages: { late: 'Published {actual}, {days} days after approval ({expected}); twenty are allowed', 'no-days': 'The file does not print both days; whether it came in time was not checked' },
  },
  'completeness/published-year': {
    title: 'Day and year', explanation: 'Budgets come out around the beginning of their year, accounts in the year after. Another day is mostly left over from an older file.',
    messages: { 'other-year': 'The day “{actual}” does not fit a document of {year}' },
  },
  'completeness/attachments': {
    title: 'Attachments', explanation: 'What the text says is attached is in the file. Attachments in files of their own cannot be checked.',
    messages: { 'not-attached': '{where}: “{text}” speaks of “{found}”, which was not found', 'other-file': '{where}: “{text}” speaks of “{found}”, which is not in this file and was not checked' },
  },
  'completeness/counted-day': {
    title: 'Day of counting', explanation: 'Vehicles, buildings and equipment are counted at the end of the year before in a budget, at the end of the year in accounts.',
    messages: { 'other-year': '{where}: the day in “{text}” does not fit the document; it should be in {expected}' },
  },
  'codes/unit-codes': {
    title: 'Codes of subjects and units', explanation: 'A code of three digits in a column of departments is a department and no subject, and the reverse.',
    messages: { 'subject-as-unit': '{table}: the department {code} bears the name of the subject “{name}”', 'unit-as-subject': '{table}: the subject {code} bears the name of the unit “{name}”' },
  },
  'change/completion-base': {
    title: 'Base of a completion rate', explanation: 'A completion rate says whether it is of the first or the adjusted budget; else nobody can compute it.',
    messages: { 'base-unnamed': '{where}: “{text}” does not say which budget was completed' },
  },
  'text/site-words': {
    title: 'Words of the office', explanation: 'Words from the list in the settings of the workspace, which is empty at first; then nothing is looked for.',
    messages: { listed: '{where}: “{text}” has “{found}” of the list', 'no-list': 'No list of words is set, the rule is off' },
  },
};
