import { create } from 'zustand';
import type { DocumentSummary, Job } from '../../shared/ipc/schemas.ts';
import { backend } from '../api/backend.ts';

/** A file that was refused before a job began. */
export interface Refusal {
  readonly name: string;
  readonly code: string;
}

interface Library {
  readonly documents: readonly DocumentSummary[];
  readonly jobs: readonly Job[];
  readonly refusals: readonly Refusal[];
  readonly exampleAvailable: boolean;
  readonly version: string;
  readonly known: boolean;
}

export const useLibrary = create<Library>()(() => ({ documents: [], jobs: [], refusals: [], exampleAvailable: false, version: '', known: false }));

export async function readDocuments(): Promise<void> {
  const { documents } = await backend.call('documents.list', {});
  useLibrary.setState({ documents, known: true });
}

export async function readJobs(): Promise<void> {
  const { jobs } = await backend.call('jobs.list', {});
  useLibrary.setState({ jobs });
}

export async function readAbout(): Promise<void> {
  const { exampleAvailable, version } = await backend.call('about', {});
  useLibrary.setState({ exampleAvailable, version });
}

/** Puts a document's newest summary in its place, as a command has just answered it. */
export const takeSummary = (summary: DocumentSummary): void => useLibrary.setState(({ documents }) => ({ documents: documents.map((one) => (one.id === summary.id ? summary : one)) }));

/** Puts a job's newest state in its place; a new job goes first. */
export function takeJob(job: Job): void {
  useLibrary.setState(({ jobs }) => ({ jobs: jobs.some((one) => one.id === job.id) ? jobs.map((one) => (one.id === job.id ? job : one)) : [job, ...jobs] }));
}

export const dropJob = (id: Job['id']): void => useLibrary.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));

export const addRefusals = (refused: readonly Refusal[]): void => useLibrary.setState(({ refusals }) => ({ refusals: [...refusals, ...refused] }));

export const dropRefusal = (refusal: Refusal): void => useLibrary.setState(({ refusals }) => ({ refusals: refusals.filter((one) => one !== refusal) }));
