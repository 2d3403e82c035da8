import { evaluation } from '../../evaluation.ts';
import type { SourceFormat } from '../../../model/snapshot.ts';
import type { Rule } from '../../rule.ts';

const IN_WORDS = ['tracked-changes', 'comments', 'hidden-text'] as const;
const IN_SHEETS = ['sheet-hidden', 'rows-hidden'] as const;
const HIDDEN = [...IN_WORDS, ...IN_SHEETS];

/** What a format can hide at all: of a page without it nothing was proved. */
function canHide(format: SourceFormat): readonly (typeof HIDDEN)[number][] {
  if (format === 'docx' || format === 'doc') return IN_WORDS;
  return format === 'xlsx' || format === 'xls' ? IN_SHEETS : [];
}

/**
 * P-09: the file to be published carries nothing that its pages do not show: changes, comments, hidden sheets and lines. Author, company and
 * paths among the file's properties are no part of what was read: the check before publication looks at them in the file that goes out.
 */
export const privacyHiddenParts: Rule = {
  id: 'privacy/hidden-parts',
  catalogue: 'P-09',
  sources: ['PI', 'GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: [],
  messages: [...HIDDEN, 'properties'],
  *check(context) {
    const { gaps, format } = context.view.snapshot;
    for (const code of HIDDEN.filter((code) => canHide(format).includes(code) || gaps.some((gap) => gap.code === code))) {
      const found = gaps.filter((gap) => gap.code === code);
      yield evaluation(privacyHiddenParts, { state: found.length > 0 ? 'fail' : 'pass', message: code, data: { detail: found.map((gap) => gap.detail).filter(Boolean).join('; '), count: String(found.length) }, address: [code] });
    }
    yield evaluation(privacyHiddenParts, { state: 'not_applicable', message: 'properties', address: ['properties'] });
  },
};
