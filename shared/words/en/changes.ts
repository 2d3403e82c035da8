import type { ChangeCode, DismissReason } from '../../model/change.ts';

/** What a person did, by code; `{n}` is how many places. */
export const changes: Readonly<Record<ChangeCode, string>> = {
  'cells-correct': 'Corrected {n} place(s)', 'claims-correct': 'Corrected {n} place(s) of the text', 'structure-edit': 'Repaired the structure of tables', 'finding-decide': 'Decided a finding', sign: 'Signed', unsign: 'Took a signature back', 'version-tie': 'Confirmed as a new version, {n} item(s) carried over', 'version-untie': 'No longer a new version, {n} item(s) taken back', undo: 'Undid', redo: 'Redid',
};

/** Why a finding is no error. */
export const dismissReasons: Readonly<Record<DismissReason, string>> = {
  rounding: 'Rounding', allowed: 'Allowed by rule', explained: 'Explained in the text', scope: 'Different scope', template: 'Template wording', other: 'Other',
};
