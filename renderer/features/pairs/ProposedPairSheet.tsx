import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ProposedPair } from '../../../shared/ipc/pair-schemas.ts';
import { backend } from '../../api/backend.ts';
import { useLibrary } from '../../state/library.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { readProposedPairs, useProposedPairs } from '../../state/proposed-pairs.ts';
import { useVersions } from '../../state/versions.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';
import { decideVersion } from '../versions/version-work.ts';
import { waitingOf, type Waiting } from './waiting.ts';

// Units of one department publish under one title.
const nameOf = (side: ProposedPair['own']): string => side.entityName ?? side.title ?? side.fileName;

function Side({ side }: { readonly side: ProposedPair['own'] }): ReactElement {
  const words = useWords();
  return <span className="pair-side"><b>{nameOf(side)}</b> <span className="quiet">{[side.title !== nameOf(side) ? side.title : null, side.fiscalYear, words.library.kind[side.kind], side.fileName].filter(Boolean).join(' · ')}</span></span>;
}

/** All pairs and new versions that the program found and nobody has confirmed: J and K move, Enter confirms, X refuses. */
export function ProposedPairSheet(): ReactElement {
  const words = useWords();
  const proposed = useProposedPairs((state) => state.pairs);
  const links = useVersions((state) => state.links);
  const documents = useLibrary((state) => state.documents);
  const waiting = waitingOf(proposed, links, documents);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(0, waiting.findIndex(({ key }) => key === chosen));
  const lit = waiting[at];
  const versions = waiting.some(({ kind }) => kind === 'version');
  const title = versions ? words.versions.waiting : words.pairs.waiting;
  useEffect(() => { list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }); }, [at]);

  async function decide(state: 'confirmed' | 'refused', wanted: readonly Waiting[]): Promise<void> {
    if (busy || wanted.length === 0) return;
    const next = waiting[at + 1] ?? waiting[at - 1];
    setBusy(true);
    try {
      setChosen(next?.key ?? null);
      // A third version after the second, so that what the second got from the first goes on to it.
      for (const one of wanted.toReversed()) {
        if (one.kind === 'version') {
          await decideVersion(one.link.document, one.link.earlier, state);
          continue;
        }
        const { pair } = one;
        await backend.call('pairs.decide', { document: pair.document, other: pair.other, role: pair.role, state, by: signature() });
        // Both documents are checked anew for each: the count tells how far it is.
        useProposedPairs.setState((now) => ({ pairs: now.pairs.filter((other) => other !== pair) }));
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
    const target = waiting[at + (step ?? 0)];
    if (step !== undefined && target) setChosen(target.key);
    else if (event.key === 'x' && lit) void decide('refused', [lit]);
    else if (event.key === 'Enter' && lit && !(event.target instanceof HTMLButtonElement)) void decide('confirmed', [lit]);
    else return;
    event.preventDefault();
  });

  return (
    <Sheet label={title} className="comment-sheet pair-sheet" onClose={closeOverlay} first={list}>
      <div className="reasons-head"><b>{title}</b><span className="quiet">{words.pairs.pairsLeft(waiting.length)}</span><span className="grow" /><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <p className="quiet">{versions ? words.versions.hint : words.pairs.waitingHint}</p>
      <ul className="rules pair-list" ref={list} tabIndex={-1}>
        {waiting.length === 0 && <li className="f-none">{words.pairs.noneLeft}</li>}
        {waiting.map((one) => (
          <li key={one.key} aria-current={one === lit} onClick={() => setChosen(one.key)}>
            <div className="grow"><Side side={one.own} /><span className="pair-role"><span className="pair-is">{one.kind === 'version' ? words.versions.is : words.pairs.is(words.equation.roles[one.pair.role])}</span> <Side side={one.other} /></span></div>
            <button type="button" className="btn" disabled={busy} onClick={() => void decide('confirmed', [one])}>{one.kind === 'version' ? words.versions.confirm : words.pairs.confirm}{one === lit && <Kbd>Enter</Kbd>}</button>
            <button type="button" className="btn" disabled={busy} onClick={() => void decide('refused', [one])}>{words.pairs.refuse}{one === lit && <Kbd>X</Kbd>}</button>
          </li>
        ))}
      </ul>
      {waiting.length > 1 && <div className="setting-row"><button type="button" className="btn btn-main" disabled={busy} onClick={() => void decide('confirmed', waiting)}>{words.pairs.confirmAll}</button></div>}
    </Sheet>
  );
}
