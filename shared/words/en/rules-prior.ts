import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules that compare with last year's document or with the year's own budget. */
export const priorRules: Readonly<Record<string, RuleWords>> = {
  'prior/last-year': {
    title: "Last year's figures", explanation: "This year's figure less the change is what last year's document printed for the same line; so is last year's figure where a sentence gives it. Sentences that compare with what was executed are not held to last year's budget; where nothing is said a person must look.",
    messages: {
      'delta-differs': 'text “{text}”: the change shows {actual}, but this year\'s {current} and {other} in {otherDocument}, {otherTable} “{otherRow}”, differ by {expected}',
      'growth-differs': 'text “{text}”: the rate shows {actual}; with this year\'s {current} and {other} in {otherDocument}, {otherTable} “{otherRow}”, it is {expected}',
      'prior-differs': 'text “{text}”: last year\'s figure shows {actual}, but {otherDocument}, {otherTable} “{otherRow}” shows {expected}, difference {difference}',
      'not-flat': 'text “{text}” says unchanged, but this year shows {actual} and {otherDocument}, {otherTable} “{otherRow}” shows {expected}',
      'other-base': 'text “{text}” does not compare with the figures of {otherDocument}; not checked',
      'line-missing': 'text “{text}”: {otherDocument} has no such line; not checked',
    },
  },
  'prior/first-budget': {
    title: 'First budget as published', explanation: 'Budget figures in final accounts are those of the budget published for that year. Adjusted budgets may differ, so a person must look.',
    messages: {
      differs: '{table} “{row}” “{column}”: the budget shows {actual}, but {otherDocument}, {otherTable} “{otherRow}” shows {expected}, difference {difference}',
      'text-differs': 'text “{text}”: the first budget shows {actual}, but {otherDocument}, {otherTable} “{otherRow}” shows {expected}, difference {difference}',
    },
  },
  'prior/carried-over': {
    title: 'Carry-over between years', explanation: 'What final accounts carry in is what the accounts of the year before carried out, by fund as well; adjustments are explained.',
    messages: { differs: '{table} “{row}” shows {actual}, but {otherDocument}, {otherTable} “{otherRow}” shows {expected}, difference {difference}' },
  },
  'prior/new-lines': {
    title: 'New and discontinued lines', explanation: 'A subject or project that only one of the two years has is explained in the text, also when only the subject was changed.',
    messages: { new: 'lines of {table} that {otherDocument} does not have and the text does not explain: {names}', gone: 'lines of {otherDocument} that {table} does not have and the text does not explain: {names}' },
  },
  'prior/large-change': {
    title: 'Reasons of large changes', explanation: 'A change of more than 30 % and 100,000 yuan needs a particular reason; “arranged by actual needs” is none.',
    messages: { vague: 'text “{text}” is a large change and its reason “{reason}” says nothing' },
  },
  'prior/stale-text': {
    title: "Last year's text", explanation: "A paragraph with years, changes or amounts that is last year's word for word was mostly not updated. Duties, definitions and paragraphs whose amounts agree with this year's tables do not count.",
    messages: { 'copied-year': '“{text}” is word for word that of {otherDocument}; the year is still {year}', copied: '“{text}” is word for word that of {otherDocument}; its amounts or changes are mostly last year\'s' },
  },
  'prior/renamed': {
    title: 'Changed names and units', explanation: 'Where the name of the body or its list of units is not that of last year, the text says why.',
    messages: { renamed: 'the name is “{name}”, in {otherDocument} “{other}”; the text does not explain it', 'units-added': 'units that {otherDocument} does not have and the text does not explain: {names}', 'units-gone': 'units of {otherDocument} that this document does not have and the text does not explain: {names}' },
  },
  'prior/vehicles': {
    title: 'Changed number of vehicles', explanation: 'A number of vehicles other than last year\'s goes with words on what was bought, scrapped or handed over.',
    messages: { moved: 'text “{text}”, but {otherDocument} has {other}; the text mentions no purchase, scrapping or transfer' },
  },
};
