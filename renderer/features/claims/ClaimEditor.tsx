import { useEffect, useRef, type ReactElement } from 'react';
import { takeEarlyKeys } from '../../state/early-keys.ts';
import { useWords } from '../../words/words.ts';

/** A figure of the text while it is typed: Enter writes, Esc and leaving write nothing. An input method keeps its own Enter and Esc. */
export function ClaimEditor({ text, onTyped, onDone }: { readonly text: string; readonly onTyped: (so: string) => void; readonly onDone: (after: string | null) => void }): ReactElement {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.select();
    const early = takeEarlyKeys();
    if (!field || !early) return;
    if (early.text !== '') field.value = early.text;
    if (early.end !== null) done.current(early.end === 'write' ? field.value.trim() : null);
  }, []);
  return (
    <input
      ref={input} className="claim-editor" defaultValue={text} aria-label={words.values.correct} maxLength={200} size={Math.max(6, text.length + 2)} onBlur={() => onDone(null)}
      onInput={({ currentTarget, nativeEvent }) => { if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onTyped(currentTarget.value.trim()); }} onCompositionEnd={({ currentTarget }) => onTyped(currentTarget.value.trim())}
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
