import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { useSelection } from '../../state/selection.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { cellLabel } from '../review/place-label.ts';

const ROW = 27;

/** Figures that an undecided finding points at. */
function wrongClaims(open: OpenDocument): ReadonlySet<string> {
  const failing = open.review.findings.filter((reviewed) => isOpen(reviewed) && reviewed.finding.state === 'fail');
  return new Set(failing.flatMap(({ finding }) => finding.at.flatMap((ref) => (ref.kind === 'claim' ? [ref.claim] : []))));
}

function Row({ open, claim, wrong, lit }: { readonly open: OpenDocument; readonly claim: Claim; readonly wrong: boolean; readonly lit: boolean }): ReactElement {
  const words = useWords();
  const bound = claim.boundTo[0];
  const about = [...new Set([...claim.subject.chain, claim.subject.label])].filter(Boolean).join(' / ');
  return (
    <button type="button" role="row" className="value-row" aria-current={lit} onClick={() => chooseRef({ kind: 'claim', claim: claim.id })}>
      <span role="cell" title={claim.text}>{about || claim.text}</span>
      <span role="cell">{words.values.measures[claim.measure]}</span>
      <span role="cell" className="num">{claim.printed}</span>
      <span role="cell" title={bound && cellLabel(open.view, bound)}>{wrong ? <Shape kind="error" label={words.severity.error} /> : bound && <Shape kind="pass" label={words.table.inPass} />} {bound ? cellLabel(open.view, bound) : <em>{words.narrative.unbound}</em>}</span>
    </button>
  );
}

/** The statements of the text as one table: what is stated of what, and the cell it must equal. */
export function ClaimRows({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const { focus, turn } = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const claims = open.view.claims;
  const wrong = useMemo(() => wrongClaims(open), [open]);
  const virtual = useVirtualizer({ count: claims.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 20 });
  useEffect(() => {
    const at = focus?.kind === 'claim' ? claims.findIndex((claim) => claim.id === focus.claim) : -1;
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [focus, turn, claims, virtual]);
  return (
    <div className="values" role="table" aria-label={words.narrative.title}>
      <div className="values-scroll" ref={scroller} role="rowgroup">
        <div className="value-row value-head" role="row"><span role="columnheader">{words.values.subject}</span><span role="columnheader">{words.values.measure}</span><span role="columnheader" className="num">{words.values.figure}</span><span role="columnheader">{words.values.cell}</span></div>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {virtual.getVirtualItems().map((item) => {
            const claim = claims[item.index];
            return claim && <div key={item.key} role="presentation" className="f-line" style={{ transform: `translateY(${item.start}px)` }}><Row open={open} claim={claim} wrong={wrong.has(claim.id)} lit={focus?.kind === 'claim' && focus.claim === claim.id} /></div>;
          })}
        </div>
      </div>
    </div>
  );
}
