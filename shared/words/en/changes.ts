import type { ChangeCode, DismissReason } from '../../model/change.ts';

/** What a person did, by code; `{n}` is how many places. */
export const changes: Readonly<Record<ChangeCode, string>> = { 'cells-correct': 'Corrected {n} place(s)', 'finding-decide': 'Decided a finding', undo: 'Undid', redo: 'Redid' };

/** Why a finding is no error. */
export const dismissReasons: Readonly<Record<DismissReason, string>> = {
  rounding: 'Rounding', allowed: 'Allowed by rule', explained: 'Explained in the text', scope: 'Different scope', template: 'Template wording', other: 'Other',
};
