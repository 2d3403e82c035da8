/** pdfjs ships no types for its worker file; only its presence in this thread matters. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
