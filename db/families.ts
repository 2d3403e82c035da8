import { z } from 'zod';
import { documentSummarySchema, type DocumentSummary } from '../shared/ipc/schemas.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import type { FindingStatus } from '../shared/model/reviewed-finding.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { json } from './rows.ts';
import { all, run } from './sql.ts';

const familyRow = z.object({ key: z.string(), documents: z.number(), findings: z.number(), example: json<Finding>() });
const memberRow = z.object({ body: json<Finding>(), revision: z.number(), summary: z.string() });
const findingRow = z.object({ body: json<Finding>(), status: z.custom<FindingStatus>((value) => typeof value === 'string') });
const stateRow = z.object({ revision: z.number(), summary: z.string() });

/** What findings of one family have in common: rule, message, weight and suspicion. */
const KEY = `f.rule || '/' || json_extract(f.body, '$.messageId') || '/' || f.severity || '/' || coalesce(json_extract(f.body, '$.diagnosis.kind'), '')`;
/** A document that was sent back corrected is looked at no more: its finding is not a second place of the new version's. */
const REPLACED = `SELECT earlier FROM version_event WHERE state = 'confirmed' AND id IN (SELECT max(id) FROM version_event GROUP BY document, earlier)`;
const UNDECIDED = `s.hidden = 0 AND f.state = 'fail' AND f.status IN ('open', 'reopened', 'later') AND f.document NOT IN (${REPLACED})`;

/** Families of undecided findings that stand in at least two documents of the library: errors first, and among equals those in most documents. */
export function readFamilies(db: ReadDb): readonly { readonly key: string; readonly documents: number; readonly findings: number; readonly example: Finding }[] {
  return all(db, `SELECT ${KEY} AS key, count(DISTINCT f.document) AS documents, count(*) AS findings, min(f.body) AS example FROM finding f JOIN document_state s ON s.document = f.document WHERE ${UNDECIDED} GROUP BY 1 HAVING documents > 1 ORDER BY CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 WHEN 'notice' THEN 2 ELSE 3 END, documents DESC, findings DESC, key`).map((raw) => familyRow.parse(raw));
}

/** The undecided findings of one family with their documents' summaries, in the order of the library. */
export function readFamilyMembers(db: ReadDb, key: string): readonly { readonly finding: Finding; readonly revision: number; readonly summary: DocumentSummary }[] {
  const known = new Map<string, DocumentSummary>();
  const summaryOf = (text: string): DocumentSummary => {
    const summary = known.get(text) ?? documentSummarySchema.parse(JSON.parse(text));
    known.set(text, summary);
    return summary;
  };
  return all(db, `SELECT f.body, s.revision, s.summary FROM finding f JOIN document_state s ON s.document = f.document JOIN document d ON d.id = f.document WHERE ${UNDECIDED} AND ${KEY} = ? ORDER BY d.imported_at DESC, d.id, f.ordinal`, key).map((raw) => {
    const { body, revision, summary } = memberRow.parse(raw);
    return { finding: body, revision, summary: summaryOf(summary) };
  });
}

/** A document's summary and findings as they were last computed; null when it is not there. */
export function readStoredState(db: ReadDb, document: DocumentId): { readonly summary: DocumentSummary; readonly revision: number; readonly findings: readonly { readonly finding: Finding; readonly status: FindingStatus }[] } | null {
  const [state] = all(db, 'SELECT revision, summary FROM document_state WHERE document = ?', document);
  if (state === undefined) return null;
  const { revision, summary } = stateRow.parse(state);
  const findings = all(db, 'SELECT body, status FROM finding WHERE document = ? ORDER BY ordinal', document).map((raw) => {
    const found = findingRow.parse(raw);
    return { finding: found.body, status: found.status };
  });
  return { summary: documentSummarySchema.parse(JSON.parse(summary)), revision, findings };
}

/** Notes decisions in the computed state without computing it anew; call inside the transaction of the change that caused it. */
export function noteStatuses(db: WriteDb, summary: DocumentSummary, statuses: ReadonlyMap<string, FindingStatus>): void {
  run(db, 'UPDATE document_state SET revision = ?, summary = ? WHERE document = ?', summary.revision, JSON.stringify(summary), summary.id);
  for (const [address, status] of statuses) run(db, `UPDATE finding SET status = ? WHERE document = ? AND address = ? AND status <> 'fixed'`, status, summary.id, address);
}

