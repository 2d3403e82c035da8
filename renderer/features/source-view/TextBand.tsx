import { useMemo, type ReactElement } from 'react';
import type { Place } from '../../../shared/model/place.ts';
import { TextPaper, type TextMark } from './TextPaper.tsx';

/** The lines of a text beside the one in the pane, with places of it marked. */
export function TextBand({ sha256, places, label }: { readonly sha256: string; readonly places: readonly Place[]; readonly label: string }): ReactElement {
  // Callers make the list anew with every drawing; the same places must not scroll the band back.
  const key = JSON.stringify(places);
  const { at, marks } = useMemo(() => {
    const kept = JSON.parse(key) as readonly Place[]; // what has just been written
    return { at: kept[0] ?? null, marks: kept.flatMap((place): readonly TextMark[] => (place.kind === 'text' ? [{ start: place.start, end: place.end, kind: 'focus', letter: null }] : [])).toSorted((a, b) => a.start - b.start) };
  }, [key]);
  return <TextPaper sha256={sha256} marks={marks} at={at} turn={0} label={label} />;
}
