import { backend } from '../api/backend.ts';
import { importAccepted, openWhenDone, reportRefusals } from '../features/library/import-files.ts';
import { readComments } from '../state/comments.ts';
import { useConnection } from '../state/connection.ts';
import { readAbout, readDocuments, readJobs, takeJob } from '../state/library.ts';
import { notify } from '../state/notices.ts';
import { documentMoved, openDocument, useOpenDocument } from '../state/open-document.ts';
import { inLibrary, useRoute } from '../state/route.ts';
import { readSettings } from '../state/settings.ts';
import { readVersions } from '../state/versions.ts';
import { wordsNow } from '../words/words.ts';

/** Files named on the command line, or handed over by a second start. */
async function takeOffered(): Promise<void> {
  const { files, failures } = await backend.call('startup.take', {});
  reportRefusals(failures);
  await importAccepted(files);
}

async function readAll(): Promise<void> {
  // Asked at once, answered in this order: language and theme are known before the first line is drawn.
  await Promise.all([readSettings(), readDocuments(), readJobs(), readAbout(), readVersions()]);
  const { route } = useRoute.getState();
  if (route.screen === 'review') await openDocument(route.document);
  await takeOffered();
}

/** Connects the stores with the backend's events; everything is read again whenever the pipe was rebuilt. */
export function start(): void {
  // A call that failed because the pipe broke is repeated by the next `online`; other failures must be seen.
  const calmly = (work: Promise<void>): void => void work.catch((error: unknown) => { if (useConnection.getState().state === 'online') throw error; });
  backend.on('documents.changed', () => {
    calmly(readDocuments());
    calmly(readVersions());
  });
  backend.on('document.changed', ({ document, revision, rechecked }) => {
    documentMoved(document, revision, rechecked === true);
    // Another window decided something: the list shows it.
    if (inLibrary()) calmly(readDocuments());
  });
  backend.on('comments.changed', ({ document }) => { if (useOpenDocument.getState().open?.summary.id === document) calmly(readComments(document)); });
  backend.on('startup.offered', () => calmly(takeOffered()));
  backend.on('job.changed', (job) => {
    takeJob(job);
    openWhenDone(job);
  });
  backend.onState((state) => {
    useConnection.setState(({ pipes }) => ({ state, pipes: state === 'online' ? pipes + 1 : pipes }));
    if (state !== 'online') return;
    calmly(readAll());
    if (useConnection.getState().pipes > 1) notify('told', wordsNow().connection.back);
  });
  backend.connect();
}
