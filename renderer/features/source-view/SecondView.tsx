import { useContext, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
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
import { secondPlace } from './second-place.ts';

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
        <span>{words.list.titled(words.source.other, [refLabel(open.view, second), placeLabel(place)].filter(Boolean).join(' · '))}</span>
        <span>{focus && otherSightings(open.view, focus).length > 0 ? `${words.list.sightings(otherSightings(open.view, focus).length + 1)} ` : ''}<Kbd>S</Kbd></span>
      </span>
      {claim ? <ClaimExcerpt open={open} claim={claim} around={70} /> : pdf && !(pdf instanceof Error) && place?.kind === 'page' && <InkCut pdf={pdf} place={place} scale={1.3} text={null} />}
    </button>
  );
}
