import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-04: 基本支出 and 项目支出 in the text = 支出总表. */
export const narrativeBasicProject: Rule = {
  id: 'narrative/basic-project',
  catalogue: 'N-04',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeBasicProject, context, 'basic-project');
  },
};
