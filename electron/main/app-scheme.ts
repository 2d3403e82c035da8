import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { readAddress } from '../../shared/window/address.ts';
import { readByteRange } from '../../shared/window/byte-range.ts';
import { contentPolicy, FIXED_HEADERS, INERT_CONTENT_POLICY, NONCE_PLACEHOLDER } from '../../shared/window/content-policy.ts';
import type { ServedFile } from '../backend/backend.ts';
import { APP_SCHEME, isOwnPage } from './policy.ts';

/** Must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
}

/** Answers app://workstation/: the bundle and `/source/<sha256>`. Exports are saved through a dialog instead. */
export function serveAppScheme(bundleDir: string, sourceFile: (sha256: string) => Promise<ServedFile | null>): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOwnPage(request.url) || request.method !== 'GET') return refuse(404);
    const address = readAddress(new URL(request.url).pathname);
    try {
      if (address.kind === 'file') return await bundleFile(bundleDir, address);
      if (address.kind === 'source') return await storedFile(await sourceFile(address.sha256), request.headers.get('range'));
      return refuse(404);
    } catch {
      return refuse(404); // not in the bundle, or no longer on the disk
    }
  });
}

const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(String(status), { status, headers: { ...FIXED_HEADERS, ...headers, 'content-type': 'text/plain' } });

async function bundleFile(bundleDir: string, address: { readonly file: string; readonly mediaType: string }): Promise<Response> {
  const bytes = await readFile(join(bundleDir, address.file));
  const nonce = randomBytes(18).toString('base64');
  const body = address.file === 'index.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : new Uint8Array(bytes);
  return new Response(body, { headers: { ...FIXED_HEADERS, 'content-security-policy': contentPolicy(nonce), 'content-type': address.mediaType } });
}

async function storedFile(file: ServedFile | null, rangeHeader: string | null): Promise<Response> {
  if (file === null) return refuse(404);
  const { size } = await stat(file.path);
  const headers = { ...FIXED_HEADERS, 'content-security-policy': INERT_CONTENT_POLICY, 'content-type': file.mediaType, 'accept-ranges': 'bytes' };
  const range = readByteRange(rangeHeader, size);
  if (range === 'unsatisfiable') return refuse(416, { 'content-range': `bytes */${size}` });
  const { first, last } = range === 'whole' ? { first: 0, last: size - 1 } : range;
  // An empty file has no last byte to stream to.
  const stream = size === 0 ? null : (Readable.toWeb(createReadStream(file.path, { start: first, end: last })) as ReadableStream<Uint8Array>); // Node's own type of the same class
  return new Response(stream, {
    status: range === 'whole' ? 200 : 206,
    headers: { ...headers, 'content-length': String(last - first + 1), ...(range === 'whole' ? {} : { 'content-range': `bytes ${first}-${last}/${size}` }) },
  });
}
