import { useMemo, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { wordsAt, wordsOfRefs } from '../review/words-at.ts';
import { FlowPaper } from './FlowPaper.tsx';
import { findingMarks, type FlowMarks } from './source-marks.ts';

/** A source without pages, the finding's figures lettered; what is clicked is chosen. */
export function FlowPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const { view, review } = open;
  const marks = useMemo((): FlowMarks => {
    const finding = review.findings.find((one) => one.finding.address === address)?.finding ?? null;
    return { ...findingMarks(finding, focus), said: wordsOfRefs(view, finding?.at ?? []), lit: focus?.kind === 'source' ? wordsAt(view, focus.place) : null };
  }, [view, review, address, focus]);
  return (
    <>
      <div className="bar"><b className="bar-title">{words.source.title}</b></div>
      <FlowPaper source={view} marks={marks} at={place} turn={turn} label={words.source.title} choose={chooseRef} />
    </>
  );
}
