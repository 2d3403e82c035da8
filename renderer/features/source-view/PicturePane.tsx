import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useWords } from '../../words/words.ts';
import { decodePictures, type DrawnPicture } from './decode-pictures.ts';
import { MarkedPage } from './MarkedPage.tsx';
import { useMarkedPage } from './use-marked-page.ts';

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
  const marked = useMarkedPage(open);
  const { page, width, height, scale } = marked;
  const [pictures, setPictures] = useState<readonly DrawnPicture[] | Error | null>(null);
  const { sha256 } = open.summary;
  useEffect(() => {
    let left = false;
    decodePictures(sha256).then((found) => { if (!left) setPictures(found); }, (error: unknown) => { if (!left) setPictures(error instanceof Error ? error : new Error(String(error))); });
    return () => { left = true; };
  }, [sha256]);
  const picture = pictures instanceof Error ? undefined : pictures?.[page - 1];
  return (
    <MarkedPage open={open} shown={marked} pages={open.view.snapshot.pages.length}>
      {picture ? <div className="page-canvas"><Picture picture={picture} width={width * scale} height={height * scale} /></div> : <p className="page-note">{pictures instanceof Error ? words.source.failed : words.source.drawing(page)}</p>}
    </MarkedPage>
  );
}
