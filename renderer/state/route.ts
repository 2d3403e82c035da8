import { create } from 'zustand';
import type { DocumentId, JobId } from '../../shared/model/ids.ts';

/** Which screen is shown. `importing` shows the source while it is being read. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'importing'; readonly job: JobId } | { readonly screen: 'review' | 'history'; readonly document: DocumentId } | { readonly screen: 'settings' };

export const useRoute = create<{ readonly route: Route }>()(() => ({ route: { screen: 'library' } }));

export const goTo = (route: Route): void => useRoute.setState({ route });
