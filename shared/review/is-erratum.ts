import type { Decision } from '../model/change.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';

/** What a person confirmed as an error of the document itself, as the lists of errata have it: misreads of ours and dismissed findings are none. */
export const isErratum = (status: ReviewedFinding['status'], cause: Decision['cause'] | undefined, diagnosis: string | undefined): boolean =>
  status === 'confirmed' && cause === 'document' && diagnosis !== 'misread';
