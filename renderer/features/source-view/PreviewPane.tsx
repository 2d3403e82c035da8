import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useWords } from '../../words/words.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { usePdf, type ShownPdf } from './use-pdf.ts';

function FirstPage({ pdf }: { readonly pdf: ShownPdf }): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly scale: number; readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    let left = false;
    void pdf.document.getPage(1).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      const scale = Math.floor((Math.min(1000, (holder.current?.clientWidth ?? 800) - 28) / width) * 50) / 50;
      if (!left) setSize({ scale, width: width * scale, height: height * scale });
    });
    return () => {
      left = true;
    };
  }, [pdf]);
  return (
    <div ref={holder}>
      {size && <div className="page paper" style={{ width: size.width, height: size.height }}><PageCanvas pdf={pdf} page={1} scale={size.scale} /></div>}
    </div>
  );
}

/** The first page of a source that is still being read. */
export function PreviewPane({ sha256 }: { readonly sha256: string }): ReactElement | null {
  const pdf = usePdf(sha256);
  const words = useWords();
  if (pdf instanceof Error) return <p className="page-note">{words.source.failed}</p>;
  return pdf && <FirstPage pdf={pdf} />;
}
