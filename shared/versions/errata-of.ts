import type { ReviewedFinding } from '../model/reviewed-finding.ts';

/** What a person confirmed as an error of the document itself, as the list of errata has it: misreads of ours and dismissed findings are none. */
export const errataOf = (findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] =>
  findings.filter(({ finding, status, decision }) => status === 'confirmed' && decision?.cause === 'document' && finding.diagnosis?.kind !== 'misread');
