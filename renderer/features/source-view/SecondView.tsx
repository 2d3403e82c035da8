import { useContext, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { useSelection } from '../../state/selection.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { placeLabel, refLabel } from '../review/place-label.ts';
import { otherSightings } from '../numbers/number-index.ts';
import { ClaimExcerpt } from './ClaimExcerpt.tsx';
import { InkCut } from './InkCut.tsx';
import { PdfContext } from './pdf-context.ts';

/** The place a reader wants beside the focus: another page's figure of the finding, or the sentence that states it. */
export function secondPlace(open: OpenDocument, finding: Finding | null, focus: Ref | null): Ref | null {
  const index = documentIndex(open.view);
  const focusKey = focus && refKey(focus);
  const focusPlace = focus && index.place(focus);
  const page = focusPlace?.kind === 'page' ? focusPlace.page : null;
  const candidates = [...(finding?.at ?? []), ...(finding?.operands.map((operand) => operand.ref) ?? [])].filter((ref) => ref.kind !== 'table' && refKey(ref) !== focusKey);
  const elsewhere = candidates.find((ref) => {
    const place = index.place(ref);
    return place?.kind === 'page' ? place.page !== page : ref.kind === 'claim';
  });
  if (elsewhere) return elsewhere;
  if (focus?.kind !== 'cell') return null;
  const sentence = candidates.find((ref) => ref.kind === 'claim');
  if (sentence) return sentence;
  const same = otherSightings(open.view, focus);
  return same.find((ref) => ref.kind === 'claim') ?? null;
}

/** A small second look below the page: the sentence with its figure marked, or the ink of a figure on another page. */
export function SecondView({ open }: { readonly open: OpenDocument }): ReactElement | null {
  const { finding: address, focus } = useSelection();
  const pdf = useContext(PdfContext);
  const words = useWords();
  const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
  const second = secondPlace(open, finding, focus);
  if (!second) return null;
  const index = documentIndex(open.view);
  const claim = second.kind === 'claim' ? index.claims.get(second.claim) : undefined;
  const place = index.place(second);
  return (
    <button type="button" className="second" onClick={() => chooseRef(second)}>
      <span className="second-head">
        <span>{words.source.other}：{[refLabel(open.view, second), placeLabel(place)].filter(Boolean).join(' · ')}</span>
        <span>{focus && otherSightings(open.view, focus).length > 0 ? `${words.list.sightings(otherSightings(open.view, focus).length + 1)} ` : ''}<Kbd>S</Kbd></span>
      </span>
      {claim ? <ClaimExcerpt open={open} claim={claim} around={70} /> : pdf && !(pdf instanceof Error) && place?.kind === 'page' && <InkCut pdf={pdf} place={place} scale={1.3} text={null} />}
    </button>
  );
}
