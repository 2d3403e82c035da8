import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules between a department and its units. */
export const departmentRules: Readonly<Record<string, RuleWords>> = {
  'department/unit-sum': {
    title: 'Department and sum of units', explanation: "The totals of a department's tables are the sum of its units' documents. Compared only with the documents of all units; eliminations are explained.",
    messages: {
      differs: '{table} “{row}” “{column}” shows {actual}, the documents of {count} units add up to {expected}, difference {difference}', 'units-missing': 'documents of units are missing, so the department was not compared with their sum: {names}',
      'list-unknown': 'the document lists no units; not compared with their sum',
      'total-missing': "{table}: documents of units print no such total; not checked: {names}",
    },
  },
  'department/same-lines': {
    title: 'One line in both documents', failed: 'One line differs in both documents', explanation: "What a department prints of a unit is the total of the unit's own document; a project that both print has one amount.", messages: { differs: '{table} “{row}” “{column}” shows {actual}, but {otherDocument}, {otherTable} “{otherRow}” shows {expected}, difference {difference}' },
  },
  'department/all-units': {
    title: 'All units published', failed: 'Units not published', explanation: 'Every unit that the department lists has a document of its own. Only documents given together are looked at; please see whether a missing one was published.', messages: { 'unit-missing': 'there is no document of “{name}”; see whether it was published', 'list-unknown': 'the document lists no units; not checked whether their documents are complete' },
  },
  'department/summary': { title: 'Summary of the government', explanation: "A department's three public expenses are its line in the government's summary. Without the summary the rule does not apply.", messages: { 'no-summary': "there is no summary of the government's three public expenses; the rule does not apply" } },
};
