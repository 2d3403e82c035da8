import type { Signatures } from '../../../shared/history/signatures.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { STAGES } from '../../../shared/model/signature.ts';

/** How far a document is signed, and whether a change took a signature off. */
export const signedStage = ({ standing, lost }: Signatures): Pick<DocumentSummary, 'stage' | 'signatureLost'> => ({
  stage: STAGES.findLast((stage) => standing.some((entry) => entry.scope.kind === 'document' && entry.stage === stage)) ?? 'open',
  signatureLost: lost.some((entry) => entry.scope.kind === 'document'),
});
