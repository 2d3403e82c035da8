import { useMemo, type ReactElement } from 'react';
import type { VersionReviewAnswer } from '../../../shared/ipc/version-schemas.ts';
import type { ErratumAnswer, VersionDifference } from '../../../shared/versions/version-difference.ts';
import { useVersionReview } from '../../state/version-review.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { Shape, type ShapeKind } from '../../ui/Shape.tsx';
import { findingText } from '../../words/finding-text.ts';
import { useWords } from '../../words/words.ts';
import { versionLines, type VersionEntry, type VersionLine } from './version-lines.ts';

const SHAPES: Readonly<Record<ErratumAnswer['answer'], ShapeKind>> = { asked: 'pass', otherwise: 'warning', unchanged: 'error', lost: 'unread' };

function AnswerBody({ answer }: { readonly answer: ErratumAnswer }): ReactElement {
  const words = useWords();
  const { versions } = words;
  return (
    <span className="f-body">
      <span className="f-title">{versions.answer[answer.answer]}<span className="quiet"> · {findingText(answer.finding).title}</span></span>
      {answer.label !== '' && <span className="f-where">{answer.label}</span>}
      <span className="f-text">
        {words.equation.printed} <b className="f-actual">{answer.before || words.history.blank}</b>
        {answer.asked !== null && <>{words.list.comma}{words.equation.expected} <b className="f-expected">{answer.asked}</b></>}
        {answer.after !== null && answer.answer !== 'unchanged' && <>{words.list.comma}{versions.now} <b>{answer.after || words.history.blank}</b></>}
      </span>
      <span className="f-status">{versions.check[answer.check]}</span>
    </span>
  );
}

/** Old and new, side by side. */
function Whole({ before, after }: Pick<VersionDifference, 'before' | 'after'>): ReactElement {
  const { history } = useWords();
  return <><del>{before === null ? history.absent : before || history.blank}</del> → <ins>{after === null ? history.absent : after || history.blank}</ins></>;
}

function DifferenceBody({ difference }: { readonly difference: VersionDifference }): ReactElement {
  const words = useWords();
  const { kind, around } = difference;
  const placed = (text: string | null): string | null => (kind === 'moved' ? words.versions.below(text ?? '') : text);
  const [before, after] = [placed(difference.before), placed(difference.after)];
  return (
    <span className="f-body">
      <span className="f-title">{difference.label || words.versions.kinds[kind]}</span>
      <span className="f-text version-change">{around ? <>{around.left}{before && <del>{before}</del>}{after && <ins>{after}</ins>}{around.right}</> : <Whole before={before} after={after} />}</span>
      {(kind !== 'cell' && kind !== 'text') || difference.about !== null ? <span className="f-status">{[kind !== 'cell' && kind !== 'text' ? words.versions.kinds[kind] : '', difference.about === null ? '' : words.versions.about].filter(Boolean).join(' · ')}</span> : null}
    </span>
  );
}

function Row({ entry, lit }: { readonly entry: VersionEntry; readonly lit: boolean }): ReactElement {
  const words = useWords();
  const kind: ShapeKind = entry.kind === 'answer' ? SHAPES[entry.answer.answer] : entry.difference.about === null ? 'changed' : 'done';
  return (
    <button type="button" className={`f f-${kind === 'changed' || kind === 'done' || kind === 'pass' ? 'done' : kind}`} aria-current={lit} data-entry={entry.at} onClick={() => useVersionReview.setState({ at: entry.at })}>
      <Shape kind={kind} size={13} label={entry.kind === 'answer' ? words.versions.answer[entry.answer.answer] : words.versions.unasked} />
      {entry.kind === 'answer' ? <AnswerBody answer={entry.answer} /> : <DifferenceBody difference={entry.difference} />}
    </button>
  );
}

const heightOf = (line: VersionLine): number => (line.kind === 'head' ? 30 : 74);

/** Answers to the errata, then what nobody had asked for. Only the lines in view exist: a document that was written anew differs in thousands of places. */
export function VersionList({ review }: { readonly review: VersionReviewAnswer }): ReactElement {
  const words = useWords();
  const at = useVersionReview((state) => state.at);
  const lines = useMemo(() => versionLines(review), [review]);
  const index = lines.findIndex((line) => line.kind !== 'head' && line.at === at);
  return (
    <LinesInView lines={lines} guess={heightOf} at={index} label={words.versions.list} none={<p className="f-none">{words.versions.same}</p>}>
      {(line) => (line.kind === 'head' ? <div className="f-head"><span>{words.versions.groups[line.group]}</span><span>{line.count}</span></div> : <Row entry={line} lit={line.at === at} />)}
    </LinesInView>
  );
}
