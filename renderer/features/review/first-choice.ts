import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { findingGroups } from '../findings/finding-groups.ts';
import { documentIndex } from './document-index.ts';
import { litByFinding, type Lit } from './linked.ts';

/** What opens by itself with a document: its gravest finding, else its first table. The page is never an empty question. */
export function firstChoice({ view, review }: OpenDocument): Partial<Lit> {
  const groups = findingGroups(review);
  const first = groups.error[0] ?? groups.warning[0] ?? groups.notice[0];
  const table = view.tables[0];
  if (first) return litByFinding(view, first.finding);
  return table ? { tab: { kind: 'table', table: table.id }, place: documentIndex(view).place({ kind: 'table', table: table.id }) } : {};
}
