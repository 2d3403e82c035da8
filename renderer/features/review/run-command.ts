import { AppError } from '../../../shared/ipc/errors.ts';
import type { Changed, OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { notify } from '../../state/notices.ts';
import { openDocument, takeChanged, useOpenDocument } from '../../state/open-document.ts';
import { useSettings } from '../../state/settings.ts';
import { explainError } from '../../words/explain-error.ts';
import { wordsNow } from '../../words/words.ts';

/** The name that goes with every change. */
export const signature = (): string => useSettings.getState().person || wordsNow().app.unnamed;

/** Says what went wrong and what to do; other errors than the backend's own are bugs and pass on. */
export function tellFailure(error: unknown): AppError {
  if (!(error instanceof AppError)) throw error;
  const { what, remedy } = explainError(error.code, error.details);
  notify('failed', what, remedy);
  return error;
}

/** The end of the last command; it never rejects. */
let last: Promise<unknown> = Promise.resolve();

/** Sends a command on the open document and takes its answer; null = it was refused, and said so. */
export function run(command: (open: OpenDocument) => Promise<Changed>): Promise<Changed | null> {
  const document = useOpenDocument.getState().open?.summary.id;
  // One after the other: who types faster than answers come would speak of a state that is no more, and be refused.
  const ended = last.then(() => send(document, command));
  last = ended.catch(() => undefined);
  return ended;
}

async function send(document: DocumentId | undefined, command: (open: OpenDocument) => Promise<Changed>): Promise<Changed | null> {
  const { open } = useOpenDocument.getState();
  if (!open || open.summary.id !== document) return null; // left for another document meanwhile
  try {
    const changed = await command(open);
    takeChanged(changed);
    return changed;
  } catch (error) {
    if (tellFailure(error).code === 'conflict') await openDocument(open.summary.id);
    return null;
  }
}
