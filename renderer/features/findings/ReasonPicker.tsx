import { useRef, useState, type ReactElement } from 'react';
import { ruleText } from '../../../shared/checks/rule-text.ts';
import type { ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import { DISMISS_REASONS, type DismissReason } from '../../../shared/model/change.ts';
import { reasonText } from '../../../shared/words/change-label.ts';
import { askReason } from '../../state/dismissing.ts';
import { useSettings } from '../../state/settings.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { dismiss, dismissRule, dismissWord, wordOf } from './choices.ts';

/** Six reasons on the keys 1–6 for this place, the word on 7 and the rule on 8 for all documents. `other` needs a sentence; the rest take one where it was written first. */
export function ReasonPicker({ reviewed }: { readonly reviewed: ReviewedFinding }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [note, setNote] = useState('');
  const [needed, setNeeded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const word = wordOf(reviewed);
  const { title } = ruleText(language, reviewed.finding.ruleId);
  const choose = (reason: DismissReason): void => {
    if (reason === 'other' && note.trim() === '') {
      setNeeded(true);
      input.current?.focus();
    } else void dismiss(reason, note.trim());
  };
  return (
    <form className="reasons" aria-label={words.decide.reasonTitle} onSubmit={(event) => { event.preventDefault(); choose('other'); }}>
      <div className="reasons-head"><b>{words.decide.reasonTitle}</b><input ref={input} className="field" value={note} maxLength={500} placeholder={needed ? words.decide.noteNeeded : words.decide.note} aria-label={words.decide.note} onChange={(event) => setNote(event.target.value)} /><button type="button" className="btn btn-plain" onClick={() => askReason(false)}><Kbd>Esc</Kbd>{words.app.cancel}</button></div>
      <div className="reasons-grid">
        {DISMISS_REASONS.map((reason, index) => <button key={reason} type="button" className="choice" data-reason={index + 1} onClick={() => choose(reason)}><Kbd>{String(index + 1)}</Kbd>{reasonText(language, reason)}</button>)}
      </div>
      <div className="reasons-wide">
        {word !== null && <button type="button" className="choice" data-reason={7} onClick={() => void dismissWord(word)}><Kbd>7</Kbd>{words.office.dismissWord(word)}</button>}
        <button type="button" className="choice" data-reason={8} onClick={() => void dismissRule(reviewed.finding.ruleId, title)}><Kbd>8</Kbd>{words.office.dismissRule(title)}</button>
      </div>
    </form>
  );
}
