import type { ReactElement } from 'react';
import { DISMISS_REASONS, type DismissReason } from '../../../shared/model/change.ts';
import { reasonText } from '../../../shared/words/change-label.ts';
import { useSettings } from '../../state/settings.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';

interface FamilyChoicesProps {
  readonly disabled: boolean;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onDocument: () => void;
  readonly onDismiss: (reason: DismissReason) => void;
}

/** The note and the choices for findings of one kind: the document is wrong, or one of six reasons why it is not. */
export function FamilyChoices({ disabled, note, onNote, onDocument, onDismiss }: FamilyChoicesProps): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  return (
    <>
      <input className="field" value={note} maxLength={500} placeholder={words.decide.note} aria-label={words.decide.note} onChange={(event) => onNote(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDismiss('other'); }} />
      <div className="family-choices">
        <button type="button" className="choice" disabled={disabled} onClick={onDocument}><Kbd>X</Kbd>{words.decide.acceptPlain}</button>
        {DISMISS_REASONS.map((reason, index) => <button key={reason} type="button" className="choice" disabled={disabled || (reason === 'other' && note.trim() === '')} onClick={() => onDismiss(reason)}><Kbd>{String(index + 1)}</Kbd>{words.family.dismiss(reasonText(language, reason))}</button>)}
      </div>
    </>
  );
}
