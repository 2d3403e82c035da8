import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { OpenDocument, PageDrawing } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex, spotAt } from '../review/document-index.ts';
import { drawPage } from './draw-page.ts';
import { PageToolLayer } from '../structure/PageToolLayer.tsx';
import { pageMarks } from './page-marks.ts';
import { PageMarks } from './PageMarks.tsx';
import { SourceBar } from './SourceBar.tsx';
import { usePageScroll } from './use-page-scroll.ts';

const EMPTY: readonly never[] = [];
/** Pages whose drawing is kept: the one looked at and those it is compared with. */
const KEPT = 12;

/** What a page paints, asked for once; null while it comes, an Error when it cannot be had. */
function useDrawing(open: OpenDocument, page: number): PageDrawing | Error | null {
  const kept = useRef(new Map<string, PageDrawing>());
  const key = `${open.summary.id} ${page}`;
  const [failed, setFailed] = useState<{ readonly key: string; readonly error: Error } | null>(null);
  const [, setShown] = useState('');
  useEffect(() => {
    let left = false;
    if (kept.current.has(key)) return;
    backend.call('documents.page', { document: open.summary.id, page }).then(
      (drawing) => {
        kept.current.set(key, drawing);
        const [oldest] = kept.current.keys();
        if (kept.current.size > KEPT && oldest !== undefined) kept.current.delete(oldest);
        if (!left) setShown(key);
      },
      (error: unknown) => { if (!left) setFailed({ key, error: error instanceof Error ? error : new Error(String(error)) }); },
    );
    return () => {
      left = true;
    };
  }, [key, open.summary.id, page]);
  return kept.current.get(key) ?? (failed?.key === key ? failed.error : null);
}

function Drawing({ drawing, scale }: { readonly drawing: PageDrawing; readonly scale: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const target = canvas.current;
    if (target) drawPage(target, drawing, scale * (window.devicePixelRatio || 1));
  }, [drawing, scale]);
  return <canvas ref={canvas} style={{ width: drawing.width * scale, height: drawing.height * scale }} aria-hidden="true" />;
}

/** A page of an OFD, drawn from its characters and rules with the system's fonts, with the same marks and clicks as a PDF's. */
export function OfdPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding, focus } = useSelection();
  const { page, hideMarks } = useSourceView();
  const words = useWords();
  const pages = open.view.snapshot.pages;
  const info = pages[page - 1] ?? { number: page, width: 595, height: 842, text: true };
  const { scroller, scale } = usePageScroll(info.width || 595);
  const marks = useMemo(() => pageMarks(open, finding, focus), [open, finding, focus]);
  const drawing = useDrawing(open, page);

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    const at = event.currentTarget.getBoundingClientRect();
    const ref = spotAt(documentIndex(open.view), page, (event.clientX - at.left) / scale, (event.clientY - at.top) / scale);
    if (ref) chooseRef(ref);
  }

  return (
    <>
      <SourceBar pages={pages.length} marks={marks} />
      <div className="paper-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        {scale > 0 && (
          <div className="page paper" data-page={page} style={{ width: (info.width || 595) * scale, height: (info.height || 842) * scale }} onClick={onClick}>
            {drawing instanceof Error ? <p className="page-note">{words.source.failed}</p> : drawing ? <div className="page-canvas"><Drawing drawing={drawing} scale={scale} /></div> : <p className="page-note">{words.source.drawing(page)}</p>}
            <PageToolLayer open={open} page={page} scale={scale} />
            {!hideMarks && <PageMarks marks={marks.get(page) ?? EMPTY} scale={scale} />}
          </div>
        )}
      </div>
    </>
  );
}
