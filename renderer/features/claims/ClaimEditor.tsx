import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../../words/words.ts';

/** A figure of the text while it is typed: Enter writes, Esc and leaving write nothing. An input method keeps its own Enter and Esc. */
export function ClaimEditor({ text, onDone }: { readonly text: string; readonly onDone: (after: string | null) => void }): ReactElement {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      ref={input} className="claim-editor" defaultValue={text} aria-label={words.values.correct} maxLength={200} size={Math.max(6, text.length + 2)} onBlur={() => onDone(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Enter') onDone(event.currentTarget.value.trim());
        else if (event.key === 'Escape') onDone(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
