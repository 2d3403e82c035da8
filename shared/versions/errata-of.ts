import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import { isErratum } from '../review/is-erratum.ts';

/** The errata among the findings. */
export const errataOf = (findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] =>
  findings.filter(({ finding, status, decision }) => isErratum(status, decision?.cause, finding.diagnosis?.kind));
