import { useSyncExternalStore } from 'react';
import { create } from 'zustand';

type Pane = 'left' | 'middle' | 'right';

/** Which column a small window shows. */
export const usePaneTab = create<{ readonly pane: Pane }>()(() => ({ pane: 'left' }));

export const showPane = (pane: Pane): void => usePaneTab.setState({ pane });

const small = matchMedia('(max-width: 960px)');

function subscribe(changed: () => void): () => void {
  small.addEventListener('change', changed);
  return () => small.removeEventListener('change', changed);
}

/** True at 200 % zoom of a laptop, or in a window that is half a screen: columns become tabs. */
export const useSmallWindow = (): boolean => useSyncExternalStore(subscribe, () => small.matches);
