import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { findingMarks } from './source-marks.ts';

/** The worksheets of the open document, one at a time; what is clicked is chosen. */
export function SheetPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const { view, review } = open;
  const { sheets } = view.snapshot;
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  useEffect(() => {
    if (place?.kind === 'sheet') setSheet(place.sheet);
  }, [place, turn]);
  const marks = useMemo(() => findingMarks(review.findings.find((one) => one.finding.address === address)?.finding ?? null, focus), [review, address, focus]);
  return (
    <>
      <div className="bar" role="toolbar" aria-label={words.source.title}>
        <b className="bar-title">{words.source.title}</b>
        <select className="field" value={sheet} aria-label={words.source.title} onChange={(event) => setSheet(event.target.value)}>{sheets.map((name) => <option key={name} value={name}>{words.source.sheet(name)}</option>)}</select>
      </div>
      <SheetPaper source={view} sheet={sheet} marks={marks} turn={turn} label={words.source.title} choose={chooseRef} />
    </>
  );
}
