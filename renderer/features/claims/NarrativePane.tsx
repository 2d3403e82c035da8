import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { requestEdit, useEditing } from '../../state/editing.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef, correctClaim } from '../review/actions.ts';
import { endTyping, foreseeTypedClaim } from '../review/foresee.ts';
import { operandLetters } from '../review/linked.ts';
import { MarkedText } from '../review/MarkedText.tsx';
import { cellLabel } from '../review/place-label.ts';
import { wordsAt, wordsOfRefs, type Words } from '../review/words-at.ts';
import { ClaimEditor } from './ClaimEditor.tsx';
import { ClaimRows } from './ClaimRows.tsx';

interface ClaimLook {
  readonly letter: string | undefined;
  readonly wrong: boolean;
  readonly focused: boolean;
  readonly edited: boolean;
}

function ParagraphText({ open, paragraph, claims, said, look }: { readonly open: OpenDocument; readonly paragraph: Paragraph; readonly claims: readonly Claim[]; readonly said: readonly Words[]; readonly look: (claim: Claim) => ClaimLook }): ReactElement {
  const words = useWords();
  const plain = (from: number, to: number): ReactElement => <MarkedText key={`t${from}`} text={paragraph.text} from={from} to={to} spans={said} className="said" />;
  const parts: ReactElement[] = [];
  let at = 0;
  for (const claim of claims) {
    if (claim.start < at) continue; // two statements of one figure: the first one shows it
    const { letter, wrong, focused, edited } = look(claim);
    const bound = claim.boundTo[0];
    const read = paragraph.text.slice(claim.start, claim.end);
    if (edited) {
      parts.push(
        plain(at, claim.start),
        <ClaimEditor key={`e${claim.id}`} text={read} onTyped={(so) => void foreseeTypedClaim(claim, read, so)} onDone={(after) => { stopEditing(); if (after !== null) void correctClaim(claim, read, after); }} />,
      );
      at = claim.end;
      continue;
    }
    parts.push(
      plain(at, claim.start),
      <button
        key={claim.id} type="button" className={`claim${bound ? '' : ' claim-unbound'}${letter ? ' claim-op' : ''}${wrong ? ' claim-wrong' : ''}`} aria-current={focused}
        title={bound ? words.narrative.boundTo(cellLabel(open.view, bound)) : words.narrative.unbound} onClick={() => chooseRef({ kind: 'claim', claim: claim.id })} onDoubleClick={() => requestEdit({ kind: 'claim', claim: claim.id })}
      >
        {letter && <i>{letter}</i>}{read}
      </button>,
    );
    at = claim.end;
  }
  return <>{parts}{plain(at, paragraph.text.length)}</>;
}

const NONE: readonly Words[] = [];

const stopEditing = (): void => {
  endTyping();
  useEditing.setState({ request: null });
};

/** The text as read, each of its figures a value that can be chosen; hovering tells which cell it must equal. */
export function NarrativePane({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const { finding: address, focus, turn } = useSelection();
  const editing = useEditing((state) => (state.request?.kind === 'claim' ? state.request.claim : null));
  const [asRows, setAsRows] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => open.view.paragraphs.filter((paragraph) => !paragraph.contents), [open.view]);
  const byParagraph = useMemo(() => Map.groupBy(open.view.claims.toSorted((a, b) => a.start - b.start), (claim) => claim.paragraph), [open.view]);
  const virtual = useVirtualizer({ count: paragraphs.length, getScrollElement: () => scroller.current, estimateSize: () => 70, overscan: 6 });
  const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
  const said = useMemo(() => wordsOfRefs(open.view, finding?.at ?? []), [open.view, finding]);
  const letters = operandLetters(finding);
  const wrong = new Set(finding?.at.map(refKey));
  const focusKey = focus && refKey(focus);
  const look = (claim: Claim): ClaimLook => {
    const key = refKey({ kind: 'claim', claim: claim.id });
    return { letter: letters.get(key), wrong: wrong.has(key), focused: key === focusKey, edited: editing === claim.id };
  };

  // A figure is corrected in its sentence.
  const rows = asRows && editing === null;

  useEffect(() => {
    if ((focus?.kind !== 'claim' && focus?.kind !== 'source') || rows) return;
    const paragraph = focus.kind === 'claim' ? open.view.claims.find((claim) => claim.id === focus.claim)?.paragraph : wordsAt(open.view, focus.place)?.paragraph;
    const index = paragraphs.findIndex((one) => one.id === paragraph);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'center' });
  }, [focus, turn, open.view, paragraphs, virtual, rows]);

  return (
    <>
      <div className="table-head"><b>{words.narrative.title}</b><span>{words.narrative.figures(open.view.claims.length)}</span><span className="grow" />
        <span className="radio-row" role="group" aria-label={words.narrative.title}>
          <button type="button" aria-pressed={!rows} onClick={() => setAsRows(false)}>{words.values.text}</button>
          <button type="button" aria-pressed={rows} onClick={() => setAsRows(true)}>{words.values.rows}</button>
        </span>
      </div>
      {rows && <ClaimRows open={open} />}
      <div className="narrative" ref={scroller} hidden={rows}>
        {paragraphs.length === 0 && <p className="f-none">{words.narrative.none}</p>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const paragraph = paragraphs[item.index];
            return paragraph && (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} className={`para para-${Math.min(paragraph.headingLevel, 4)}`} style={{ transform: `translateY(${item.start}px)` }}>
                <ParagraphText open={open} paragraph={paragraph} claims={byParagraph.get(paragraph.id) ?? []} said={said.get(paragraph.id) ?? NONE} look={look} />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
