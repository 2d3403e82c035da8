import { appendChange, readChanges, readDecisions } from '../../../db/changes.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { noteStatuses, readStoredState } from '../../../db/families.ts';
import { signaturesOf, signaturesTaken } from '../../../shared/history/signatures.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Decision, Diff } from '../../../shared/model/change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { FindingStatus, ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import { findingValues } from '../../../shared/review/finding-values.ts';
import { countFindings } from './summarise.ts';
import { signedStage } from './signed-stage.ts';

/** What is said of some findings of one document; null takes decisions back. */
export interface StoredDecision {
  readonly document: DocumentId;
  readonly revision: number;
  readonly addresses: readonly string[];
  readonly by: string;
  /** The figures it is made on are those of each finding. */
  readonly decision: Omit<Decision, 'values'> | null;
}

/** The differences of a decision on findings as they were last computed; a finding that is gone or settled refuses the whole. */
export function decisionDiffs(db: WriteDb, { document, addresses, decision }: StoredDecision, findings: readonly Pick<ReviewedFinding, 'finding' | 'status'>[]): readonly Diff[] {
  const present = new Map(findings.filter(({ status }) => status !== 'fixed').map(({ finding }) => [finding.address, finding]));
  const standing = readDecisions(db, document);
  return [...new Set(addresses)].map((address) => {
    const finding = present.get(address);
    if (!finding) throw new AppError('not-found');
    return { kind: 'decision', address, before: standing.get(address)?.decision ?? null, after: decision && { ...decision, values: findingValues(finding) } };
  });
}

/** Decides findings of a document that is not open, without reading and checking it anew: one change, one transaction. Answers with the new revision. */
export function decideStored(db: WriteDb, clock: () => Date, wanted: StoredDecision): number {
  return write(db, () => {
    const state = readStoredState(db, wanted.document);
    if (!state) throw new AppError('not-found');
    if (state.revision !== wanted.revision) throw new AppError('conflict', { expected: String(wanted.revision), found: String(state.revision) });
    const diffs = decisionDiffs(db, wanted, state.findings);
    const changes = readChanges(db, wanted.document);
    const taken = signaturesTaken(signaturesOf(changes).standing, diffs);
    const change = appendChange(db, wanted.document, { by: wanted.by, code: 'finding-decide', diffs: [...diffs, ...taken], undoes: null, at: clock().toISOString() });
    const statuses = new Map<string, FindingStatus>(wanted.addresses.map((address) => [address, wanted.decision?.status ?? 'open']));
    const findings = state.findings.map((one) => ({ ...one, status: one.status === 'fixed' ? one.status : (statuses.get(one.finding.address) ?? one.status) }));
    const revision = state.revision + 1;
    noteStatuses(db, { ...state.summary, ...countFindings(findings), ...signedStage(signaturesOf([...changes, change])), revision }, statuses);
    return revision;
  });
}
