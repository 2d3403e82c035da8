import { useState, type ReactElement } from 'react';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { useWords } from '../../words/words.ts';

/** Asks for the name once, in place, while none is known. */
export function PersonAsk(): ReactElement | null {
  const { person, known } = useSettings();
  const words = useWords();
  const [text, setText] = useState('');
  if (!known || person !== '') return null;
  return (
    <form
      className="person-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void changeSetting('person', text.trim());
      }}
    >
      <input className="field" list="people" value={text} maxLength={40} placeholder={words.settings.personAsk} aria-label={words.settings.personAsk} onChange={(event) => setText(event.target.value)} />
      <button type="submit" className="btn" disabled={text.trim() === ''}>{words.settings.save}</button>
    </form>
  );
}
