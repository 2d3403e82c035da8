import { useContext, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useWords } from '../../words/words.ts';
import { FlowPane } from './FlowPane.tsx';
import { OfdPane } from './OfdPane.tsx';
import { PdfContext } from './pdf-context.ts';
import { PdfPane } from './PdfPane.tsx';
import { PicturePane } from './PicturePane.tsx';
import { SecondView } from './SecondView.tsx';
import { SheetPane } from './SheetPane.tsx';
import { TextPane } from './TextPane.tsx';

function Source({ open }: { readonly open: OpenDocument }): ReactElement {
  const pdf = useContext(PdfContext);
  const words = useWords();
  const { format } = open.view.snapshot;
  if (format === 'pdf') {
    if (pdf instanceof Error) return <p className="page-note">{words.source.failed}</p>;
    return pdf ? <PdfPane open={open} pdf={pdf} /> : <div className="paper-scroll" />;
  }
  if (format === 'image') return <PicturePane open={open} />;
  if (format === 'ofd') return <OfdPane open={open} />;
  if (format === 'xlsx' || format === 'xls') return <SheetPane open={open} />;
  if (format === 'docx' || format === 'doc' || format === 'html') return <FlowPane open={open} />;
  return <TextPane open={open} />;
}

/** The right column: the source itself and, when the focused finding has a second place, that place below it. */
export function SourcePane({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  return (
    <section className="pane source" aria-label={words.source.title} data-tour="source">
      <Source open={open} />
      <SecondView open={open} />
    </section>
  );
}
