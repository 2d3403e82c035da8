import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Box } from '../../../shared/model/place.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { documentIndex } from '../review/document-index.ts';
import { operandLetters } from '../review/linked.ts';

/** A box over a page: the focus is strong, figures of the equation carry their letter, the same amount elsewhere is dotted. */
export interface PageMark {
  readonly key: string;
  readonly kind: 'focus' | 'wrong' | 'operand' | 'sighting';
  readonly letter: string | null;
  readonly box: Box;
  readonly focused: boolean;
}

/** All marks of the document's pages for one selection. `sightings` = other places that print the focused amount. */
export function pageMarks(open: OpenDocument, findingAddress: string | null, focus: Ref | null, sightings: readonly Ref[]): ReadonlyMap<number, readonly PageMark[]> {
  const index = documentIndex(open.view);
  const marks = new Map<number, PageMark[]>();
  const seen = new Set<string>();
  const focusKey = focus && refKey(focus);
  const add = (ref: Ref, kind: PageMark['kind'], letter: string | null): void => {
    const key = refKey(ref);
    const at = index.place(ref);
    if (seen.has(key) || at?.kind !== 'page') return;
    seen.add(key);
    const list = marks.get(at.page) ?? [];
    list.push({ key, kind, letter, box: at.box, focused: key === focusKey });
    marks.set(at.page, list);
  };
  const finding = open.review.findings.find((one) => one.finding.address === findingAddress)?.finding ?? null;
  const letters = operandLetters(finding);
  for (const ref of finding?.at ?? []) if (ref.kind !== 'table') add(ref, 'wrong', letters.get(refKey(ref)) ?? null);
  for (const { ref } of finding?.operands ?? []) add(ref, 'operand', letters.get(refKey(ref)) ?? null);
  if (focus && focus.kind !== 'table') add(focus, 'focus', null);
  for (const ref of sightings) add(ref, 'sighting', null);
  return marks;
}
