import type { ImportedDocument } from '../../../db/snapshots.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import { STAGES } from '../../../shared/model/signature.ts';
import type { Signatures } from '../../../shared/history/signatures.ts';
import type { DocumentView } from '../../../shared/model/view.ts';

/** The library's line about a document: what it is, how much was read, what is open. */
export function summarise(document: ImportedDocument, view: DocumentView, findings: readonly ReviewedFinding[], revision: number, signatures: Signatures): DocumentSummary {
  const open = { error: 0, warning: 0, notice: 0, unread: 0 };
  let decided = 0;
  for (const { finding, status } of findings) {
    if (status === 'open' || status === 'reopened' || status === 'later') open[finding.severity] += 1;
    else decided += 1;
  }
  return {
    id: document.id, fileName: document.fileName, sha256: document.sha256, format: view.snapshot.format,
    title: view.facts.title, entityName: view.facts.entityName, fiscalYear: view.facts.fiscalYear, kind: view.facts.kind,
    pages: view.snapshot.pages.length, tables: view.tables.length, importedAt: document.importedAt, importedBy: document.importedBy,
    amounts: view.coverage.amounts, accounted: view.coverage.accounted, gaps: view.snapshot.gaps.length, open, decided, revision, example: document.example,
    stage: STAGES.findLast((stage) => signatures.standing.some((entry) => entry.scope.kind === 'document' && entry.stage === stage)) ?? 'open',
    signatureLost: signatures.lost.some((entry) => entry.scope.kind === 'document'),
  };
}
