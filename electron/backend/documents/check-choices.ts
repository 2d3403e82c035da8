import type { Rule } from '../../../shared/checks/rule.ts';
import { RULES } from '../../../shared/checks/rules/index.ts';
import type { DocumentView } from '../../../shared/model/view.ts';

/** Settings that change what the checks say begin so. */
export const CHECK_SETTINGS = 'checks.';

/** What an office chose: which rules run, and the words it does not want to see in print. */
export interface CheckChoices {
  readonly rules: readonly Rule[];
  readonly words: readonly string[];
}

const parts = (text: string | undefined, between: RegExp): readonly string[] => (text ?? '').split(between).map((part) => part.trim()).filter((part) => part !== '');

/** Reads `checks.off` (ids of rules, by comma or line) and `checks.words` (one a line, or parted by commas of either width). */
export function checkChoices(settings: Readonly<Record<string, string>>): CheckChoices {
  const off = new Set(parts(settings[`${CHECK_SETTINGS}off`], /[\s,]+/));
  return { rules: off.size === 0 ? RULES : RULES.filter((rule) => !off.has(rule.id) && !off.has(rule.catalogue)), words: parts(settings[`${CHECK_SETTINGS}words`], /[\n,;\u3001\uff0c\uff1b]+/) };
}

/** The view with the office's words, which its rule looks for. */
export const withWords = (view: DocumentView, { words }: CheckChoices): DocumentView => (words.length === 0 ? view : { ...view, siteWords: words });
