import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { DocumentSummary, PageDrawing } from '../../../shared/ipc/schemas.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { backend } from '../../api/backend.ts';
import { useWords } from '../../words/words.ts';
import { drawPage } from './draw-page.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { PictureCanvas } from './PictureCanvas.tsx';
import { PrintedBand } from './PrintedBand.tsx';
import { SecondPage } from './SecondPage.tsx';
import { TextBand } from './TextBand.tsx';
import { usePictures } from './use-pictures.ts';
import { usePrinted } from './use-printed.ts';
import { usePdf, type ShownPdf } from './use-pdf.ts';

type PagePlace = Extract<Place, { kind: 'page' }>;

interface PartnerPage {
  readonly partner: DocumentSummary;
  readonly place: PagePlace;
  readonly label: string;
}

function PdfBand({ pdf, place, label }: { readonly pdf: ShownPdf } & Pick<PartnerPage, 'place' | 'label'>): ReactElement | null {
  const [size, setSize] = useState<{ readonly page: number; readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    let left = false;
    pdf.document.getPage(place.page).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      if (!left) setSize({ page: place.page, width, height });
    }, () => undefined); // a page that cannot be had says so where it is painted
    return () => { left = true; };
  }, [pdf, place.page]);
  if (size?.page !== place.page) return <div className="second-scroll" />;
  return <SecondPage label={label} page={place.page} width={size.width} height={size.height} box={place.box} paint={(scale) => <PageCanvas pdf={pdf} page={place.page} scale={scale} />} />;
}

function PdfPartner({ partner, place, label }: PartnerPage): ReactElement {
  const words = useWords();
  const pdf = usePdf(partner.sha256);
  if (pdf instanceof Error) return <p className="quiet">{words.source.failed}</p>;
  return pdf ? <PdfBand pdf={pdf} place={place} label={label} /> : <div className="second-scroll" />;
}

function Drawing({ drawing, scale }: { readonly drawing: PageDrawing; readonly scale: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => { if (canvas.current) drawPage(canvas.current, drawing, scale * (window.devicePixelRatio || 1)); }, [drawing, scale]);
  return <div className="page-canvas"><canvas ref={canvas} aria-hidden="true" /></div>;
}

function OfdPartner({ partner, place, label }: PartnerPage): ReactElement {
  const words = useWords();
  const key = `${partner.id} ${place.page}`;
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly drawing: PageDrawing | Error } | null>(null);
  useEffect(() => {
    let left = false;
    const take = (drawing: PageDrawing | Error): void => { if (!left) setDrawn({ key, drawing }); };
    backend.call('documents.page', { document: partner.id, page: place.page }).then(take, (error: unknown) => take(error instanceof Error ? error : new Error(String(error))));
    return () => { left = true; };
  }, [key, partner.id, place.page]);
  if (drawn?.key !== key) return <div className="second-scroll" />;
  const { drawing } = drawn;
  if (drawing instanceof Error) return <p className="quiet">{words.source.failed}</p>;
  return <SecondPage label={label} page={place.page} width={drawing.width} height={drawing.height} box={place.box} paint={(scale) => <Drawing drawing={drawing} scale={scale} />} />;
}

/** A scan or photo: the size of its page is known to the backend. */
function PicturePartner({ partner, place, label, known }: PartnerPage & { readonly known: PrintedSource | null }): ReactElement {
  const words = useWords();
  const source = usePrinted(partner, known);
  const pictures = usePictures(partner.sha256);
  if (source instanceof Error || pictures instanceof Error) return <p className="quiet">{words.source.failed}</p>;
  const [size, picture] = [source?.snapshot.pages[place.page - 1], pictures?.[place.page - 1]];
  if (!size || !picture) return <div className="second-scroll" />;
  return <SecondPage label={label} page={place.page} width={size.width} height={size.height} box={place.box} paint={(scale) => <div className="page-canvas"><PictureCanvas picture={picture} width={size.width * scale} height={size.height * scale} /></div>} />;
}

/**
 * Places of a document that is not the one in the pane, as a band that shows the source as it is, marked and scrolled to the first of them: its page,
 * its sheet, its flow or its lines. Null where there is nothing to show. `known`: what is printed in it, where that is at hand.
 */
export function otherPage(partner: DocumentSummary | undefined, places: readonly Place[], label: string, known: PrintedSource | null = null): ReactElement | null {
  const [place] = places;
  if (!partner || !place) return null;
  switch (place.kind) {
    case 'page':
      if (partner.format === 'pdf') return <PdfPartner partner={partner} place={place} label={label} />;
      return partner.format === 'ofd' ? <OfdPartner partner={partner} place={place} label={label} /> : <PicturePartner partner={partner} place={place} label={label} known={known} />;
    case 'text': return <TextBand partner={partner} places={places} label={label} known={known} />;
    case 'sheet':
    case 'block': return <PrintedBand partner={partner} places={places} label={label} known={known} />;
  }
}
