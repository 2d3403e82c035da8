import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 1500px)');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/** True on windows the size of a laptop: the same parts, closer together. */
export const useNarrowWindow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
