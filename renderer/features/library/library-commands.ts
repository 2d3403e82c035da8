import { useLibrary } from '../../state/library.ts';
import { askSearch, shownDocuments, useLibraryView } from '../../state/library-view.ts';
import { showOverlay } from '../../state/overlay.ts';
import { useProposedPairs } from '../../state/proposed-pairs.ts';
import { goTo, inLibrary } from '../../state/route.ts';
import { proposedVersions, standingDocuments, useVersions } from '../../state/versions.ts';
import type { Command } from '../commands/command.ts';
import { onButton } from '../commands/key-owner.ts';
import { goOnTo, nextToDo, reviewedDocument } from './next-document.ts';

const here = (): boolean => inLibrary() && useLibrary.getState().documents.length > 0;

/** Moves the light to the next (+1) or previous (−1) row; from nowhere, to the first or the last. */
function step(by: 1 | -1): void {
  const view = useLibraryView.getState();
  const shown = shownDocuments(standingDocuments(useLibrary.getState().documents, useVersions.getState().links, view.withEarlier), view);
  const at = shown.findIndex((one) => one.id === view.cursor);
  const next = shown[at < 0 ? (by === 1 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by))];
  if (next) useLibraryView.setState({ cursor: next.id });
}

function open(): void {
  const { cursor } = useLibraryView.getState();
  if (cursor !== null && useLibrary.getState().documents.some((one) => one.id === cursor)) goTo({ screen: 'review', document: cursor });
}

function goOn(): void {
  const document = reviewedDocument();
  const next = document && nextToDo(document);
  if (next) goOnTo(next);
}

/** What can be done in the library, and the way from one of its documents to the next. */
export const LIBRARY_COMMANDS: readonly Command[] = [
  { id: 'nextDocument', group: 'library', shown: ['J', '↓'], keys: ['j', 'ArrowDown'], available: here, run: () => step(1) },
  { id: 'previousDocument', group: 'library', shown: ['K', '↑'], keys: ['k', 'ArrowUp'], available: here, run: () => step(-1) },
  { id: 'openDocument', group: 'library', shown: ['Enter'], keys: ['Enter'], available: () => here() && useLibraryView.getState().cursor !== null, takes: (event) => !onButton(event), run: open },
  { id: 'nextToDo', group: 'library', shown: ['Alt N'], keys: ['Alt+n'], available: () => { const document = reviewedDocument(); return document !== null && nextToDo(document) !== null; }, run: goOn },
  { id: 'families', group: 'library', shown: ['F'], keys: ['f'], available: here, run: () => goTo({ screen: 'families' }) },
  { id: 'proposedPairs', group: 'library', shown: ['Y'], keys: ['y'], available: () => here() && useProposedPairs.getState().pairs.length + proposedVersions(useVersions.getState().links).length > 0, run: () => showOverlay('proposed-pairs') },
  { id: 'earlierVersions', group: 'library', shown: ['O'], keys: ['o'], available: () => here() && useVersions.getState().links.some((link) => link.state === 'confirmed'), run: () => useLibraryView.setState(({ withEarlier }) => ({ withEarlier: !withEarlier })) },
  { id: 'search', group: 'library', shown: ['/', 'Ctrl F'], keys: ['Slash', '$mod+f'], available: here, run: () => askSearch() },
];
