import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules on wording, names, years and scope. */
export const textRules: Readonly<Record<string, RuleWords>> = {
  'text/doubled-words': {
    title: 'Words printed twice', explanation: 'A word printed twice in a row, a member listed twice, or one statement that there is nothing made twice in a chapter: mostly copy and paste. Two words that merely meet are no doubling.',
    messages: { doubled: '{where}: “{found}” is doubled in “{text}”', 'listed-twice': '{where}: “{found}” stands twice in the list', 'said-twice': '{where}: “{found}” repeats what the chapter said before' },
  },
  'text/confusions': { title: 'Mistyped words', explanation: 'Words of the trade that are often mistyped by sound or shape. Variant characters that recognition may have brought in are notices only.', messages: { confused: '{where}: “{found}” in “{text}” should probably be “{right}”' } },
  'text/doubled-marks': {
    title: 'Punctuation doubled or unpaired', explanation: 'Full stops and commas do not follow each other; brackets and quotation marks come in pairs. Counted by paragraph after lines are joined; numbering such as 1) is left out.', messages: { doubled: '{where}: marks “{found}” in a row in “{text}”', unpaired: '{where}: “{found}” has no partner in “{text}”' },
  },
  'text/half-width-marks': { title: 'Half-width punctuation', explanation: 'Chinese text takes full-width punctuation and equal brackets on both sides. Told once for the document.', messages: { mixed: '{where}: half-width punctuation in “{text}”' } },
  'text/template-residue': {
    title: 'Template residue', explanation: 'Alternatives not chosen, filling instructions, XX placeholders, bookmarks and field codes show that a template was not finished. Each kind is one finding with all its places.',
    messages: {
      alternative: '{where}: “{text}” leaves both alternatives', instruction: '{where}: “{text}” is an instruction of the template', placeholder: '{where}: “{text}” is an unfilled placeholder', field: '{where}: “{text}” is a field code or error value of the software', foreign: '{where}: “{text}” contains an English word',
    },
  },
  'text/broken-sentences': { title: 'Missing words', explanation: 'A place that expects a figure or word has none, for example an amount without its number.', messages: { gap: '{where}: something is missing in “{text}”' } },
  'text/numbering': {
    title: 'Numbering', explanation: 'Numbers of headings, list items and lines of tables rise by one without gaps or repeats. Parts that may have been read as tables are not judged.', messages: { repeated: '{where}: “{text}” has the number of the item before, “{before}”', gap: '{where}: a number is missing between “{before}” and “{text}”', 'row-missing': '{table}: “{head}” goes from {before} to {after} without {missing}' },
  },
  'text/broken-blanks': { title: 'Blanks in figures or words', explanation: 'No blank stands inside a figure or before its percent sign. Told once for the document.', messages: { number: '{where}: blank inside a figure in “{text}”', word: '{where}: blank inside a word in “{text}”' } },
  'text/number-style': { title: 'Ways of writing amounts', explanation: 'Some amounts have thousands groups and some have not; equal in value, better written alike.', messages: { mixed: '{where}: “{text}” groups thousands unlike most amounts of the text' } },
  'text/year-style': { title: 'Ways of writing years', explanation: 'Years take four digits; a day of counting takes the word for “as of”, not the one for “closed on”.', messages: { short: '{where}: “{text}” gives the year two digits', until: '{where}: “{text}” should say “as of”' } },
  'text/tense': { title: 'Targets told as done', explanation: 'Targets of a budget say what will be reached; telling it as done belongs into a report.', messages: { done: '{where}: “{text}” tells a target as done' } },
  'naming/entity-name': { title: 'One full name', failed: 'Full name differs', explanation: 'Cover, headings, captions and text use one full name; a name one character off is mostly a slip. Names of units and of other levels do not count.', messages: { 'near-miss': '{where}: “{found}” is one character off the name “{name}”' } },
  'naming/entity-code': { title: 'Unit codes and names', explanation: 'The name behind a unit code in captions and headings is the name the tables print for that code.', messages: { 'other-name': '{where}: code {code} of “{text}” is “{name}” in the tables' } },
  'naming/years': {
    title: 'One fiscal year', failed: 'Fiscal years differ', explanation: 'Titles and text speak of the year on the cover and compare with the year before. Final accounts may compare with their own first budget.',
    messages: { 'other-year': '{where}: “{text}” says {found}, the document is for {year}', 'compared-year': '{where}: “{text}” should compare with {year} and says {found}' },
  },
  'naming/garbled-years': { title: 'Garbled years', explanation: 'Years that lost or doubled a digit, or that lack the word for year. In heads of columns this is a notice only.', messages: { garbled: '{where}: year “{found}” is garbled in “{text}”', 'without-word': '{where}: the word for year is missing after “{found}” in “{text}”' } },
  'naming/scope-words': { title: 'Department or unit', explanation: 'A unit calls itself a unit, a department a department. A department may speak of its units, so there it is a notice; definitions are not looked at.', messages: { 'department-word': '{where}: “{text}” says “{found}” in a document of a unit', 'unit-word': '{where}: “{text}” says “{found}” in a document of a department' } },
  'naming/level-words': { title: 'Level of government', explanation: 'Definitions speak of the level the organisation belongs to; templates of a higher level are often not adapted.', messages: { 'other-level': '{where}: “{text}” does not fit the level of “{name}”' } },
  'naming/terms': { title: 'Terms explained', failed: 'Terms not explained', explanation: 'The terms “three public” money and agency operation money, once used, are explained among the terms.', messages: { unexplained: '“{name}” is used but not explained' } },
  'naming/unit-line': { title: 'Money unit', explanation: 'Every table with amounts prints its money unit, unless the document prints it once for all.', messages: { missing: '{table} prints no money unit' } },
  'codes/unknown': { title: 'Recorded codes', failed: 'Code not recorded', explanation: 'A code that is not among the recorded subjects asks for a look. The record is not complete, so unknown does not mean wrong; subjects before 2020 are not looked up.', messages: { unknown: '{table}: subject {code} “{name}” is not on record, please check' } },
  'codes/names': {
    title: 'Codes and names', explanation: 'A recorded code carries its official name; clipped names and a closing word for expenditure make no difference, former names are another rule. Two lines that changed codes are one finding.',
    messages: { 'other-name': '{table}: subject {code} is called “{name}”, officially “{official}”', 'other-code': '{table}: subject {code} is called “{name}”, officially “{official}”; “{name}” has the code {right}', swapped: '{table}: “{name}” ({code}) and “{otherName}” ({otherCode}) have changed codes', misprinted: '{table}: the subject “{name}” is printed with the code {code}; its code is {right}' },
  },
  'codes/digits': { title: 'Digits of codes', explanation: 'Function codes have 3, 5 or 7 digits, economic codes 3 or 5; codes of units in the same column are left out.', messages: { digits: '{table}: subject code {code} has a wrong number of digits' } },
  'codes/order': { title: 'Order of codes', explanation: 'Below one unit and one higher subject, codes rise. Tables sorted by something else are left alone.', messages: { order: '{table}: subject {code} “{name}” stands behind {before}', turned: '{table}: the codes {code} and {other} of neighbouring lines “{name}” stand the wrong way round' } },
  'codes/sections': { title: 'Sections under their class', failed: 'Section under a wrong class', explanation: 'In a chain of class, section and item the section belongs to the class that is named.', messages: { 'other-class': 'The text “{text}” puts section “{section}” under “{name}”; it belongs to “{official}”' } },
  'codes/former-names': { title: 'Former names', explanation: 'A subject under a name that had been changed before this year: mostly copied from older documents.', messages: { former: '{where}: “{found}” in “{text}” was the name until {until}; it is now “{name}”' } },
};
