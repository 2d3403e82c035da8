import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ProposedPair } from '../../../shared/ipc/pair-schemas.ts';
import { backend } from '../../api/backend.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { readProposedPairs, useProposedPairs } from '../../state/proposed-pairs.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';

const keyOf = (pair: ProposedPair): string => `${pair.document} ${pair.other}`;
// Units of one department publish under one title.
const nameOf = (side: ProposedPair['own']): string => side.entityName ?? side.title ?? side.fileName;

function Side({ side }: { readonly side: ProposedPair['own'] }): ReactElement {
  const words = useWords();
  return <span className="pair-side"><b>{nameOf(side)}</b> <span className="quiet">{[side.title !== nameOf(side) ? side.title : null, side.fiscalYear, words.library.kind[side.kind], side.fileName].filter(Boolean).join(' · ')}</span></span>;
}

/** All pairs that the program found and nobody has confirmed: J and K move, Enter confirms, X refuses. */
export function ProposedPairSheet(): ReactElement {
  const words = useWords();
  const pairs = useProposedPairs((state) => state.pairs);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(0, pairs.findIndex((pair) => keyOf(pair) === chosen));
  const lit = pairs[at];
  useEffect(() => { list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }); }, [at]);

  async function decide(state: 'confirmed' | 'refused', wanted: readonly ProposedPair[]): Promise<void> {
    if (busy || wanted.length === 0) return;
    const next = pairs[at + 1] ?? pairs[at - 1];
    setBusy(true);
    try {
      setChosen(next ? keyOf(next) : null);
      for (const pair of wanted) {
        await backend.call('pairs.decide', { document: pair.document, other: pair.other, role: pair.role, state, by: signature() });
        // Both documents are checked anew for each: the count tells how far it is.
        useProposedPairs.setState((now) => ({ pairs: now.pairs.filter((one) => one !== pair) }));
      }
    } catch (error) {
      tellFailure(error);
    }
    await readProposedPairs().catch(tellFailure);
    setBusy(false);
  }

  // On the window: a key typed right after Y comes before the sheet has the focus.
  useWindowKeys((event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const target = pairs[at + (step ?? 0)];
    if (step !== undefined && target) setChosen(keyOf(target));
    else if (event.key === 'x' && lit) void decide('refused', [lit]);
    else if (event.key === 'Enter' && lit && !(event.target instanceof HTMLButtonElement)) void decide('confirmed', [lit]);
    else return;
    event.preventDefault();
  });

  return (
    <Sheet label={words.pairs.waiting} className="comment-sheet pair-sheet" onClose={closeOverlay} first={list}>
      <div className="reasons-head"><b>{words.pairs.waiting}</b><span className="quiet">{words.pairs.pairsLeft(pairs.length)}</span><span className="grow" /><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <p className="quiet">{words.pairs.waitingHint}</p>
      <ul className="rules pair-list" ref={list} tabIndex={-1}>
        {pairs.length === 0 && <li className="f-none">{words.pairs.noneLeft}</li>}
        {pairs.map((pair) => (
          <li key={keyOf(pair)} aria-current={pair === lit} onClick={() => setChosen(keyOf(pair))}>
            <div className="grow"><Side side={pair.own} /><span className="pair-role">{words.pairs.is(words.equation.roles[pair.role])} <Side side={pair} /></span></div>
            <button type="button" className="btn" disabled={busy} onClick={() => void decide('confirmed', [pair])}>{words.pairs.confirm}{pair === lit && <Kbd>Enter</Kbd>}</button>
            <button type="button" className="btn" disabled={busy} onClick={() => void decide('refused', [pair])}>{words.pairs.refuse}{pair === lit && <Kbd>X</Kbd>}</button>
          </li>
        ))}
      </ul>
      {pairs.length > 1 && <div className="setting-row"><button type="button" className="btn btn-main" disabled={busy} onClick={() => void decide('confirmed', pairs)}>{words.pairs.confirmAll}</button></div>}
    </Sheet>
  );
}
