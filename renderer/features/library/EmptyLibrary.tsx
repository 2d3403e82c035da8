import type { ReactElement } from 'react';
import { useLibrary } from '../../state/library.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { importExample, pickAndImport } from './import-files.ts';

/** What a first visitor sees: how to begin, and a worked example. */
export function EmptyLibrary(): ReactElement {
  const words = useWords();
  const exampleAvailable = useLibrary((state) => state.exampleAvailable);
  return (
    <div className="empty">
      <section className="empty-drop">
        <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true"><path d="M8 4h18l10 10v26H8zM26 4v10h10" fill="none" stroke="currentColor" strokeWidth="2" /><path d="M22 20v12m-5-5 5 5 5-5" fill="none" stroke="var(--accent)" strokeWidth="2.4" /></svg>
        <h1>{words.empty.title}</h1>
        <p>{words.empty.text}</p>
        <button type="button" className="btn btn-main" onClick={() => void pickAndImport()}>{words.library.import}<Kbd>Ctrl O</Kbd></button>
        <span className="quiet">{words.library.importHint}</span>
      </section>
      <ol className="empty-steps">
        {words.empty.steps.map(({ title, text }) => <li key={title}><b>{title}</b><span>{text}</span></li>)}
      </ol>
      {exampleAvailable && (
        <section className="empty-example">
          <div>
            <b>{words.empty.exampleTitle}</b>
            <p>{words.empty.exampleText}</p>
          </div>
          <button type="button" className="btn" onClick={() => void importExample()}>{words.empty.exampleStart}</button>
        </section>
      )}
    </div>
  );
}
