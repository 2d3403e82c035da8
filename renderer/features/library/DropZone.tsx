import { useEffect, useState, type ReactElement } from 'react';
import { droppedFiles } from '../../api/dropped-files.ts';
import { currentHost } from '../../api/host.ts';
import { useWords } from '../../words/words.ts';
import { importResults } from './import-files.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the window, whatever screen is open. */
export function DropZone(): ReactElement | null {
  const [over, setOver] = useState(false);
  const words = useWords();
  useEffect(() => {
    const stop = new AbortController();
    const at = { signal: stop.signal };
    window.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }, at);
    window.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) setOver(false); }, at);
    window.addEventListener('drop', (event) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      const host = currentHost();
      // The list of dropped files is only readable inside the event.
      void droppedFiles(event.dataTransfer, host.kind).then((files) => host.acceptDropped(files)).then(importResults);
    }, at);
    return () => stop.abort();
  }, []);
  return over ? <div className="drop-zone"><span>{words.library.drop}</span></div> : null;
}
