import { dependents } from '../../../db/pairs.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Changed } from '../../../shared/ipc/schemas.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { StructureRefusal } from '../../../shared/structure/refusal.ts';
import { fileError } from '../file-error.ts';
import type { Services } from '../handlers/services.ts';
import type { NewChange } from './desk.ts';

/** Failures of storing a change as the contract names them. */
export function changeError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  return error instanceof StructureRefusal ? new AppError(error.reason, error.details) : fileError(error, {});
}

/** Checks the documents again in which this one takes part, once the answer is on its way: an edit must not wait for them. */
export function recheckDependents({ db, desk, emit, failed }: Pick<Services, 'db' | 'desk' | 'emit' | 'failed'>, document: DocumentId): void {
  setImmediate(() => {
    if (!db.open) return;
    try {
      for (const dependent of dependents(db, document)) emit('document.changed', { document: dependent, revision: desk.recheck(dependent), rechecked: true });
    } catch (error) {
      // Nobody waits for this answer; opening the document computes it anew.
      failed('recheck of partners', error);
    }
  });
}

/** One command = one transaction = one entry of the history; all windows hear of it. */
export function applyChange(services: Pick<Services, 'db' | 'desk' | 'emit' | 'failed'>, document: DocumentId, revision: number, change: NewChange, also?: () => void): Changed {
  try {
    const changed = services.desk.apply(document, revision, change, also);
    // After the answer: the window that asked would otherwise read the whole document again.
    setImmediate(() => services.emit('document.changed', { document, revision: changed.revision }));
    if (changed.view !== null) recheckDependents(services, document);
    return changed;
  } catch (error) {
    throw changeError(error);
  }
}
