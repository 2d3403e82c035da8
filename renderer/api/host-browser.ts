import type { ErrorCode } from '../../shared/ipc/errors.ts';
import { LARGEST_UPLOAD } from '../../shared/window/largest-upload.ts';
import type { AcceptResult } from '../../shared/window/shell.ts';
import { cspNonce } from './csp-nonce.ts';
import type { Host } from './host.ts';
import { openSocket } from './transport-socket.ts';

/** The window in a browser, served by the loopback host. */
export function browserHost(): Host {
  return {
    kind: 'browser',
    connect: () => openSocket(`${location.origin.replace(/^http/, 'ws')}/rpc`),
    pickFiles: async () => upload(await chooseFiles()),
    acceptDropped: (files) => upload(files),
    async saveExport(ticket, name) {
      const link = document.createElement('a');
      link.href = `/export/${ticket}`;
      link.download = name;
      link.click();
      return 'saved';
    },
    showWorkspace: null,
    tellLanguage: () => undefined,
    sourceUrl: (sha256) => `/source/${sha256}`,
    cspNonce,
  };
}

function chooseFiles(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    // A file input outside the document is lost when the page is cleaned up while the dialog is open.
    input.hidden = true;
    document.body.append(input);
    const answer = (files: readonly File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => answer([...(input.files ?? [])]));
    input.addEventListener('cancel', () => answer([]));
    input.click();
  });
}

/** One after the other: a folder of scans at once would hold every upload in memory. */
async function upload(files: readonly File[]): Promise<readonly AcceptResult[]> {
  const results: AcceptResult[] = [];
  for (const file of files) results.push(await uploadOne(file));
  return results;
}

async function uploadOne(file: File): Promise<AcceptResult> {
  // Refused here already: a browser reports an upload that the server ends early as a lost connection.
  if (file.size > LARGEST_UPLOAD) return { ok: false, name: file.name, code: 'file-too-large' };
  let answer: unknown;
  try {
    const response = await fetch(`/accept?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    answer = await response.json();
  } catch {
    // The browser cannot read it (a folder, no permission, changed on disk) or the host is gone; it does not tell which.
    return { ok: false, name: file.name, code: 'file-unreadable' };
  }
  return readAnswer(file.name, answer);
}

function readAnswer(name: string, answer: unknown): AcceptResult {
  // The shape is the loopback host's own (electron/loopback/http.ts); anything else counts as an internal error.
  const { file, error } = answer as { file?: { ticket: string; name: string; size: number }; error?: { code: ErrorCode } };
  return file ? { ok: true, file } : { ok: false, name, code: error?.code ?? 'internal' };
}
