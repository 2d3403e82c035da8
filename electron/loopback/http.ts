import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError, type ErrorCode } from '../../shared/ipc/errors.ts';
import { readAddress } from '../../shared/window/address.ts';
import { readByteRange } from '../../shared/window/byte-range.ts';
import { contentPolicy, FIXED_HEADERS, INERT_CONTENT_POLICY, NONCE_PLACEHOLDER } from '../../shared/window/content-policy.ts';
import type { Backend, ServedFile } from '../backend/backend.ts';
import type { Guard } from './guard.ts';
import { receiveUpload } from './upload.ts';

/** What the HTTP side needs. `largestUpload` in bytes. */
export interface HttpOptions {
  readonly backend: Backend;
  readonly guard: Guard;
  readonly bundleDir: string;
  readonly largestUpload: number;
}

/** Answers GET of the bundle, `/source/<sha256>`, `/export/<ticket>`, and POST `/accept`. Nothing here takes a path of the disk. */
export function createHttpHandler(options: HttpOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    handle(options, request, response).catch(() => {
      // The headers may be gone already (a download that broke off): then the connection is all that can be ended.
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function handle(options: HttpOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { guard } = options;
  if (!guard.hostIsOurs(request)) return refuse(response, 421);
  const url = URL.canParse(request.url ?? '/', guard.origin) ? new URL(request.url ?? '/', guard.origin) : null;
  // `//name/` and whole addresses name another host than the Host header did.
  if (url?.origin !== guard.origin) return refuse(response, 404);
  if (request.method === 'GET' && url.pathname === '/enter') return enter(guard, url, response);
  if (!guard.isKnown(request) || !guard.isSameSite(request)) return refuse(response, 403);
  if (request.method === 'POST' && url.pathname === '/accept') {
    if (!guard.originIsOurs(request)) return refuse(response, 403);
    return accept(options, request, url, response);
  }
  if (request.method !== 'GET') return refuse(response, 405);
  return get(options, request, url, response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...FIXED_HEADERS, 'content-type': 'text/plain' });
  response.end(String(status));
}

function enter(guard: Guard, url: URL, response: ServerResponse): void {
  const cookie = guard.enter(url.searchParams.get('t') ?? '');
  if (cookie === null) return refuse(response, 403);
  // Not a redirect: after a click in another program the strict cookie would not go along with one.
  response.writeHead(200, { ...FIXED_HEADERS, 'set-cookie': cookie, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" });
  response.end('<!doctype html><meta http-equiv="refresh" content="0;url=/">');
}

async function get(options: HttpOptions, request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
  const address = readAddress(url.pathname);
  switch (address.kind) {
    case 'nothing':
      return refuse(response, 404);
    case 'file':
      return sendBundleFile(options.bundleDir, address, response);
    case 'source':
      return sendStored(options.backend.sourceFile(address.sha256), false, request, response);
    case 'export':
      return sendStored(options.backend.exportFile(address.ticket), true, request, response);
  }
}

async function sendBundleFile(bundleDir: string, address: { readonly file: string; readonly mediaType: string }, response: ServerResponse): Promise<void> {
  let body: Buffer;
  try {
    body = await readFile(join(bundleDir, address.file));
  } catch {
    return refuse(response, 404);
  }
  const nonce = randomBytes(18).toString('base64');
  if (address.file === 'index.html') body = Buffer.from(body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce));
  response.writeHead(200, { ...FIXED_HEADERS, 'content-security-policy': contentPolicy(nonce), 'content-type': address.mediaType, 'content-length': body.length });
  response.end(body);
}

async function sendStored(file: ServedFile | null, asDownload: boolean, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (file === null) return refuse(response, 404);
  const { size } = await stat(file.path);
  const range = readByteRange(request.headers.range, size);
  const headers = {
    ...FIXED_HEADERS,
    'content-security-policy': INERT_CONTENT_POLICY,
    'content-type': file.mediaType,
    'accept-ranges': 'bytes',
    ...(asDownload ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` } : {}),
  };
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` });
    response.end();
    return;
  }
  if (range === 'whole') {
    response.writeHead(200, { ...headers, 'content-length': size });
    await pipeline(createReadStream(file.path), response);
    return;
  }
  response.writeHead(206, { ...headers, 'content-range': `bytes ${range.first}-${range.last}/${size}`, 'content-length': range.last - range.first + 1 });
  await pipeline(createReadStream(file.path, { start: range.first, end: range.last }), response);
}

async function accept(options: HttpOptions, request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
  const answer = (status: number, body: unknown): void => {
    response.writeHead(status, { ...FIXED_HEADERS, 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const name = url.searchParams.get('name') ?? '';
  if (name === '' || name.length > 1000) return answer(400, { error: { code: 'bad-request' satisfies ErrorCode } });
  try {
    answer(200, { file: await receiveUpload(options.backend, request, name, options.largestUpload) });
  } catch (error) {
    const code: ErrorCode = error instanceof AppError ? error.code : 'internal';
    // The rest of a refused upload is not read: the connection ends with the answer.
    response.setHeader('connection', 'close');
    answer(422, { error: { code } });
  }
}
