import { useContext, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { placeLabel, refLabel } from '../review/place-label.ts';
import { otherSightings } from '../numbers/number-cards.ts';
import { useNumberView } from '../numbers/use-number-view.ts';
import { ClaimExcerpt } from './ClaimExcerpt.tsx';
import { ElsewhereView } from './ElsewhereView.tsx';
import { InkCut } from './InkCut.tsx';
import { otherPage } from './other-page.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import { PdfContext } from './pdf-context.ts';
import { SecondPage } from './SecondPage.tsx';
import { secondPlace } from './second-place.ts';

/** A second look below the source: another document, or another page, sheet or stretch of this one, with its place marked; on the same page the sentence or the ink. */
export function SecondView({ open }: { readonly open: OpenDocument }): ReactElement | null {
  const { finding: address, focus } = useSelection();
  const shownPage = useSourceView((state) => state.page);
  const pdf = useContext(PdfContext);
  const numbers = useNumberView(open.view);
  const words = useWords();
  const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
  if (finding?.elsewhere && finding.elsewhere.length > 0) return <ElsewhereView key={address} places={finding.elsewhere} />;
  const same = numbers && focus ? otherSightings(numbers, focus) : [];
  const second = secondPlace(open, finding, focus, same);
  if (!second) return null;
  const index = documentIndex(open.view);
  const claim = second.kind === 'claim' ? index.claims.get(second.claim) : undefined;
  const place = index.place(second);
  const label = words.list.titled(words.source.other, [...new Set([refLabel(open.view, second), placeLabel(place)])].filter(Boolean).join(' · '));
  const sightings = same.length;
  const painted = pdf instanceof Error ? null : pdf;
  const size = place?.kind === 'page' ? open.view.snapshot.pages[place.page - 1] : undefined;
  const away = place !== null && (place.kind !== 'page' || place.page !== shownPage);
  const band = !away ? null
    : open.view.snapshot.format !== 'pdf' ? otherPage(open.summary, [place], label, open.view)
    : painted && place.kind === 'page' && size ? <SecondPage label={label} page={place.page} width={size.width} height={size.height} box={place.box} paint={(scale) => <PageCanvas pdf={painted} page={place.page} scale={scale} ahead />} />
    : null;
  if (band) {
    return (
      <section className="second second-tall" aria-label={words.source.other}>
        <button type="button" className="second-head" onClick={() => chooseRef(second)}>
          <span className="second-label" title={label}>{label}</span><span>{sightings > 0 ? `${words.list.sightings(sightings + 1)} ` : ''}<Kbd>S</Kbd></span>
        </button>
        {claim && place?.kind === 'sheet' && <p className="second-said"><ClaimExcerpt open={open} claim={claim} around={36} /></p>}
        {band}
      </section>
    );
  }
  return (
    <button type="button" className="second" onClick={() => chooseRef(second)}>
      <span className="second-head"><span className="second-label">{label}</span><span>{sightings > 0 ? `${words.list.sightings(sightings + 1)} ` : ''}<Kbd>S</Kbd></span></span>
      {claim ? <ClaimExcerpt open={open} claim={claim} around={70} /> : painted && place?.kind === 'page' && <InkCut pdf={painted} place={place} scale={1.3} text={null} />}
    </button>
  );
}
