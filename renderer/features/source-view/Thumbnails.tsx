import { useVirtualizer } from '@tanstack/react-virtual';
import { useContext, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { turnPage, useSourceView } from '../../state/source-view.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { PdfContext } from './pdf-context.ts';
import type { ShownPdf } from './use-pdf.ts';

const WIDTH = 118;

function Thumb({ pdf, page }: { readonly pdf: ShownPdf; readonly page: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let cancel: (() => void) | null = null;
    let left = false;
    void pdf.document.getPage(page).then((proxy) => {
      const target = canvas.current;
      if (left || !target) return;
      const ratio = window.devicePixelRatio || 1;
      const viewport = proxy.getViewport({ scale: (WIDTH * ratio) / proxy.getViewport({ scale: 1 }).width });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = proxy.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      return task.promise;
    }).catch(() => undefined); // scrolled past before it was painted, or shown as failed in the pane
    return () => {
      left = true;
      cancel?.();
    };
  }, [pdf, page]);
  return <canvas ref={canvas} aria-hidden="true" />;
}

/** All pages, small; only those in view are painted. A mark tells where undecided findings are. */
export function Thumbnails({ open }: { readonly open: OpenDocument }): ReactElement {
  const pdf = useContext(PdfContext);
  const words = useWords();
  const page = useSourceView((state) => state.page);
  const scroller = useRef<HTMLDivElement>(null);
  const pages = open.view.snapshot.pages;
  const worst = useMemo(() => {
    const index = documentIndex(open.view);
    const marks = new Map<number, 'error' | 'warning'>();
    for (const reviewed of open.review.findings) {
      const { finding } = reviewed;
      const place = finding.at[0] && index.place(finding.at[0]);
      if (!isOpen(reviewed) || finding.state !== 'fail' || place?.kind !== 'page' || (finding.severity !== 'error' && finding.severity !== 'warning')) continue;
      if (marks.get(place.page) !== 'error') marks.set(place.page, finding.severity);
    }
    return marks;
  }, [open]);
  const rows = Math.ceil(pages.length / 2);
  const height = Math.round((WIDTH * (pages[0]?.height ?? 842)) / (pages[0]?.width ?? 595)) + 30;
  const virtual = useVirtualizer({ count: rows, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 1 });
  useEffect(() => virtual.scrollToIndex(Math.floor((page - 1) / 2)), [virtual, page]);
  return (
    <div className="thumbs" ref={scroller}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((row) => (
          <div key={row.key} className="thumb-row" style={{ top: row.start, height }}>
            {[row.index * 2 + 1, row.index * 2 + 2].map((number) => number <= pages.length && (
              <button key={number} type="button" className="thumb" aria-current={number === page} onClick={() => turnPage(number, pages.length)}>
                <span className="thumb-paper" style={{ width: WIDTH, height: height - 30 }}>{pdf && !(pdf instanceof Error) && <Thumb pdf={pdf} page={number} />}</span>
                <span className="with-shape">{words.source.page(number)}{worst.get(number) && <Shape kind={worst.get(number) ?? 'error'} size={9} />}</span>
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
