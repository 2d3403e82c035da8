import type { ReactElement } from 'react';
import { useOpenDocument } from '../../state/open-document.ts';
import { showOverlay } from '../../state/overlay.ts';
import { useSettings } from '../../state/settings.ts';
import { startTour } from '../../state/tour.ts';
import { formatTime } from '../../ui/format-moment.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';

/** Keys in use and when the last change was saved. */
export function StatusLine(): ReactElement {
  const { keys, review, commands } = useWords();
  const tourDone = useSettings((settings) => settings.tourDone || !settings.known);
  const savedAt = useOpenDocument((state) => state.savedAt);
  const language = useSettings((settings) => settings.language);
  return (
    <div className="status">
      {!tourDone && <button type="button" className="link" onClick={startTour}>{commands.tour}</button>}
      <span><Kbd>J</Kbd> <Kbd>K</Kbd> {keys.move}</span>
      <span><Kbd>a</Kbd>–<Kbd>f</Kbd> {keys.operands}</span>
      <span><Kbd>F2</Kbd> {keys.edit}</span>
      <span><Kbd>S</Kbd> {keys.second}</span>
      <span><Kbd>U</Kbd> {keys.undo}</span>
      <span><Kbd>Esc</Kbd> {keys.leave}</span>
      <button type="button" onClick={() => showOverlay('palette')}><Kbd>Ctrl K</Kbd> {commands.palette}</button>
      <button type="button" onClick={() => showOverlay('keys')}><Kbd>?</Kbd> {keys.all}</button>
      <span className="grow" />
      {savedAt !== null && <span role="status">{review.saved(formatTime(savedAt, language))}</span>}
    </div>
  );
}
