import { create } from 'zustand';
import type { TableId } from '../../shared/model/ids.ts';
import type { Place } from '../../shared/model/place.ts';
import type { Ref } from '../../shared/model/ref.ts';
import { useSourceView } from './source-view.ts';

/** What the middle column shows. */
export type Tab = { readonly kind: 'table'; readonly table: TableId } | { readonly kind: 'narrative' };

/** The one truth that belongs to the window: what is lit. */
export interface Selection {
  /** Address of the focused finding. */
  readonly finding: string | null;
  /** The place with the strong box: a cell, a claim or a bare place of the source. */
  readonly focus: Ref | null;
  readonly tab: Tab | null;
  /** Where the source pane looks; null = leave it where it is. */
  readonly place: Place | null;
  /** Counts selections, so that choosing the same place again scrolls to it again. */
  readonly turn: number;
}

export const useSelection = create<Selection>()(() => ({ finding: null, focus: null, tab: null, place: null, turn: 0 }));

/** Lights something; the source turns to its page in the same step, so that the page is painted once. */
export function select(next: Partial<Omit<Selection, 'turn'>>): void {
  if (next.place?.kind === 'page') useSourceView.setState({ page: next.place.page });
  useSelection.setState(({ turn }) => ({ ...next, turn: turn + 1 }));
}

export const clearSelection = (): void => useSelection.setState({ finding: null, focus: null, tab: null, place: null, turn: 0 });
