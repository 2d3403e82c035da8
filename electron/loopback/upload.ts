import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { AppError } from '../../shared/ipc/errors.ts';
import type { AcceptedFile, Backend } from '../backend/backend.ts';

/** Hands the body of a request to the backend as it arrives; refuses one that is, or turns out, larger than `limit` bytes. */
export async function receiveUpload(backend: Backend, request: IncomingMessage, name: string, limit: number): Promise<AcceptedFile> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new AppError('file-too-large', { name });
  // A name is for show only, but one without separators cannot be mistaken for a path further on.
  return backend.accept({ name: basename(name.replaceAll('\\', '/')), bytes: countedBytes(request, name, limit) });
}

async function* countedBytes(request: IncomingMessage, name: string, limit: number): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array; // a request without setEncoding gives buffers
    received += bytes.length;
    if (received > limit) throw new AppError('file-too-large', { name });
    yield bytes;
  }
}
