import { useEffect, type ReactElement } from 'react';
import { useConnection } from '../../state/connection.ts';
import { useLibrary } from '../../state/library.ts';
import { showOverlay } from '../../state/overlay.ts';
import { readProposedPairs, useProposedPairs } from '../../state/proposed-pairs.ts';
import { proposedVersions, useVersions } from '../../state/versions.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';

/** How many pairs and new versions wait for a person's word; nothing when none does. */
export function ProposedPairsChip(): ReactElement | null {
  const words = useWords();
  const documents = useLibrary((state) => state.documents.length);
  const pairs = useProposedPairs((state) => state.pairs.length);
  const versions = useVersions((state) => proposedVersions(state.links).length);
  const count = pairs + versions;
  // A pair is proposed when a document comes in, and goes with one that is taken off.
  useEffect(() => { readProposedPairs().catch((error: unknown) => { if (useConnection.getState().state === 'online') throw error; }); }, [documents]);
  if (count === 0) return null;
  return <button type="button" className="btn" onClick={() => showOverlay('proposed-pairs')}><Shape kind="unread" size={10} />{versions > 0 ? words.versions.waiting : words.pairs.waiting} {count}<Kbd>Y</Kbd></button>;
}
