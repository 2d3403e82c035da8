import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSourceView } from '../../state/source-view.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex, spotAt } from '../review/document-index.ts';
import { PageToolLayer } from '../structure/PageToolLayer.tsx';
import { PageMarks } from './PageMarks.tsx';
import { SourceBar } from './SourceBar.tsx';
import type { MarkedPageState } from './use-marked-page.ts';

const EMPTY: readonly never[] = [];

interface MarkedPageProps {
  readonly open: OpenDocument;
  readonly shown: MarkedPageState;
  readonly pages: number;
  /** True where the page's text can be selected: a selection ends with a click too, which chooses nothing. */
  readonly selectable?: boolean;
  /** What paints the page. */
  readonly children: ReactNode;
}

/** A page as painted by its format, with marks over it, tools, and clicks that choose what is printed there. */
export function MarkedPage({ open, shown, pages, selectable = false, children }: MarkedPageProps): ReactElement {
  const words = useWords();
  const { hideMarks } = useSourceView();
  const { page, width, height, scroller, scale, marks } = shown;

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    if (selectable && !getSelection()?.isCollapsed) return;
    const at = event.currentTarget.getBoundingClientRect();
    const ref = spotAt(documentIndex(open.view), page, (event.clientX - at.left) / scale, (event.clientY - at.top) / scale);
    if (ref) chooseRef(ref);
  }

  return (
    <>
      <SourceBar pages={pages} marks={marks} />
      <div className="paper-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        {scale > 0 && (
          <div className="page paper" data-page={page} style={{ width: width * scale, height: height * scale }} onClick={onClick}>
            {children}
            <PageToolLayer open={open} page={page} scale={scale} />
            {!hideMarks && <PageMarks marks={marks.get(page) ?? EMPTY} scale={scale} />}
          </div>
        )}
      </div>
    </>
  );
}
