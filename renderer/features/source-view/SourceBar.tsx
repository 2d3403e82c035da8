import type { ReactElement } from 'react';
import { turnPage, useSourceView, zoomBy } from '../../state/source-view.ts';
import { useWords } from '../../words/words.ts';
import type { PageMark } from './page-marks.ts';

/** Page number, turning, zoom, and on which other pages the focused finding has places. */
export function SourceBar({ pages, marks }: { readonly pages: number; readonly marks: ReadonlyMap<number, readonly PageMark[]> }): ReactElement {
  const { page, zoom, hideMarks } = useSourceView();
  const { source } = useWords();
  const elsewhere = [...marks].filter(([at, list]) => at !== page && list.some((mark) => mark.kind !== 'sighting')).map(([at]) => at).toSorted((a, b) => a - b);
  return (
    <div className="bar" role="toolbar" aria-label={source.title}>
      <b className="bar-title">{source.title}</b>
      <button type="button" className="btn btn-plain" aria-label={source.previous} disabled={page <= 1} onClick={() => turnPage(page - 1, pages)}>‹</button>
      <span>{source.page(page)} <span className="quiet">{source.of(pages)}</span></span>
      <button type="button" className="btn btn-plain" aria-label={source.next} disabled={page >= pages} onClick={() => turnPage(page + 1, pages)}>›</button>
      <span className="bar-links">{elsewhere.slice(0, 6).map((at) => <button key={at} type="button" className="page-link" onClick={() => turnPage(at, pages)}>{source.page(at)}</button>)}</span>
      <button type="button" className="btn btn-plain" aria-pressed={hideMarks} onClick={() => useSourceView.setState({ hideMarks: !hideMarks })}>{source.marks}</button>
      <button type="button" className="btn btn-plain" aria-label={source.zoomOut} onClick={() => zoomBy(-1)}>−</button>
      <button type="button" className="btn btn-plain" aria-pressed={zoom === null} onClick={() => zoomBy(0)}>{source.fit}</button>
      <button type="button" className="btn btn-plain" aria-label={source.zoomIn} onClick={() => zoomBy(1)}>+</button>
    </div>
  );
}
