import { useEffect, type ReactElement } from 'react';
import { useConnection } from '../../state/connection.ts';
import { useLibrary } from '../../state/library.ts';
import { showOverlay } from '../../state/overlay.ts';
import { readProposedPairs, useProposedPairs } from '../../state/proposed-pairs.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';

/** How many pairs wait for a person's word; nothing when none does. */
export function ProposedPairsChip(): ReactElement | null {
  const words = useWords();
  const documents = useLibrary((state) => state.documents.length);
  const count = useProposedPairs((state) => state.pairs.length);
  // A pair is proposed when a document comes in, and goes with one that is taken off.
  useEffect(() => { readProposedPairs().catch((error: unknown) => { if (useConnection.getState().state === 'online') throw error; }); }, [documents]);
  if (count === 0) return null;
  return <button type="button" className="btn" onClick={() => showOverlay('proposed-pairs')}><Shape kind="unread" size={10} />{words.pairs.waiting} {count}<Kbd>Y</Kbd></button>;
}
