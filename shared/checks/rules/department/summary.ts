import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/**
 * M-04: a department's three public expenses = its line in the government's summary. The summary is a file of the government as a whole, which
 * is no partner of a department's document; what a person compares by hand is said here, so that it is counted and not forgotten.
 */
export const departmentSummary: Rule = {
  id: 'department/summary',
  catalogue: 'M-04',
  sources: ['OP'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['no-summary'],
  *check() {
    yield evaluation(departmentSummary, { state: 'not_applicable', message: 'no-summary', address: [] });
  },
};
