import type { ReactElement } from 'react';
import type { OpenDocument, ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { reasonText } from '../../../shared/words/change-label.ts';
import { askReason, useDismissing } from '../../state/dismissing.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { refLabel } from '../review/place-label.ts';
import { accept, placeToEdit, suspectedReading, confirmDocument, editReading, putOff, reopen } from './choices.ts';
import { proposalText } from './proposal-text.ts';
import { ReasonPicker } from './ReasonPicker.tsx';

function Choice({ hotkey, label, effect, main = false, onChoose }: { readonly hotkey: string; readonly label: string; readonly effect: string; readonly main?: boolean; readonly onChoose: () => void }): ReactElement {
  return (
    <button type="button" className={main ? 'choice choice-main' : 'choice'} title={effect} onClick={onChoose}>
      <Kbd>{hotkey}</Kbd><span className="choice-label">{label}</span><span className="choice-effect">{effect}</span>
    </button>
  );
}

function Decided({ reviewed }: { readonly reviewed: ReviewedFinding }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { decision, status, decidedBy } = reviewed;
  return (
    <>
      <div className="decided">
        <b>{words.status[status]}</b>
        {decidedBy && <span>{decidedBy}</span>}
        {decision?.carried && <span>{words.versions.from(decision.carried.name, decision.carried.by)}</span>}
        {decision?.reason && <span>{words.decide.because(reasonText(language, decision.reason))}</span>}
        {decision?.note && <span>{decision.note}</span>}
      </div>
      {decision && <Choice hotkey="R" label={words.decide.reopen} effect={words.decide.reopenNote} onChoose={() => void reopen()} />}
    </>
  );
}

/** The choices with their keys and what each one does; asking for a reason takes their place, no window opens. */
export function DecisionBar({ open, reviewed }: { readonly open: OpenDocument; readonly reviewed: ReviewedFinding | null }): ReactElement {
  const words = useWords();
  const asking = useDismissing((state) => state.asking);
  // Which cell a correction would touch follows the focus.
  useSelection((state) => state.focus);
  const cell = placeToEdit(reviewed);
  if (!reviewed) return <div className="choices" data-tour="choices">{cell && <Choice hotkey="F2" label={words.decide.misread} effect={words.decide.misreadNote(refLabel(open.view, cell))} onChoose={editReading} />}</div>;
  if (!isOpen(reviewed)) return <div className="choices" data-tour="choices"><Decided reviewed={reviewed} /></div>;
  if (asking) return <div className="choices" data-tour="choices"><ReasonPicker reviewed={reviewed} /></div>;
  const proposal = proposalText(open.view, reviewed.finding);
  const reading = suspectedReading(reviewed);
  const main = reviewed.finding.diagnosis?.proposal?.ref ?? reviewed.finding.at[0];
  return (
    <div className="choices" data-tour="choices">
      <Choice hotkey="Enter" main label={reading ? words.decide.acceptReading(reading.after) : proposal === null ? words.decide.acceptPlain : words.decide.accept(proposal)} effect={reading ? words.decide.misreadNote(refLabel(open.view, reading.ref)) : main && refLabel(open.view, main) !== '' ? words.decide.acceptNote(refLabel(open.view, main)) : words.decide.documentNote} onChoose={() => void accept()} />
      <div className="choice-pair">
        {cell && <Choice hotkey="1" label={words.decide.misread} effect={words.decide.misreadNote(refLabel(open.view, cell))} onChoose={editReading} />}
        {proposal !== null && <Choice hotkey="2" label={words.decide.document} effect={words.decide.documentNote} onChoose={() => void confirmDocument()} />}
      </div>
      <div className="choice-pair">
        <Choice hotkey="3" label={words.decide.dismiss} effect={words.decide.dismissNote} onChoose={() => askReason(true)} />
        <Choice hotkey="4" label={words.decide.later} effect={words.decide.laterNote} onChoose={() => void putOff()} />
      </div>
    </div>
  );
}
