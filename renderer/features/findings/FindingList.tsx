import { useMemo, type ReactElement } from 'react';
import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { toggleUnfolded, useUnfolded } from '../../state/unfolded.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { useWords } from '../../words/words.ts';
import { FindingRow } from './FindingRow.tsx';
import { findingGroups, FOLDED, GROUPS, type Group } from './finding-groups.ts';
import { NextSteps } from './NextSteps.tsx';

type Line = { readonly kind: 'head'; readonly group: Group; readonly count: number } | { readonly kind: 'finding'; readonly reviewed: ReviewedFinding };

const heightOf = (line: Line): number => (line.kind === 'head' ? 30 : 78);

const isFolded = (group: Group, unfolded: ReadonlySet<string>): boolean => FOLDED.includes(group) && !unfolded.has(group);

function linesOf(review: ReviewState, unfolded: ReadonlySet<string>): readonly Line[] {
  const groups = findingGroups(review);
  return GROUPS.flatMap((group): Line[] => {
    if (FOLDED.includes(group) && !unfolded.has(group)) return [];
    const list = groups[group];
    return list.length === 0 ? [] : [{ kind: 'head', group, count: list.length }, ...list.map((reviewed) => ({ kind: 'finding' as const, reviewed }))];
  });
}

/** Findings by weight; tails, unchecked and done are folded at the foot with their counts, never hidden. */
export function FindingList({ review }: { readonly review: ReviewState }): ReactElement {
  const words = useWords();
  const { finding, turn } = useSelection();
  const unfolded = useUnfolded((state) => state.groups);
  const lines = useMemo(() => linesOf(review, unfolded), [review, unfolded]);
  const at = lines.findIndex((line) => line.kind === 'finding' && line.reviewed.finding.address === finding);
  const groups = findingGroups(review);
  const left = groups.error.length + groups.warning.length + groups.notice.length;
  const folded = FOLDED.filter((group) => isFolded(group, unfolded) && groups[group].length > 0);

  return (
    <>
      {left === 0 ? <NextSteps /> : groups.done.length > 0 && <progress className="f-progress" max={left + groups.done.length} value={groups.done.length} aria-label={words.next.progress(groups.done.length, left + groups.done.length)} title={words.next.progress(groups.done.length, left + groups.done.length)} />}
      <LinesInView lines={lines} guess={heightOf} at={at} turn={turn} label={words.list.findings}>
        {(line) => (line.kind === 'finding' ? <FindingRow reviewed={line.reviewed} lit={line.reviewed.finding.address === finding} /> : FOLDED.includes(line.group) ? (
          <button type="button" className="f-head" aria-expanded onClick={() => toggleUnfolded(line.group)}><span>{words.list[line.group]}</span><span>{line.count} ⌃</span></button>
        ) : <div className="f-head"><span>{words.list[line.group]}</span><span>{line.count}</span></div>)}
      </LinesInView>
      {folded.map((group) => (
        <button key={group} type="button" className="fold" aria-expanded={false} onClick={() => toggleUnfolded(group)}>
          <span>{words.list[group]}</span><span>{group === 'tails' ? words.list.places(groups[group].length) : words.list.items(groups[group].length)} ›</span>
        </button>
      ))}
    </>
  );
}
