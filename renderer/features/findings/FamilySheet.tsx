import { useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { DISMISS_REASONS, type Decision, type DismissReason } from '../../../shared/model/change.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { useSelection } from '../../state/selection.ts';
import { findingText } from '../../words/finding-text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { useWords } from '../../words/words.ts';
import { decideMany } from '../review/actions.ts';
import { alike } from './alike.ts';
import { FamilyChoices } from './FamilyChoices.tsx';

/** The same finding in many places, decided once; places taken out keep standing open. One change, one undo. */
export function FamilySheet({ open }: { readonly open: OpenDocument }): ReactElement | null {
  const words = useWords();
  const address = useSelection((state) => state.finding);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const first = useRef<HTMLUListElement>(null);
  const reviewed = open.review.findings.find((one) => one.finding.address === address);
  const family = reviewed ? alike(open.review, reviewed) : [];
  const taken = family.filter(({ finding }) => !left.has(finding.address));
  const decide = (decision: Omit<Decision, 'values' | 'note'>): void => {
    if (taken.length === 0) return;
    closeOverlay();
    void decideMany(taken, { ...decision, note: note.trim() });
  };
  const dismiss = (reason: DismissReason): void => { if (reason !== 'other' || note.trim() !== '') decide({ status: 'dismissed', cause: null, reason }); };
  const document = (): void => decide({ status: 'confirmed', cause: 'document', reason: null });
  useWindowKeys((event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"])'))) return;
    const reason = DISMISS_REASONS[Number(event.key) - 1];
    if (reason) dismiss(reason);
    else if (event.key.toLowerCase() === 'x') document();
    else return;
    event.preventDefault();
  });
  if (!reviewed) return null;
  return (
    <Sheet label={words.family.title} className="comment-sheet" onClose={closeOverlay} first={first}>
      <div className="reasons-head"><b>{words.family.title} × {family.length}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <p className="quiet">{words.family.hint(taken.length, family.length - taken.length)}</p>
      <ul className="family" ref={first} tabIndex={-1}>
        {family.map(({ finding }) => {
          const { title, where } = findingText(finding);
          return (
            <li key={finding.address}>
              <label><input type="checkbox" checked={!left.has(finding.address)} onChange={(event) => setLeft((was) => { const next = new Set(was); if (event.target.checked) next.delete(finding.address); else next.add(finding.address); return next; })} /><Shape kind={finding.severity} size={10} label={words.severity[finding.severity]} /><span>{title} <span className="quiet">{where}</span></span></label>
            </li>
          );
        })}
      </ul>
      <FamilyChoices disabled={taken.length === 0} note={note} onNote={setNote} onDocument={document} onDismiss={dismiss} />
    </Sheet>
  );
}
