import { memo, type ReactElement } from 'react';
import type { ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { Shape, type ShapeKind } from '../../ui/Shape.tsx';
import { findingText } from '../../words/finding-text.ts';
import { useWords } from '../../words/words.ts';
import { chooseFinding } from '../review/actions.ts';

/** The shape of a finding as it stands. */
export function shapeOf({ finding, status }: ReviewedFinding): ShapeKind {
  if (status === 'fixed') return 'changed';
  if (status === 'confirmed' || status === 'dismissed') return 'done';
  if (finding.state === 'tail') return 'tail';
  return finding.state === 'not_run' ? 'unread' : finding.severity;
}

function Figures({ reviewed }: { readonly reviewed: ReviewedFinding }): ReactElement {
  const words = useWords();
  const { finding } = reviewed;
  const { actual, expected, difference } = finding;
  const { where, message, diagnosis, data } = findingText(finding);
  if (actual === null || expected === null || finding.state === 'not_run') return <div className="f-text">{message}</div>;
  return (
    <>
      {where !== '' && <div className="f-where">{where}</div>}
      <div className="f-text">
        {words.equation.printed} <b className="f-actual">{data['actual'] ?? actual}</b>{words.list.comma}{words.equation.expected} <b className="f-expected">{data['expected'] ?? expected}</b>
        {difference !== null && <>{words.list.comma}{words.equation.difference(data['difference'] ?? difference)}</>}
        {diagnosis && <>{words.list.comma}{diagnosis.tag}</>}
      </div>
    </>
  );
}

/** One finding: shape, rule and place, the two values and the guess. */
export const FindingRow = memo(function FindingRow({ reviewed, lit }: { readonly reviewed: ReviewedFinding; readonly lit: boolean }): ReactElement {
  const words = useWords();
  const { finding, status } = reviewed;
  const kind = shapeOf(reviewed);
  return (
    <button type="button" className={`f f-${kind}${isOpen(reviewed) ? '' : ' f-decided'}`} aria-current={lit} data-address={finding.address} onClick={() => chooseFinding(reviewed)}>
      <Shape kind={kind} size={13} label={words.severity[finding.severity]} />
      <span className="f-body">
        <span className="f-title">{findingText(finding).title}</span>
        <Figures reviewed={reviewed} />
        {status !== 'open' && (
          <span className="f-status">
            {words.status[status]}
            {reviewed.decidedBy && ` · ${reviewed.decidedBy}`}
            {reviewed.decision?.note && ` · ${reviewed.decision.note}`}
          </span>
        )}
      </span>
    </button>
  );
});
