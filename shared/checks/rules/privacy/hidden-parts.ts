import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

const HIDDEN = ['tracked-changes', 'comments', 'hidden-text', 'sheet-hidden', 'rows-hidden'] as const;

/** P-09: the file to be published carries nothing that its pages do not show: changes, comments, hidden sheets and lines. */
export const privacyHiddenParts: Rule = {
  id: 'privacy/hidden-parts',
  catalogue: 'P-09',
  sources: ['PI', 'GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: [],
  messages: [...HIDDEN],
  *check(context) {
    const { gaps } = context.view.snapshot;
    for (const code of HIDDEN) {
      const found = gaps.filter((gap) => gap.code === code);
      yield evaluation(privacyHiddenParts, { state: found.length > 0 ? 'fail' : 'pass', message: code, data: { detail: found.map((gap) => gap.detail).filter(Boolean).join('; '), count: String(found.length) }, address: [code] });
    }
  },
};
