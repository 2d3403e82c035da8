import type { Decision } from '../model/change.ts';
import type { CheckRun, Finding } from '../model/finding.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import { findingValues } from './finding-values.ts';

/** A decision with who and when, by finding address. */
export interface StandingDecision {
  readonly decision: Decision;
  readonly by: string;
  readonly at: string;
}

function reviewed(finding: Finding, standing: StandingDecision | undefined): ReviewedFinding {
  const status = standing === undefined ? 'open' : standing.decision.values === findingValues(finding) ? standing.decision.status : 'reopened';
  return { finding, status, decision: standing?.decision ?? null, decidedBy: standing?.by ?? null, decidedAt: standing?.at ?? null };
}

/**
 * Findings of the present view with their decisions, followed by those of the imported document that corrections removed (`fixed`).
 * `imported` is the run over the document as read; pass the same run when nothing was corrected.
 */
export function reviewFindings(present: CheckRun, imported: CheckRun, decisions: ReadonlyMap<string, StandingDecision>): readonly ReviewedFinding[] {
  const addresses = new Set(present.findings.map((finding) => finding.address));
  const fixed = imported.findings.filter((finding) => (finding.state === 'fail' || finding.state === 'tail') && !addresses.has(finding.address));
  return [
    ...present.findings.map((finding) => reviewed(finding, decisions.get(finding.address))),
    ...fixed.map((finding) => ({ ...reviewed(finding, decisions.get(finding.address)), status: 'fixed' as const })),
  ];
}
