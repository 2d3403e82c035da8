import { create } from 'zustand';
import type { VersionReviewAnswer } from '../../shared/ipc/version-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { backend } from '../api/backend.ts';

interface State {
  readonly review: VersionReviewAnswer | null;
  readonly failure: AppError | null;
  /** Which line is lit, counted over answers and then differences. */
  readonly at: number;
}

/** The comparison on the page of versions, as the backend last told it; kept while a place of it is looked at, so that one comes back to the same line. */
export const useVersionReview = create<State>()(() => ({ review: null, failure: null, at: 0 }));

/** Asked for last: an answer about other documents comes too late. */
let wanted: string | null = null;

export async function readVersionReview(document: DocumentId, earlier: DocumentId): Promise<void> {
  const asked = `${document} ${earlier}`;
  wanted = asked;
  const { review } = useVersionReview.getState();
  if (review?.document !== document || review.earlier !== earlier) useVersionReview.setState({ review: null, failure: null, at: 0 });
  try {
    const told = await backend.call('versions.compare', { document, earlier });
    if (wanted === asked) useVersionReview.setState(({ at }) => ({ review: told, failure: null, at: Math.min(at, Math.max(0, told.answers.length + told.differences.length - 1)) }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'disconnected' && wanted === asked) useVersionReview.setState({ failure: error }); // read again when the pipe is back
  }
}
