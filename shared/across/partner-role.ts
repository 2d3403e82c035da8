import type { DocumentFacts } from '../model/document-facts.ts';
import type { PartnerRole } from '../model/partner.ts';

/** What another document of the same body is by kind and year: null where nothing is compared (two years apart, next year, the same). */
export function partnerRole(own: Pick<DocumentFacts, 'kind' | 'fiscalYear'>, other: Pick<DocumentFacts, 'kind' | 'fiscalYear'>): Extract<PartnerRole, 'prior' | 'budget' | 'accounts'> | null {
  if (own.fiscalYear === null || other.fiscalYear === null || own.kind === 'unknown' || other.kind === 'unknown') return null;
  const years = own.fiscalYear - other.fiscalYear;
  if (own.kind === other.kind) return years === 1 ? 'prior' : null;
  if (own.kind === 'final') return years === 0 ? 'budget' : null;
  return years === 1 ? 'accounts' : null;
}
