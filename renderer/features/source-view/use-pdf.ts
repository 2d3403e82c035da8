import { useEffect, useState } from 'react';
import { givePdf, peekPdf, takePdf, type ShownPdf } from './kept-pdfs.ts';

export type { ShownPdf } from './kept-pdfs.ts';

/** The PDF of a hash, open while the component lives and at once where it was looked at lately; null while it opens, an Error when it cannot be shown. */
export function usePdf(sha256: string | null): ShownPdf | Error | null {
  const [opened, setOpened] = useState<{ readonly sha256: string; readonly shown: ShownPdf | Error | null } | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let left = false;
    const entry = takePdf(sha256);
    const tell = (): void => { if (!left) setOpened({ sha256, shown: entry.shown }); };
    if (entry.shown) tell();
    else void entry.opened.then(tell);
    return () => {
      left = true;
      givePdf(entry);
    };
  }, [sha256]);
  if (sha256 === null) return null;
  return opened?.sha256 === sha256 ? opened.shown : peekPdf(sha256);
}
