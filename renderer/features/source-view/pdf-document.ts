import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import { TRUSTED_TYPES_POLICY } from '../../../shared/window/content-policy.ts';

const WORKER = '/pdfjs/pdf.worker.min.mjs';

/** Trusted Types as far as we need it; the DOM types do not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

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

// One policy a page: the content policy allows the name once.
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An open PDF and how to let go of it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): void;
}

/** Opens a source. Each document has its own worker: closing one must not end another's, and pdf.js leaves a worker it was given running. */
export async function openPdf(url: string): Promise<OpenPdf> {
  const thread = new Worker(workerUrl(), { type: 'module' });
  // The types of pdf.js infer `null` from the parameter's default; a Worker is what it asks for.
  const worker = new PDFWorker({ port: thread as unknown as null });
  const loading = getDocument({
    url,
    worker,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
  });
  const close = (): void => void loading.destroy().finally(() => { worker.destroy(); thread.terminate(); });
  // pdf.js waits for ever for a worker that did not start.
  const failed = new Promise<never>((_, reject) => thread.addEventListener('error', () => reject(new Error('the worker of pdf.js did not start')), { once: true }));
  try {
    return { document: await Promise.race([loading.promise, failed]), close };
  } catch (error) {
    close();
    throw error;
  }
}
