import type { DocumentId } from '../../../shared/model/ids.ts';
import { backend } from '../../api/backend.ts';
import { useJump } from '../../state/jump.ts';
import { notify } from '../../state/notices.ts';
import { goTo } from '../../state/route.ts';
import { useVersionReview } from '../../state/version-review.ts';
import { useVersions } from '../../state/versions.ts';
import { wordsNow } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';
import { entryAt, spotsOf } from './version-lines.ts';

/** Confirms, refuses or takes back that one document is a new version of another, and tells what came along. */
export async function decideVersion(document: DocumentId, earlier: DocumentId, state: 'proposed' | 'confirmed' | 'refused'): Promise<void> {
  try {
    const { links, carried } = await backend.call('versions.decide', { document, earlier, state, by: signature() });
    useVersions.setState({ links });
    if (carried) notify('told', wordsNow().versions.carried(carried.decisions, carried.reopened, carried.corrections, carried.repairs));
  } catch (error) {
    tellFailure(error);
  }
}

/** Lights the next (+1) or previous (−1) line. */
export function stepVersion(by: 1 | -1): void {
  useVersionReview.setState(({ review, at }) => (review ? { at: Math.min(review.answers.length + review.differences.length - 1, Math.max(0, at + by)) } : {}));
}

/** Opens the lit place in one of the two versions. */
export function openSpot(side: 'earlier' | 'later'): void {
  const { review, at } = useVersionReview.getState();
  const entry = review && entryAt(review, at);
  if (!review || !entry) return;
  const document = side === 'later' ? review.document : review.earlier;
  const spot = spotsOf(entry)[side];
  useJump.setState({ jump: { document, ref: spot?.ref ?? (spot?.place ? { kind: 'source', place: spot.place } : null) }, back: null });
  goTo({ screen: 'review', document });
}
