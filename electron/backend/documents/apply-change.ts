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

/** One command = one transaction = one entry of the history; all windows hear of it. */
export function applyChange({ desk, emit }: Pick<Services, 'desk' | 'emit'>, document: DocumentId, revision: number, change: NewChange, also?: () => void): Changed {
  try {
    const changed = desk.apply(document, revision, change, also);
    emit('document.changed', { document, revision: changed.revision });
    return changed;
  } catch (error) {
    throw changeError(error);
  }
}
