import { codeDepth } from '../../code-depth.ts';
import type { Rule } from '../../rule.ts';

/** C-06: spending by function is told down to the item (项, seven digits). */
export const completenessFunctionItems: Rule = {
  id: 'completeness/function-items',
  catalogue: 'C-06',
  sources: ['L46', 'R6', 'OP'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gf_exp'],
  messages: ['not-deep-enough', 'no-codes'],
  *check(context) {
    yield* codeDepth(completenessFunctionItems, context.ofKind('expenditure', 'gpb_exp', 'gf_exp', 'f_expenditure', 'f_gpb_exp', 'f_gf'), 'F:', 7);
  },
};
