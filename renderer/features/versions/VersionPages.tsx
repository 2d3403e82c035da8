import type { ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { VersionReviewAnswer } from '../../../shared/ipc/version-schemas.ts';
import { useLibrary } from '../../state/library.ts';
import { useVersionReview } from '../../state/version-review.ts';
import { useVersions, versionOf } from '../../state/versions.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { placeLabel } from '../review/place-label.ts';
import { otherPage } from '../source-view/other-page.tsx';
import { entryAt, spotsOf, type VersionEntry } from './version-lines.ts';
import { PrintedAround } from './PrintedAround.tsx';
import { openSpot } from './version-work.ts';

/** What is printed at the place; null = it is not there. */
function textOf(entry: VersionEntry, side: 'earlier' | 'later'): string | null {
  if (entry.kind === 'answer') return side === 'earlier' ? entry.answer.before : entry.answer.after;
  return side === 'earlier' ? entry.difference.before : entry.difference.after;
}

function Side({ entry, side, summary, nth }: { readonly entry: VersionEntry; readonly side: 'earlier' | 'later'; readonly summary: DocumentSummary | undefined; readonly nth: string }): ReactElement {
  const words = useWords();
  const spot = spotsOf(entry)[side];
  const text = textOf(entry, side);
  const label = [nth, placeLabel(spot?.place ?? null), summary?.fileName].filter(Boolean).join(' · ');
  const page = otherPage(summary, spot?.place ? [spot.place, ...(spot.also ?? [])] : [], label);
  return (
    <section className="second second-tall version-side" aria-label={side === 'later' ? words.versions.here : words.versions.there} data-side={side}>
      <div className="second-head">
        <span className="second-label" title={label}>{label}</span>
        {page && text === null && <span className="quiet">{words.versions.absent}</span>}
        <span className="grow" />
        {spot && <button type="button" className="btn btn-plain" onClick={() => openSpot(side)}>{words.library.show}<Kbd>{side === 'later' ? 'Enter' : 'S'}</Kbd></button>}
      </div>
      {/* A sheet shows the cell, not the words in it. */}
      {page && text !== null && spot?.place?.kind === 'sheet' && spot.excerpt?.kind === 'text' && <PrintedAround excerpt={spot.excerpt} />}
      {page ?? (text !== null && spot?.excerpt ? <PrintedAround excerpt={spot.excerpt} /> : <p className="excerpt">{text === null ? words.history.absent : <mark>{text || words.history.blank}</mark>}</p>)}
    </section>
  );
}

/** The lit place in both versions: the newer above, the earlier below. */
export function VersionPages({ review }: { readonly review: VersionReviewAnswer }): ReactElement | null {
  const words = useWords();
  const at = useVersionReview((state) => state.at);
  const documents = useLibrary((state) => state.documents);
  const links = useVersions((state) => state.links);
  const entry = entryAt(review, at);
  if (!entry) return null;
  const find = (id: string): DocumentSummary | undefined => documents.find((one) => one.id === id);
  const earlier = versionOf(links, review.earlier);
  return (
    <div className="version-pages">
      <Side entry={entry} side="later" summary={find(review.document)} nth={words.versions.nth(earlier + 1)} />
      <Side entry={entry} side="earlier" summary={find(review.earlier)} nth={words.versions.nth(earlier)} />
    </div>
  );
}
