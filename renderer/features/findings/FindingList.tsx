import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { toggleUnfolded, useUnfolded } from '../../state/unfolded.ts';
import { useWords } from '../../words/words.ts';
import { FindingRow } from './FindingRow.tsx';
import { findingGroups, FOLDED, GROUPS, type Group } from './finding-groups.ts';

type Line = { readonly kind: 'head'; readonly group: Group; readonly count: number } | { readonly kind: 'finding'; readonly reviewed: ReviewedFinding };

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
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: (index) => (lines[index]?.kind === 'head' ? 30 : 78), overscan: 8 });
  const groups = findingGroups(review);
  const folded = FOLDED.filter((group) => isFolded(group, unfolded) && groups[group].length > 0);

  useEffect(() => {
    const at = lines.findIndex((line) => line.kind === 'finding' && line.reviewed.finding.address === finding);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [finding, turn, lines, virtual]);

  return (
    <>
      <div className="f-scroll" ref={scroller} tabIndex={-1} aria-label={words.list.findings}>
        {lines.length === 0 && <p className="f-none">{words.review.nothingOpen}</p>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line && (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} className="f-line" style={{ transform: `translateY(${item.start}px)` }}>
                {line.kind === 'finding' ? <FindingRow reviewed={line.reviewed} lit={line.reviewed.finding.address === finding} /> : FOLDED.includes(line.group) ? (
                  <button type="button" className="f-head" aria-expanded onClick={() => toggleUnfolded(line.group)}><span>{words.list[line.group]}</span><span>{line.count} ⌃</span></button>
                ) : <div className="f-head"><span>{words.list[line.group]}</span><span>{line.count}</span></div>}
              </div>
            );
          })}
        </div>
      </div>
      {folded.map((group) => (
        <button key={group} type="button" className="fold" aria-expanded={false} onClick={() => toggleUnfolded(group)}>
          <span>{words.list[group]}</span><span>{group === 'tails' ? words.list.places(groups[group].length) : words.list.items(groups[group].length)} ›</span>
        </button>
      ))}
    </>
  );
}
