import { useDeferredValue } from 'react';
import type { DocumentView } from '../../../shared/model/view.ts';

/**
 * The view to look amounts up in: a moment behind the one at hand, null at first. Comparing all amounts of a document takes a tenth of a second,
 * and what a person has just opened or changed must show before that. Places of the view before are still places.
 */
export const useNumberView = (view: DocumentView): DocumentView | null => useDeferredValue<DocumentView | null>(view, null);
