import { TRUSTED_TYPES_POLICY } from '../../../shared/window/content-policy.ts';

const WORKER = '/pdfjs/pdf.worker.min.mjs';

/** Trusted Types as far as we need it; the DOM types do not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

// One policy a page: the content policy allows the name once.
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function workerUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }; // see above
  if (!trustedTypes) return WORKER;
  policy ??= trustedTypes.createPolicy(TRUSTED_TYPES_POLICY, {
    createScriptURL(url) {
      if (url !== WORKER) throw new TypeError('only the worker of pdf.js may be started');
      return url;
    },
  });
  return policy.createScriptURL(WORKER);
}

const start = (): Worker => new Worker(workerUrl(), { type: 'module' });

let spare: Worker | null = null;

/** Starts a thread of pdf.js for the first document: it reads its own program for a tenth of a second before it can read anything else. */
export function startPdfThread(): void {
  if (spare) return;
  const thread = start();
  spare = thread;
  // One that did not start is not handed out; whoever needs one starts another and is told if that fails too.
  thread.addEventListener('error', () => { if (spare === thread) spare = null; }, { once: true });
}

/** A thread of pdf.js for one document, whose own it then is. */
export function pdfThread(): Worker {
  const thread = spare ?? start();
  spare = null;
  return thread;
}
