import type { Rule } from '../../../shared/checks/rule.ts';
import { RULES } from '../../../shared/checks/rules/index.ts';
import type { DocumentView } from '../../../shared/model/view.ts';

/** Settings that change what the checks say begin so. */
export const CHECK_SETTINGS = 'checks.';

/** What an office chose: which rules run, the words it does not want to see in print, and those it accepts wherever they stand. */
export interface CheckChoices {
  readonly rules: readonly Rule[];
  readonly words: readonly string[];
  readonly accepted: readonly string[];
}

/** Words by line, or parted by commas of either width. */
const BETWEEN_WORDS = /[\n,;\u3001\uff0c\uff1b]+/;

const parts = (text: string | undefined, between: RegExp): readonly string[] => (text ?? '').split(between).map((part) => part.trim()).filter((part) => part !== '');

/** Reads `checks.off` (ids of rules, by comma or line), `checks.words` and `checks.accepted`. */
export function checkChoices(settings: Readonly<Record<string, string>>): CheckChoices {
  const off = new Set(parts(settings[`${CHECK_SETTINGS}off`], /[\s,]+/));
  return {
    rules: off.size === 0 ? RULES : RULES.filter((rule) => !off.has(rule.id) && !off.has(rule.catalogue)),
    words: parts(settings[`${CHECK_SETTINGS}words`], BETWEEN_WORDS), accepted: parts(settings[`${CHECK_SETTINGS}accepted`], BETWEEN_WORDS),
  };
}

/** The view with the office's words: those that its rule looks for and those that no rule objects to. */
export const withWords = (view: DocumentView, { words, accepted }: CheckChoices): DocumentView =>
  (words.length === 0 && accepted.length === 0 ? view : { ...view, ...(words.length > 0 ? { siteWords: words } : {}), ...(accepted.length > 0 ? { acceptedWords: accepted } : {}) });
