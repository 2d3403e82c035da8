import { useState, type ReactElement } from 'react';
import { PARTNER_ROLES } from '../../../shared/model/partner.ts';
import type { DocumentPair } from '../../../shared/ipc/pair-schemas.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { useLibrary } from '../../state/library.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { usePairs } from '../../state/pairs.ts';
import { goTo } from '../../state/route.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';

type Decided = Pick<DocumentPair, 'other' | 'role' | 'state'>;

/** The checks of both documents change with it: the backend tells every window. */
async function decide(open: OpenDocument, { other, role, state }: Decided): Promise<void> {
  try {
    const { pairs } = await backend.call('pairs.decide', { document: open.summary.id, other, role, state, by: signature() });
    usePairs.setState({ pairs });
  } catch (error) {
    tellFailure(error);
  }
}

function PairRow({ open, pair }: { readonly open: OpenDocument; readonly pair: DocumentPair }): ReactElement {
  const words = useWords();
  const set = (state: DocumentPair['state']): void => void decide(open, { ...pair, state });
  return (
    <li>
      <Shape kind={pair.state === 'confirmed' ? 'pass' : pair.state === 'refused' ? 'done' : 'unread'} />
      <div className="grow">
        <b>{words.equation.roles[pair.role]}</b> <button type="button" className="link" onClick={() => { closeOverlay(); goTo({ screen: 'review', document: pair.other }); }}>{pair.title ?? pair.entityName ?? pair.fileName}</button>
        <p className="quiet">{[pair.entityName, pair.fiscalYear, words.library.kind[pair.kind], pair.fileName].filter(Boolean).join(' · ')}</p>
        <p className="quiet">{words.pairs.states[pair.state]}{pair.state !== 'proposed' && ` · ${pair.by}`}</p>
      </div>
      {pair.state === 'proposed' ? (
        <>
          <button type="button" className="btn btn-main" onClick={() => set('confirmed')}>{words.pairs.confirm}</button>
          <button type="button" className="btn" onClick={() => set('refused')}>{words.pairs.refuse}</button>
        </>
      ) : <button type="button" className="btn" onClick={() => set('proposed')}>{words.pairs.takeBack}</button>}
    </li>
  );
}

/** A pair that a person makes. */
function NewPair({ open }: { readonly open: OpenDocument }): ReactElement | null {
  const words = useWords();
  const documents = useLibrary((state) => state.documents).filter((one) => one.id !== open.summary.id);
  const [other, setOther] = useState('');
  const [role, setRole] = useState<DocumentPair['role']>('prior');
  const chosen = documents.find((one) => one.id === other);
  if (documents.length === 0) return null;
  return (
    <form className="pair-new" onSubmit={(event) => { event.preventDefault(); if (chosen) void decide(open, { other: chosen.id, role, state: 'confirmed' }); }}>
      <select className="field" value={role} aria-label={words.pairs.role} onChange={(event) => setRole(PARTNER_ROLES.find((one) => one === event.target.value) ?? 'prior')}>{PARTNER_ROLES.map((one) => <option key={one} value={one}>{words.equation.roles[one]}</option>)}</select>
      <select className="field" value={other} aria-label={words.pairs.other} onChange={(event) => setOther(event.target.value)}><option value="">{words.pairs.other}</option>{documents.map((one) => <option key={one.id} value={one.id}>{one.title ?? one.fileName}</option>)}</select>
      <button type="submit" className="btn" disabled={!chosen}>{words.pairs.make}</button>
    </form>
  );
}

/** Last year's document, the year's own budget, department and units: shown for confirmation, compared only when confirmed. */
export function PairSheet({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const pairs = usePairs((state) => state.pairs);
  return (
    <Sheet label={words.pairs.title} className="comment-sheet" onClose={closeOverlay}>
      <div className="reasons-head"><b>{words.pairs.title}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <p className="quiet">{words.pairs.hint}</p>
      {pairs.length === 0 && <p className="f-none">{words.pairs.none}</p>}
      <ul className="rules">{pairs.map((pair) => <PairRow key={`${pair.other}/${pair.role}`} open={open} pair={pair} />)}</ul>
      <NewPair open={open} />
    </Sheet>
  );
}
