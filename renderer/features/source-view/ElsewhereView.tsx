import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { DocumentSummary, PageDrawing } from '../../../shared/ipc/schemas.ts';
import type { Elsewhere } from '../../../shared/model/finding.ts';
import type { Place } from '../../../shared/model/place.ts';
import { backend } from '../../api/backend.ts';
import { useLibrary } from '../../state/library.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { goElsewhere } from '../review/go-elsewhere.ts';
import { placeLabel } from '../review/place-label.ts';
import { drawPage } from './draw-page.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { SecondPage } from './SecondPage.tsx';
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

/** What a finding compared with in another document: its page with the place marked, else what is printed there. */
export function ElsewhereView({ places }: { readonly places: readonly Elsewhere[] }): ReactElement | null {
  const words = useWords();
  const [at, setAt] = useState(0);
  const documents = useLibrary((state) => state.documents);
  const shown = places[at] ?? places[0];
  useEffect(() => setAt(0), [places]);
  if (!shown) return null;
  const partner = documents.find((one) => one.id === shown.document);
  const label = [[words.equation.roles[shown.role], shown.year].filter(Boolean).join(' '), placeLabel(shown.place), shown.label].filter(Boolean).join(' · ');
  const paged = partner && shown.place?.kind === 'page' ? { partner, place: shown.place, label } : null;
  const page = paged?.partner.format === 'pdf' ? <PdfPartner {...paged} /> : paged?.partner.format === 'ofd' ? <OfdPartner {...paged} /> : null;
  return (
    <section className={page ? 'second second-tall' : 'second'} aria-label={words.source.elsewhere}>
      <div className="second-head">
        <span className="second-label" title={label}>{label}</span>
        {places.length > 1 && places.slice(0, 6).map((one, index) => <button key={index} type="button" className="page-link" aria-pressed={one === shown} title={one.label} onClick={() => setAt(index)}>{one.text || one.label}</button>)}
        <span className="grow" />
        {partner && <button type="button" className="btn btn-plain" onClick={() => goElsewhere(shown)}>{words.source.openOther}<Kbd>S</Kbd></button>}
      </div>
      {page ?? <p className="excerpt">{shown.name} · <mark>{shown.text}</mark></p>}
    </section>
  );
}
