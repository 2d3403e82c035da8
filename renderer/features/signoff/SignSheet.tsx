import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { STAGES } from '../../../shared/model/signature.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { readSignoff, useSignoff } from '../../state/signoff.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { findingGroups } from '../findings/finding-groups.ts';
import { sign, withdraw } from './sign-actions.ts';

/** Stages with names and times, what still stands open, and the signature itself: Enter signs. */
export function SignSheet({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const { language, person } = useSettings();
  const signoff = useSignoff((state) => (state.document === open.summary.id ? state.signoff : null));
  const [explanation, setExplanation] = useState('');
  const [name, setName] = useState(person);
  // Pages are recorded without a change of the document: ask again.
  useEffect(() => void readSignoff(open.summary.id), [open.summary.id]);
  const first = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const groups = findingGroups(open.review);
  const left = groups.error.length + groups.warning.length;
  const own = signoff?.standing.filter((one) => one.scope.kind === 'document') ?? [];
  const viewed = new Set(signoff?.viewed.map((one) => one.page)).size;
  // Until the backend has answered the form stands there all the same: what is typed at once must not be lost.
  const next = signoff === null ? STAGES[0] : signoff.next;
  const needsExplanation = signoff !== null && !signoff.covered;
  useEffect(() => {
    const { activeElement } = document;
    const typing = activeElement instanceof HTMLInputElement && activeElement.closest('.sign-form') !== null;
    if (!typing) (first.current ?? button.current)?.focus();
  }, [needsExplanation, next]);

  async function submit(): Promise<void> {
    const { next, covered } = signoff ?? (await readSignoff(open.summary.id));
    if (next === null || name.trim() === '' || (!covered && explanation.trim() === '')) return;
    if (name.trim() !== person) await changeSetting('person', name.trim());
    if (await sign({ kind: 'document' }, next, explanation.trim())) closeOverlay();
  }

  return (
    <Sheet label={words.sign.title} className="sign-sheet" onClose={closeOverlay} first={needsExplanation || person === '' ? first : button}>
      <div className="reasons-head"><b>{words.sign.title}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <ul className="stages">
        {STAGES.map((stage) => {
          const standing = own.find((one) => one.stage === stage);
          return (
            <li key={stage}>
              <Shape kind={standing ? 'pass' : 'unread'} /><b>{words.sign.stage[stage]}</b>
              <span className="grow">{standing ? `${standing.signature.by} · ${formatMoment(standing.signature.at, language)}` : <span className="quiet">{words.sign.notYet}</span>}{standing?.signature.explanation && <span className="quiet"> {standing.signature.explanation}</span>}</span>
              {standing && <button type="button" className="btn btn-plain" onClick={() => void withdraw({ kind: 'document' }, stage)}>{words.sign.withdraw}</button>}
            </li>
          );
        })}
      </ul>
      {signoff?.lost.slice(-3).map((one) => <p key={`${one.change}/${one.stage}/${JSON.stringify(one.scope)}`} className="sign-lost"><Shape kind="warning" />{words.sign.lost(words.sign.stage[one.stage], one.signature.by, one.lostBy, formatMoment(one.lostAt, language))}</p>)}
      <p className={left > 0 ? 'sign-open' : 'quiet'}>{left > 0 ? words.sign.left(left) : words.sign.nothingLeft}</p>
      {signoff && <p className="quiet">{signoff.pages > 0 && person === '' && viewed === 0 ? words.sign.viewedUnnamed : words.sign.viewed(viewed, signoff.pages)}{signoff.fourEyes && ` · ${words.sign.fourEyes}`}</p>}
      {next !== null && (
        <form className="sign-form" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
          {person === '' && <input ref={needsExplanation ? undefined : first} className="field" list="people" value={name} maxLength={40} required placeholder={words.settings.personAsk} aria-label={words.settings.personAsk} onChange={(event) => setName(event.target.value)} />}
          {needsExplanation && (
            <label>{words.sign.uncovered}<input ref={first} className="field" value={explanation} maxLength={2000} required placeholder={words.sign.explanation} onChange={(event) => setExplanation(event.target.value)} /></label>
          )}
          <button ref={button} type="submit" className="btn btn-main">{signoff === null ? words.sign.title : name.trim() === '' ? words.sign.asStage(words.sign.stage[next]) : words.sign.as(words.sign.stage[next], name.trim())}<Kbd>Enter</Kbd></button>
        </form>
      )}
    </Sheet>
  );
}
