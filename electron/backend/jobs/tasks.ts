import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { readPage, type PageRequest } from '../importing/read-page.ts';
import { readRawPage, type RawPageRequest } from '../importing/read-raw-page.ts';
import { readDocument } from '../importing/read-document.ts';
import { readPdfPart } from '../importing/pdf/read-part.ts';
import { warmUp } from '../importing/pdf/warm-up.ts';
import type { PdfPartRequest, ReadProgress, ReadRequest } from '../importing/read-request.ts';
import { writeExport, type WriteRequest } from '../exporting/write-export.ts';
import { inspectFile, type Inspection, type InspectRequest } from '../publication/inspect-file.ts';

/** What workers can do: pure work by name, plain data in and out, no database, no shared state, so that cancelling may kill them. */
export interface Tasks {
  readDocument(input: ReadRequest, progress: (step: TaskProgress) => void, help: Help): Promise<Snapshot>;
  readPdfPart(input: PdfPartRequest, progress: (step: TaskProgress) => void): Promise<Uint8Array>;
  warmUp(input: Pick<ReadRequest, 'pdfAssetsDir'>): Promise<number>;
  readPage(input: PageRequest): Promise<RawPage>;
  readRawPage(input: RawPageRequest): Promise<RawPage>;
  inspectFile(input: InspectRequest, progress: (step: TaskProgress) => void): Promise<Inspection>;
  writeExport(input: WriteRequest, progress: (step: TaskProgress) => void): Promise<null>;
}
export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;
export type TaskProgress = ReadProgress | { readonly step: 'write'; readonly done: number; readonly total: number };

/**
 * Has another worker do a part of the running task; null when none is free, or it failed: then the task does it itself.
 * The pool sets the first number of `recall` to 1 when another task waits for that worker.
 */
export type Help = <N extends TaskName>(name: N, input: TaskInput<N>, recall: SharedArrayBuffer) => Promise<TaskOutput<N> | null>;

export const tasks: Tasks = {
  readDocument: (input, progress, help) => readDocument(input, progress, (turns, recall) => help('readPdfPart', { path: input.path, pdfAssetsDir: input.pdfAssetsDir, turns, recall }, recall)),
  readPdfPart: (input, progress) => readPdfPart(input, (number) => progress({ step: 'pages', done: number - 1, total: 0 })),
  warmUp: ({ pdfAssetsDir }) => warmUp(pdfAssetsDir),
  readPage,
  readRawPage,
  inspectFile: (input, progress) => inspectFile(input, (done, total) => progress({ step: 'pages', done, total })),
  async writeExport(input, progress) {
    progress({ step: 'write', done: 0, total: 1 });
    await writeExport(input);
    progress({ step: 'write', done: 1, total: 1 });
    return null;
  },
};
