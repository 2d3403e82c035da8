import { useMemo, type ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { piecesRead } from './decode-text.ts';
import { TextPaper, type TextMark } from './TextPaper.tsx';
import { usePrinted } from './use-printed.ts';

/** The lines of a text beside the one in the pane, with places of it marked. */
export function TextBand({ partner, places, label, known }: { readonly partner: DocumentSummary; readonly places: readonly Place[]; readonly label: string; readonly known: PrintedSource | null }): ReactElement {
  const printed = usePrinted(partner, known);
  // Where what was read cannot be had the text is shown as its bytes say.
  const read = useMemo(() => printed && (printed instanceof Error ? [] : piecesRead(printed.paragraphs)), [printed]);
  // Callers make the list anew with every drawing; the same places must not scroll the band back.
  const key = JSON.stringify(places);
  const { at, marks } = useMemo(() => {
    const kept = JSON.parse(key) as readonly Place[]; // what has just been written
    return { at: kept[0] ?? null, marks: kept.flatMap((place): readonly TextMark[] => (place.kind === 'text' ? [{ start: place.start, end: place.end, kind: 'focus', letter: null }] : [])).toSorted((a, b) => a.start - b.start) };
  }, [key]);
  return <TextPaper sha256={partner.sha256} read={read} marks={marks} at={at} turn={0} label={label} />;
}
