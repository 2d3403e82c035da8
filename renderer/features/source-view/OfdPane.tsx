import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument, PageDrawing } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { useWords } from '../../words/words.ts';
import { drawPage } from './draw-page.ts';
import { MarkedPage } from './MarkedPage.tsx';
import { useMarkedPage } from './use-marked-page.ts';

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
  const words = useWords();
  const marked = useMarkedPage(open);
  const { page, scale } = marked;
  const drawing = useDrawing(open, page);
  return (
    <MarkedPage open={open} shown={marked} pages={open.view.snapshot.pages.length}>
      {drawing instanceof Error ? <p className="page-note">{words.source.failed}</p> : drawing ? <div className="page-canvas"><Drawing drawing={drawing} scale={scale} /></div> : <p className="page-note">{words.source.drawing(page)}</p>}
    </MarkedPage>
  );
}
