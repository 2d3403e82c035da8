import { codeDepth } from '../../code-depth.ts';
import type { Rule } from '../../rule.ts';

/** C-07: basic spending by economic classification is told down to the section (款, five digits). */
export const completenessEconomicSections: Rule = {
  id: 'completeness/economic-sections',
  catalogue: 'C-07',
  sources: ['L46', 'R6', 'OP'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gpb_basic'],
  messages: ['not-deep-enough', 'no-codes'],
  *check(context) {
    yield* codeDepth(completenessEconomicSections, context.ofKind('gpb_basic', 'fiscal_basic', 'f_gpb_basic'), 'E:', 5);
  },
};
