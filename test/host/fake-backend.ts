import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend, ServedFile } from '../../electron/backend/backend.ts';

/** A backend that echoes messages and keeps what it is given in memory: enough to see what a host lets through. */
export interface FakeBackend extends Backend {
  readonly accepted: { readonly name: string; readonly text: string }[];
  readonly offered: string[];
  readonly served: () => number;
}

/** SHA-256 and bytes of the one stored source, and the ticket of the one export. */
export const stored = { text: '0123456789', sha256: createHash('sha256').update('0123456789').digest('hex'), ticket: 'export-ticket-1' } as const;

export function fakeBackend(): FakeBackend {
  const dir = mkdtempSync(join(tmpdir(), 'gouji-fake-'));
  const path = join(dir, 'source');
  writeFileSync(path, stored.text);
  const accepted: { name: string; text: string }[] = [];
  const offered: string[] = [];
  let serving = 0;
  const file = (mediaType: string, name: string): ServedFile => ({ path, mediaType, name });
  return {
    accepted,
    offered,
    served: () => serving,
    serve(transport) {
      serving += 1;
      transport.onMessage((message) => transport.send({ echo: message }));
      return () => {
        serving -= 1;
      };
    },
    async accept(offer) {
      if ('path' in offer) return { ticket: `ticket-${offer.path}`, name: offer.path, size: 1 };
      const chunks: Uint8Array[] = [];
      for await (const chunk of offer.bytes) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('utf8');
      accepted.push({ name: offer.name, text });
      return { ticket: `ticket-${accepted.length}`, name: offer.name, size: text.length };
    },
    async offer(paths) {
      offered.push(...paths);
    },
    sourceFile: (sha256) => (sha256 === stored.sha256 ? file('application/pdf', 'a.pdf') : null),
    exportFile: (ticket) => (ticket === stored.ticket ? file('application/json', '勘误 1.json') : null),
    close: () => Promise.resolve(),
  };
}
