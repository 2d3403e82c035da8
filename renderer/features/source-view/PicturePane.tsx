import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex, spotAt } from '../review/document-index.ts';
import { PageToolLayer } from '../structure/PageToolLayer.tsx';
import { decodePictures, type DrawnPicture } from './decode-pictures.ts';
import { pageMarks } from './page-marks.ts';
import { PageMarks } from './PageMarks.tsx';
import { SourceBar } from './SourceBar.tsx';
import { usePageScroll } from './use-page-scroll.ts';

const EMPTY: readonly never[] = [];

function Picture({ picture, width, height }: { readonly picture: DrawnPicture; readonly width: number; readonly height: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const ratio = window.devicePixelRatio || 1;
    // Reading may have turned the page by a quarter: then its sides are changed for the file's.
    const turned = picture.width > picture.height !== width > height && Math.abs(width - height) > 1;
    target.width = Math.ceil(width * ratio);
    target.height = Math.ceil(height * ratio);
    const context = target.getContext('2d');
    if (!context) return;
    context.imageSmoothingQuality = 'high';
    if (turned) {
      context.translate(target.width, 0);
      context.rotate(Math.PI / 2);
      context.drawImage(picture, 0, 0, target.height, target.width);
    } else context.drawImage(picture, 0, 0, target.width, target.height);
  }, [picture, width, height]);
  return <canvas ref={canvas} aria-hidden="true" />;
}

/** A scan or photo as it is in the file, with the same marks, clicks and tools as a page of a PDF. */
export function PicturePane({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const { finding, focus } = useSelection();
  const { page, hideMarks } = useSourceView();
  const [pictures, setPictures] = useState<readonly DrawnPicture[] | Error | null>(null);
  const { sha256 } = open.summary;
  useEffect(() => {
    let left = false;
    decodePictures(sha256).then((found) => { if (!left) setPictures(found); }, (error: unknown) => { if (!left) setPictures(error instanceof Error ? error : new Error(String(error))); });
    return () => { left = true; };
  }, [sha256]);
  const { pages } = open.view.snapshot;
  const info = pages[page - 1] ?? { number: page, width: 595, height: 842, text: true };
  const { scroller, scale } = usePageScroll(info.width);
  const marks = useMemo(() => pageMarks(open, finding, focus), [open, finding, focus]);
  const picture = pictures instanceof Error ? undefined : pictures?.[page - 1];

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
          <div className="page paper" data-page={page} style={{ width: info.width * scale, height: info.height * scale }} onClick={onClick}>
            {picture ? <div className="page-canvas"><Picture picture={picture} width={info.width * scale} height={info.height * scale} /></div> : <p className="page-note">{pictures instanceof Error ? words.source.failed : words.source.drawing(page)}</p>}
            <PageToolLayer open={open} page={page} scale={scale} />
            {!hideMarks && <PageMarks marks={marks.get(page) ?? EMPTY} scale={scale} />}
          </div>
        )}
      </div>
    </>
  );
}
