import type { ReviewedFinding } from '../model/reviewed-finding.ts';

/** Whether a finding waits for a person's word: nobody decided it, or only to look at it later, or its figures changed since. */
export const isOpen = ({ status }: Pick<ReviewedFinding, 'status'>): boolean => status === 'open' || status === 'reopened' || status === 'later';
