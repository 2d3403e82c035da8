import { useMemo, type ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { useWords } from '../../words/words.ts';
import type { FlowSource } from './flow-items.ts';
import { FlowPaper } from './FlowPaper.tsx';
import { SheetPaper } from './SheetPaper.tsx';
import { placeMarks } from './source-marks.ts';
import { usePrinted } from './use-printed.ts';

interface PrintedBandProps {
  readonly partner: DocumentSummary;
  readonly places: readonly Place[];
  readonly label: string;
  /** What is printed in it, where that is at hand. */
  readonly known: PrintedSource | null;
}

function Paper({ source, places, label }: { readonly source: PrintedSource } & Pick<PrintedBandProps, 'places' | 'label'>): ReactElement | null {
  const marks = useMemo(() => placeMarks(source, places), [source, places]);
  // Without its statements: nothing is chosen here, and they would stand over the words that are marked.
  const flow = useMemo((): FlowSource => ({ paragraphs: source.paragraphs, tables: source.tables }), [source]);
  const [place] = places;
  if (place?.kind === 'sheet') return <SheetPaper source={source} sheet={place.sheet} marks={marks} turn={0} label={label} choose={null} />;
  return place ? <FlowPaper source={flow} marks={marks} at={place} turn={0} label={label} choose={null} /> : null;
}

/** A sheet or a flow beside the one in the pane, with places of it marked. */
export function PrintedBand({ partner, places, label, known }: PrintedBandProps): ReactElement | null {
  const words = useWords();
  const source = usePrinted(partner, known);
  // Callers make the list anew with every drawing; the same places must not scroll the band back.
  const key = JSON.stringify(places);
  const kept = useMemo(() => JSON.parse(key) as readonly Place[], [key]); // what has just been written
  if (source instanceof Error) return <p className="quiet">{words.source.failed}</p>;
  return source ? <Paper source={source} places={kept} label={label} /> : <div className="second-scroll" />;
}
