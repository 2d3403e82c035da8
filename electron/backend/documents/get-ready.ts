import { likelyNext } from '../../../db/document-states.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { Services } from '../handlers/services.ts';
import { inTurns } from './in-turns.ts';

type Ready = Pick<Services, 'db' | 'desk' | 'failed'>;

/** Gets a document ready for its first edit, in turns with all else. Nobody waits for it: what fails is met again by who opens the document. */
export async function getReady({ db, desk, failed }: Ready, document: DocumentId): Promise<void> {
  try {
    await inTurns(desk.preparing(document), () => db.open);
  } catch (error) {
    failed('getting a document ready', error);
  }
}

/** While the library is looked at: what is most likely opened first, one after the other. */
export async function getLikelyReady(services: Ready): Promise<void> {
  if (!services.db.open) return;
  for (const document of likelyNext(services.db)) await getReady(services, document);
}
