import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { numberIndex, type NumberEntry } from '../../../shared/view/number-index.ts';

const made = new WeakMap<DocumentView, readonly NumberEntry[]>();

/** Amounts with something to compare: those that resemble another one printed more often come first, then those printed most. */
export function numberCards(view: DocumentView): readonly NumberEntry[] {
  const known = made.get(view);
  if (known) return known;
  const { entries } = numberIndex(view);
  const cards = [...entries.filter((entry) => entry.near.length > 0), ...entries.filter((entry) => entry.near.length === 0 && entry.sightings.length > 1)];
  made.set(view, cards);
  return cards;
}

/** The amount at a place as its card shows it; undefined for texts, zeros and shares. */
export const numberAt = (view: DocumentView, ref: Ref): NumberEntry | undefined => numberIndex(view).byRef.get(refKey(ref));

/** The other places where the amount of a cell or claim is printed. */
export function otherSightings(view: DocumentView, ref: Ref): readonly Ref[] {
  const key = refKey(ref);
  return (numberAt(view, ref)?.sightings ?? []).flatMap((sighting) => (refKey(sighting.ref) === key ? [] : [sighting.ref]));
}
