import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { useJump } from '../../state/jump.ts';
import { useLibrary } from '../../state/library.ts';
import { showLeftTab } from '../../state/left-tab.ts';
import { readComments, useComments } from '../../state/comments.ts';
import { readPairs, usePairs } from '../../state/pairs.ts';
import { readSignoff } from '../../state/signoff.ts';
import { openDocument, useOpenDocument } from '../../state/open-document.ts';
import { goTo } from '../../state/route.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { explainError } from '../../words/explain-error.ts';
import { useWords } from '../../words/words.ts';
import { PdfContext } from '../source-view/pdf-context.ts';
import { usePdf } from '../source-view/use-pdf.ts';
import { firstChoice } from './first-choice.ts';
import { jumpTo } from './jump-to.ts';
import { StatusLine } from './StatusLine.tsx';
import { useViewedPages } from './use-viewed-pages.ts';
import { TopLine } from './TopLine.tsx';
import { Tour } from './Tour.tsx';

/** Grid and panes come when the first document does, or ahead of it when nothing else is to be done. */
export const loadColumns = () => import('./Columns.tsx');
const Columns = lazy(async () => ({ default: (await loadColumns()).Columns }));

/** The document that the selection speaks of: whoever comes back to it from the history or the settings finds the place as it was. */
let lastShown: DocumentId | null = null;

/** One document under review: what was found, what was read, the source, and the arithmetic, always in view together. */
export function ReviewPage({ document }: { readonly document: DocumentId }): ReactElement {
  const { open, failure } = useOpenDocument();
  const words = useWords();
  const current = open?.summary.id === document ? open : null;
  const returning = useRef(lastShown === document && useSelection.getState().turn > 0);
  // The library's line knows the source already: it opens while the document is still on its way.
  const summary = useLibrary((state) => state.documents.find((one) => one.id === document)) ?? current?.summary;
  const pdf = usePdf(summary?.format === 'pdf' ? summary.sha256 : null);

  useEffect(() => {
    if (!returning.current) {
      clearSelection();
      useComments.setState({ comments: [] });
      usePairs.setState({ pairs: [] });
      showLeftTab('findings');
      useSourceView.setState({ page: 1, zoom: null });
    }
    lastShown = document;
    void openDocument(document);
  }, [document]);

  // Comments and signatures are read again whenever the document moved on.
  const revision = current?.review.revision;
  useEffect(() => {
    if (revision === undefined) return;
    void readComments(document);
    void readSignoff(document);
    void readPairs(document);
  }, [document, revision]);
  useViewedPages(current);

  const begun = useRef(false);
  useEffect(() => {
    if (!current || begun.current) return;
    begun.current = true;
    const { jump } = useJump.getState();
    useJump.setState({ jump: null });
    if (jump === null && returning.current) return;
    if (jump?.document === current.summary.id) {
      jumpTo(current, jump);
      return;
    }
    select(firstChoice(current));
  }, [current]);

  if (failure) {
    const { what, remedy } = explainError(failure.code, failure.details);
    return <div className="failure" role="alert"><h1>{what}</h1><p>{remedy}</p><button type="button" className="btn" onClick={() => goTo({ screen: 'library' })}>{words.app.back}</button></div>;
  }
  const waiting = <div className="columns" aria-busy="true" aria-label={words.review.loading} />;
  return (
    <PdfContext value={pdf}>
      <TopLine open={current} />
      <Suspense fallback={waiting}>
        {current ? <Columns open={current} /> : waiting}
        {current && <Tour example={current.summary.example} /> /* points at the columns, so it waits for them */}
      </Suspense>
      <StatusLine />
    </PdfContext>
  );
}
