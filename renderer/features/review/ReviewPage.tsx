import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { askReason } from '../../state/dismissing.ts';
import { openDocument, useOpenDocument } from '../../state/open-document.ts';
import { goTo } from '../../state/route.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { useNarrowWindow } from '../../ui/use-narrow-window.ts';
import { explainError } from '../../words/explain-error.ts';
import { useWords } from '../../words/words.ts';
import { DecisionBar } from '../findings/DecisionBar.tsx';
import { EquationStrip } from '../findings/EquationStrip.tsx';
import { findingGroups } from '../findings/finding-groups.ts';
import { PdfContext } from '../source-view/pdf-context.ts';
import { SourcePane } from '../source-view/SourcePane.tsx';
import { usePdf } from '../source-view/use-pdf.ts';
import { TablePane } from '../table-grid/TablePane.tsx';
import { chooseFinding } from './actions.ts';
import { documentIndex } from './document-index.ts';
import { bindReviewKeys } from './keys.ts';
import { KeySheet } from './KeySheet.tsx';
import { LeftColumn } from './LeftColumn.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopLine } from './TopLine.tsx';
import { Tour } from './Tour.tsx';

function Columns({ open }: { readonly open: OpenDocument }): ReactElement {
  const address = useSelection((state) => state.finding);
  const reviewed = open.review.findings.find(({ finding }) => finding.address === address) ?? null;
  const narrow = useNarrowWindow();
  useEffect(() => askReason(false), [address]);
  return (
    <div className="review" data-severity={reviewed ? (reviewed.finding.state === 'fail' ? reviewed.finding.severity : 'notice') : undefined}>
      <Group orientation="horizontal" className="columns">
        <Panel id="left" defaultSize={narrow ? '236px' : '300px'} minSize="210px" maxSize="460px" groupResizeBehavior="preserve-pixel-size"><LeftColumn open={open} /></Panel>
        <Separator className="splitter" />
        <Panel id="middle" minSize="320px"><TablePane open={open} /></Panel>
        <Separator className="splitter" />
        <Panel id="right" defaultSize={narrow ? '36%' : '37%'} minSize="300px"><SourcePane open={open} /></Panel>
      </Group>
      <footer className="strip">
        <EquationStrip open={open} reviewed={reviewed} />
        <DecisionBar open={open} reviewed={reviewed} />
      </footer>
    </div>
  );
}

/** One document under review: what was found, what was read, the source, and the arithmetic, always in view together. */
export function ReviewPage({ document }: { readonly document: DocumentId }): ReactElement {
  const { open, failure } = useOpenDocument();
  const words = useWords();
  const [help, setHelp] = useState(false);
  const toggleHelp = useCallback(() => setHelp((shown) => !shown), []);
  const current = open?.summary.id === document ? open : null;
  const pdf = usePdf(current && current.view.snapshot.format === 'pdf' ? current.summary.sha256 : null);

  useEffect(() => {
    clearSelection();
    useSourceView.setState({ page: 1, zoom: null });
    void openDocument(document);
  }, [document]);
  useEffect(() => bindReviewKeys(toggleHelp), [toggleHelp]);

  // The first finding opens by itself: the page is never an empty question.
  const begun = useRef(false);
  useEffect(() => {
    if (!current || begun.current) return;
    begun.current = true;
    const groups = findingGroups(current.review);
    const first = groups.error[0] ?? groups.warning[0] ?? groups.notice[0];
    const table = current.view.tables[0];
    if (first) chooseFinding(first);
    else if (table) select({ tab: { kind: 'table', table: table.id }, place: documentIndex(current.view).place({ kind: 'table', table: table.id }) });
  }, [current]);

  if (failure) {
    const { what, remedy } = explainError(failure.code, failure.details);
    return <div className="failure" role="alert"><h1>{what}</h1><p>{remedy}</p><button type="button" className="btn" onClick={() => goTo({ screen: 'library' })}>{words.app.back}</button></div>;
  }
  return (
    <PdfContext value={pdf}>
      <TopLine open={current} />
      {current ? <Columns open={current} /> : <div className="columns" aria-busy="true" aria-label={words.review.loading} />}
      <StatusLine onHelp={toggleHelp} />
      {help && <KeySheet onClose={toggleHelp} />}
      {current && <Tour example={current.summary.example} />}
    </PdfContext>
  );
}
