import { create } from 'zustand';
import type { DocumentId, JobId } from '../../shared/model/ids.ts';

/** Which screen is shown. `importing` shows the source while it is being read. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'importing'; readonly job: JobId } | { readonly screen: 'review' | 'history' | 'versions'; readonly document: DocumentId } | { readonly screen: 'settings' } | { readonly screen: 'families' };

const LIBRARY: Route = { screen: 'library' };

/** Where the window is, and where `goBack` leads: settings and history return to what they were opened from. */
export const useRoute = create<{ readonly route: Route; readonly from: Route }>()(() => ({ route: LIBRARY, from: LIBRARY }));

/** Whether the list of documents is what one looks at. */
export const inLibrary = (): boolean => useRoute.getState().route.screen === 'library';

export const goTo = (route: Route): void => useRoute.setState((now) => ({ route, from: now.route.screen === 'settings' || now.route.screen === 'importing' ? now.from : now.route }));

export function goBack(): void {
  const { route, from } = useRoute.getState();
  goTo(route.screen === 'history' || route.screen === 'versions' ? { screen: 'review', document: route.document } : route.screen === 'settings' ? from : LIBRARY);
}
