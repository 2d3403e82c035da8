import { useEffect, useState, type ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { VersionLink, VersionReviewAnswer } from '../../../shared/ipc/version-schemas.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { earlierOf } from '../../../shared/versions/version-chain.ts';
import { useConnection } from '../../state/connection.ts';
import { useLibrary } from '../../state/library.ts';
import { goTo } from '../../state/route.ts';
import { readVersionReview, useVersionReview } from '../../state/version-review.ts';
import { linkOf, useVersions, versionOf } from '../../state/versions.ts';
import { BackMark } from '../../ui/BackMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { explainError } from '../../words/explain-error.ts';
import { useWords } from '../../words/words.ts';
import { tellFailure } from '../review/run-command.ts';
import { decideVersion } from './version-work.ts';
import { RepairsLeft } from './RepairsLeft.tsx';
import { VersionList } from './VersionList.tsx';
import { VersionPages } from './VersionPages.tsx';

const nameOf = (one: DocumentSummary | undefined): string => one?.title ?? one?.entityName ?? one?.fileName ?? '';

/** A tie that a person makes: the program found none, or another one than it found. */
function ChooseEarlier({ document }: { readonly document: DocumentId }): ReactElement {
  const words = useWords();
  const links = useVersions((state) => state.links);
  const [chosen, setChosen] = useState('');
  // What came from this document cannot be what it was made from.
  const ties = links.filter((link) => link.state === 'confirmed');
  const documents = useLibrary((state) => state.documents).filter((one) => one.id !== document && !earlierOf(ties, one.id).includes(document));
  const other = documents.find((one) => one.id === chosen);
  return (
    <form className="version-none" onSubmit={(event) => { event.preventDefault(); if (other) void decideVersion(document, other.id, 'confirmed'); }}>
      <p>{words.versions.none}</p>
      {documents.length > 0 && (
        <div className="pair-new">
          <select className="field" value={chosen} aria-label={words.versions.choose} onChange={(event) => setChosen(event.target.value)}><option value="">{words.versions.choose}</option>{documents.map((one) => <option key={one.id} value={one.id}>{[nameOf(one), one.fileName].join(' · ')}</option>)}</select>
          <button type="submit" className="btn btn-main" disabled={!other}>{words.versions.confirm}</button>
        </div>
      )}
    </form>
  );
}

/** How the errata were answered, and what came along. */
function Counts({ review }: { readonly review: VersionReviewAnswer }): ReactElement {
  const { versions } = useWords();
  const asked = review.answers.filter(({ answer }) => answer === 'asked').length;
  return (
    <>
      {review.answers.length > 0 && <span className="chip"><Shape kind={asked === review.answers.length ? 'pass' : 'error'} size={10} />{versions.answered(asked, review.answers.length)}</span>}
      <span className="chip">{versions.changes(review.differences.length)}</span>
      {review.carried && <span className="quiet">{versions.carried(review.carried.decisions, review.carried.reopened, review.carried.corrections, review.carried.repairs)}</span>}
    </>
  );
}

function Decision({ link }: { readonly link: VersionLink }): ReactElement {
  const words = useWords();
  const set = (state: VersionLink['state']): void => void decideVersion(link.document, link.earlier, state);
  // Keys of their own: the button that confirmed must not become, with the focus still on it, the one that takes back.
  return link.state === 'confirmed' ? <button key="back" type="button" className="btn" onClick={() => set('proposed')}>{words.pairs.takeBack}</button> : (
    <>
      <button key="confirm" type="button" className="btn btn-main" onClick={() => set('confirmed')}>{words.versions.confirm}</button>
      <button key="refuse" type="button" className="btn" onClick={() => set('refused')}>{words.pairs.refuse}</button>
    </>
  );
}

/** A version beside the one before: how each erratum was answered, and what else changed, with both places in view. */
export function VersionsPage({ document }: { readonly document: DocumentId }): ReactElement {
  const words = useWords();
  const pipes = useConnection((state) => state.pipes);
  const links = useVersions((state) => state.links);
  const documents = useLibrary((state) => state.documents);
  const { review, failure } = useVersionReview();
  const link = linkOf(links, document);
  const { earlier, state } = link ?? { earlier: null, state: null };
  useEffect(() => { if (earlier !== null) readVersionReview(document, earlier).catch(tellFailure); }, [document, earlier, state, pipes]);
  const shown = review?.document === document && review.earlier === earlier ? review : null;
  const own = documents.find((one) => one.id === document);
  const before = documents.find((one) => one.id === earlier);
  return (
    <>
      <header className="top">
        <BackMark onBack={() => goTo({ screen: 'library' })} />
        <b className="top-title">{words.versions.title} · {nameOf(own)}</b>
        {link && <span className="top-facts" title={before?.fileName}>{link.state === 'confirmed' ? words.versions.madeFrom(versionOf(links, document), before?.fileName ?? '') : words.versions.mayBe(before?.fileName ?? '')}</span>}
        {shown && <Counts review={shown} />}
        <span className="grow" />
        {link && <Decision link={link} />}
        <button type="button" className="btn" onClick={() => goTo({ screen: 'review', document })}>{words.history.back}<Kbd>Esc</Kbd></button>
      </header>
      <main className="versions" aria-busy={link !== null && shown === null && failure === null}>
        {!link && <ChooseEarlier document={document} />}
        {link && failure && <p className="f-none" role="alert">{explainError(failure.code, failure.details).what}</p>}
        {shown && (
          <>
            <section className="version-list" aria-label={words.versions.list}><RepairsLeft review={shown} /><VersionList review={shown} /></section>
            <VersionPages review={shown} />
          </>
        )}
      </main>
    </>
  );
}
