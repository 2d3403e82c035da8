import { AppError, ERROR_CODES, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { DocumentSummary, Job } from '../../../shared/ipc/schemas.ts';
import type { TextEncoding } from '../../../shared/model/text-encoding.ts';
import { backend } from '../../api/backend.ts';
import { currentHost, type AcceptResult } from '../../api/host.ts';
import { addRefusals, dropJob, readDocuments, takeJob } from '../../state/library.ts';
import { notify } from '../../state/notices.ts';
import { goTo, inLibrary, useRoute } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { explainError } from '../../words/explain-error.ts';
import { wordsNow } from '../../words/words.ts';

type Accepted = { readonly ticket: string; readonly name: string };

/** Jobs whose document opens by itself when it is ready: a single file that somebody has just handed over. */
const toOpen = new Set<Job['id']>();

const signature = (): string => useSettings.getState().person || wordsNow().app.unnamed;

const asErrorCode = (code: string): ErrorCode => ERROR_CODES.find((known) => known === code) ?? 'internal';

export function reportRefusals(refused: readonly { readonly name: string; readonly code: string }[]): void {
  if (refused.length === 0) return;
  addRefusals(refused.map(({ name, code }) => ({ name, code: asErrorCode(code) })));
  if (inLibrary()) return;
  for (const { name, code } of refused) {
    const { what, remedy } = explainError(asErrorCode(code), {}, name);
    notify('failed', what, remedy);
  }
}

function failed(error: unknown, name: string): void {
  if (!(error instanceof AppError)) throw error;
  reportRefusals([{ name, code: error.code }]);
}

async function begin(name: string, call: () => Promise<Job>, alone: boolean): Promise<void> {
  try {
    const job = await call();
    takeJob(job);
    if (!alone) return;
    toOpen.add(job.id);
    if (job.state === 'queued' || job.state === 'running') goTo({ screen: 'importing', job: job.id });
    openWhenDone(job);
  } catch (error) {
    failed(error, name);
  }
}

/** Starts an import for each accepted file; one alone is shown while it is read. */
export async function importAccepted(files: readonly Accepted[]): Promise<void> {
  for (const file of files) await begin(file.name, () => backend.call('documents.import', { ticket: file.ticket, by: signature() }), files.length === 1);
}

export async function importResults(results: readonly AcceptResult[]): Promise<void> {
  reportRefusals(results.flatMap((result) => (result.ok ? [] : [result])));
  await importAccepted(results.flatMap((result) => (result.ok ? [result.file] : [])));
}

export const pickAndImport = async (): Promise<void> => importResults(await currentHost().pickFiles());

export const importExample = (): Promise<void> => begin(wordsNow().library.example, () => backend.call('documents.importExample', { by: signature() }), true);

/** Reads a kept text again as a person says it is written; the new reading opens when it is done. */
export const readAgain = (document: DocumentSummary, encoding: TextEncoding): Promise<void> => begin(document.fileName, () => backend.call('documents.readAgain', { document: document.id, by: signature(), encoding }), true);

export async function retryJob(job: Job): Promise<void> {
  dropJob(job.id);
  await begin(job.title, () => backend.call('jobs.retry', { job: job.id, by: signature() }), false);
}

export const cancelJob = async (job: Job): Promise<void> => takeJob(await backend.call('jobs.cancel', { job: job.id }));

/** Reacts to a finished job: opens what was waited for, and says when the file was already known. */
export function openWhenDone(job: Job): void {
  if (job.kind !== 'import' || job.state === 'queued' || job.state === 'running') return;
  const waited = toOpen.delete(job.id);
  const { route } = useRoute.getState();
  const watching = route.screen === 'importing' && route.job === job.id;
  if (job.document && (job.state === 'done' || job.state === 'done-with-gaps')) {
    if (job.duplicate) notify('told', wordsNow().library.duplicate(job.title));
    void readDocuments();
    if (waited && (watching || route.screen === 'library')) goTo({ screen: 'review', document: job.document });
  } else if (watching) goTo({ screen: 'library' });
}
