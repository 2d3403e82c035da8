import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useWords } from '../../words/words.ts';
import { MarkedPage } from './MarkedPage.tsx';
import { PictureCanvas } from './PictureCanvas.tsx';
import { useMarkedPage } from './use-marked-page.ts';
import { usePictures } from './use-pictures.ts';

/** A scan or photo as it is in the file, with the same marks, clicks and tools as a page of a PDF. */
export function PicturePane({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const marked = useMarkedPage(open);
  const { page, width, height, scale } = marked;
  const pictures = usePictures(open.summary.sha256);
  const picture = pictures instanceof Error ? undefined : pictures?.[page - 1];
  return (
    <MarkedPage open={open} shown={marked} pages={open.view.snapshot.pages.length}>
      {picture ? <div className="page-canvas"><PictureCanvas picture={picture} width={width * scale} height={height * scale} /></div> : <p className="page-note">{pictures instanceof Error ? words.source.failed : words.source.drawing(page)}</p>}
    </MarkedPage>
  );
}
