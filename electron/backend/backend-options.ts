/** Everything the backend needs from the machine; passed in so that tests can hold the clock and the ids. */
export interface BackendOptions {
  /** The workspace folder; created when absent. */
  readonly dataDir: string;
  /** The program's version, printed in exports. */
  readonly version: string;
  /** Folder with pdf.js `cmaps/` and `standard_fonts/`. */
  readonly pdfAssetsDir: string;
  /** Folder with the worked example offered in an empty library, or null where it was not built. */
  readonly exampleDir: string | null;
  /** Entry file of the worker threads (`electron/backend/jobs/worker.ts` or its bundle). */
  readonly workerFile: string;
  /** The person has agreed that a damaged database be replaced by the newest sound backup. */
  readonly repair?: boolean;
  readonly clock?: () => Date;
  /** Most worker threads at once; default min(4, cores − 1, at least 1). */
  readonly maxWorkers?: number;
  /** Where log lines go; default: a rotated file under dataDir/logs. */
  readonly logLine?: (line: string) => void;
}
