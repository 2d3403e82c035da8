import { TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ShownPdf } from './use-pdf.ts';

/** The page's own text over its picture, invisible, so that it can be selected and copied. */
export function PageText({ pdf, page, scale }: { readonly pdf: ShownPdf; readonly page: number; readonly scale: number }): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = holder.current;
    if (!container) return;
    let layer: TextLayer | null = null;
    let left = false;
    // After the picture: text is not seen, and choosing findings quickly must not wait for it.
    const timer = setTimeout(() => {
      void pdf.document.getPage(page).then((proxy) => {
        if (left) return;
        layer = new TextLayer({ textContentSource: proxy.streamTextContent(), container, viewport: proxy.getViewport({ scale }) });
        return layer.render();
      }).catch((error: unknown) => { if (!left) throw error; });
    }, 150);
    return () => {
      left = true;
      clearTimeout(timer);
      layer?.cancel();
      container.replaceChildren();
    };
  }, [pdf, page, scale]);
  return <div className="textLayer" ref={holder} style={{ '--total-scale-factor': scale, '--scale-round-x': '1px', '--scale-round-y': '1px' } as Record<string, string | number>} />; // custom properties are no CSSProperties
}
