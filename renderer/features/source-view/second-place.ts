import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { documentIndex } from '../review/document-index.ts';

/** The place a reader wants beside the focus: another page's figure of the finding, or the sentence that states it. `sightings` = other places that print the focused amount. */
export function secondPlace(open: OpenDocument, finding: Finding | null, focus: Ref | null, sightings: readonly Ref[]): Ref | null {
  const index = documentIndex(open.view);
  const focusKey = focus && refKey(focus);
  const focusPlace = focus && index.place(focus);
  const page = focusPlace?.kind === 'page' ? focusPlace.page : null;
  const candidates = [...(finding?.at ?? []), ...(finding?.operands.map((operand) => operand.ref) ?? [])].filter((ref) => ref.kind !== 'table' && refKey(ref) !== focusKey);
  const elsewhere = candidates.find((ref) => {
    const place = index.place(ref);
    return place?.kind === 'page' ? place.page !== page : ref.kind === 'claim';
  });
  if (elsewhere) return elsewhere;
  if (focus?.kind !== 'cell') return null;
  const sentence = candidates.find((ref) => ref.kind === 'claim');
  if (sentence) return sentence;
  return sightings.find((ref) => ref.kind === 'claim') ?? null;
}
