import type { ReactElement } from 'react';
import { useWords } from '../words/words.ts';

/** The program's name as the way back to the library. */
export function BackMark({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { app } = useWords();
  return <button type="button" className="mark" aria-label={`${app.name} ${app.back}`} title={app.back} onClick={onBack}><span aria-hidden="true">‹ </span>{app.name}</button>;
}
