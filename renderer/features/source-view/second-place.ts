import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { documentIndex, type DocumentIndex } from '../review/document-index.ts';

/** The table or paragraph that something stands in: where there are no pages, what lies in another one is out of sight. */
function partOf(ref: Ref, index: DocumentIndex): string {
  switch (ref.kind) {
    case 'cell':
    case 'table': return ref.table;
    case 'claim': return index.claims.get(ref.claim)?.paragraph ?? ref.claim;
    case 'source': {
      // A line printed with a table (its number, its title) stands beside it.
      const key = refKey(ref);
      const own = [...index.tables.values()].find((table) => [table.numberLine, table.titleLine, table.unitLine, table.entityLine, ...table.notes].some((line) => line && refKey({ kind: 'source', place: line.place }) === key));
      return own?.id ?? key;
    }
  }
}

/** The place a reader wants beside the focus: another page's figure of the finding, or the sentence that states it. `sightings` = other places that print the focused amount. */
export function secondPlace(open: OpenDocument, finding: Finding | null, focus: Ref | null, sightings: readonly Ref[]): Ref | null {
  const index = documentIndex(open.view);
  const focusKey = focus && refKey(focus);
  const focusPlace = focus && index.place(focus);
  const page = focusPlace?.kind === 'page' ? focusPlace.page : null;
  const focusPart = focus && partOf(focus, index);
  const candidates = [...(finding?.at ?? []), ...(finding?.operands.map((operand) => operand.ref) ?? [])].filter((ref) => ref.kind !== 'table' && refKey(ref) !== focusKey);
  const elsewhere = candidates.find((ref) => {
    const place = index.place(ref);
    if (place === null) return ref.kind === 'claim';
    switch (place.kind) {
      case 'page': return place.page !== page;
      case 'sheet': return ref.kind === 'claim' || focusPlace?.kind !== 'sheet' || focusPlace.sheet !== place.sheet;
      case 'text':
      case 'block': return partOf(ref, index) !== focusPart;
    }
  });
  if (elsewhere) return elsewhere;
  if (focus?.kind !== 'cell') return null;
  const sentence = candidates.find((ref) => ref.kind === 'claim');
  if (sentence) return sentence;
  return sightings.find((ref) => ref.kind === 'claim') ?? null;
}
