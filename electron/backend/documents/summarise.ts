import type { ImportedDocument } from '../../../db/snapshots.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import type { Signatures } from '../../../shared/history/signatures.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { signedStage } from './signed-stage.ts';

/** Undecided findings by weight, and how many are decided. What rounding explains waits for nobody and is not counted as open. */
export function countFindings(findings: readonly Pick<ReviewedFinding, 'finding' | 'status'>[]): Pick<DocumentSummary, 'open' | 'decided'> {
  const open = { error: 0, warning: 0, notice: 0, unread: 0 };
  let decided = 0;
  for (const { finding, status } of findings) {
    if (status === 'open' && finding.state === 'tail') continue;
    if (isOpen({ status })) open[finding.severity] += 1;
    else decided += 1;
  }
  return { open, decided };
}

/** The library's line about a document: what it is, how much was read, what is open. */
export function summarise(document: ImportedDocument, view: DocumentView, findings: readonly ReviewedFinding[], revision: number, signatures: Signatures): DocumentSummary {
  return {
    id: document.id, fileName: document.fileName, sha256: document.sha256, format: view.snapshot.format,
    title: view.facts.title, entityName: view.facts.entityName, fiscalYear: view.facts.fiscalYear, kind: view.facts.kind,
    pages: view.snapshot.pages.length, tables: view.tables.length, importedAt: document.importedAt, importedBy: document.importedBy,
    amounts: view.coverage.amounts, accounted: view.coverage.accounted, gaps: view.snapshot.gaps.length, ...countFindings(findings), revision, example: document.example,
    ...signedStage(signatures),
  };
}
