import { AppError } from '../../../shared/ipc/errors.ts';
import type { DocumentSummary, Job } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { currentHost } from '../../api/host.ts';
import { takeJob, useLibrary } from '../../state/library.ts';
import { notify } from '../../state/notices.ts';
import { useSettings } from '../../state/settings.ts';
import { explainError } from '../../words/explain-error.ts';
import { wordsNow } from '../../words/words.ts';

/** What goes to the author first, data last. */
export const FORMATS = ['errata-docx', 'errata-html', 'xlsx', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Waits until a job's events say that it ended. */
function ended(job: Job): Promise<Job> {
  const isEnd = (one: Job): boolean => one.state !== 'queued' && one.state !== 'running';
  if (isEnd(job)) return Promise.resolve(job);
  return new Promise((resolve) => {
    const check = (): void => {
      const now = useLibrary.getState().jobs.find((one) => one.id === job.id);
      if (!now || !isEnd(now)) return;
      stop();
      resolve(now);
    };
    const stop = useLibrary.subscribe(check);
    check();
  });
}

/** Waits for a job that makes a file and saves it where the person wants it. */
export async function saveWhenDone(started: Job): Promise<void> {
  takeJob(started);
  const job = await ended(started);
  if (job.error) throw new AppError(job.error.code, job.error.details);
  if (job.ticket === null) return; // cancelled
  // The title of such a job is the name that the backend gave the file.
  if ((await currentHost().saveExport(job.ticket, job.title)) === 'saved') notify('told', wordsNow().export.saved(job.title));
}

/** Makes the signed evidence of a document, with its original or only the original's hash, and saves it where the person wants it. */
export async function exportBundle(document: DocumentSummary, withSource: boolean): Promise<void> {
  try {
    await saveWhenDone(await backend.call('exports.bundle', { document: document.id, withSource, language: useSettings.getState().language }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { what, remedy } = explainError(error.code, error.details, document.fileName);
    notify('failed', what, remedy);
  }
}

/** Makes an export and saves it where the person wants it. */
export async function exportDocument(document: DocumentSummary, format: Format): Promise<void> {
  try {
    const started = await backend.call('exports.make', { document: document.id, format, language: useSettings.getState().language });
    await saveWhenDone(started);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { what, remedy } = explainError(error.code, error.details, document.fileName);
    notify('failed', what, remedy);
  }
}
