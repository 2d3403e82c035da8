import type { DocumentView } from './view.ts';

/**
 * What another document is to the one that is checked: `prior` = the same kind of document of the year before, `budget` = the budget of the
 * year whose final accounts are checked, `accounts` = the final accounts of the year before a budget, `department` = the document of the
 * department a unit belongs to, `unit` = the document of one of the department's units.
 */
export const PARTNER_ROLES = ['prior', 'budget', 'accounts', 'department', 'unit'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** Another document that takes part in the checks. `document` identifies it (a document id of the workspace, else its SHA-256), `name` is its file name. */
export interface Partner {
  readonly role: PartnerRole;
  readonly document: string;
  readonly name: string;
  readonly view: DocumentView;
}
