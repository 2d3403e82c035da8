import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createBackend } from '../../electron/backend/create-backend.ts';
import type { Backend } from '../../electron/backend/backend.ts';
import { contract, type Method } from '../../shared/ipc/contract.ts';
import { responseSchema } from '../../shared/ipc/envelope.ts';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import { pdfAssetsDir, workerFile } from '../backend/open-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-garbage-'));
let backend: Backend;
let wire: Transport;
const waiting = new Map<number, (code: string) => void>();
let lastId = 0;
const logged: string[] = [];

beforeAll(async () => {
  backend = await createBackend({ dataDir: join(folder, 'workspace'), version: '0.0.0', workerFile, pdfAssetsDir, exampleDir: null, maxWorkers: 1, logLine: (line) => void logged.push(line) });
  const [near, far] = memoryTransports();
  backend.serve(far);
  wire = near;
  wire.onMessage((message) => {
    const response = responseSchema.parse(message);
    if (response.type === 'reply') waiting.get(response.id)?.(response.ok ? 'answered' : response.error.code);
  });
});
afterAll(async () => {
  wire.close();
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (method: string, input: unknown): Promise<string> =>
  new Promise((resolve) => {
    lastId += 1;
    waiting.set(lastId, resolve);
    wire.send({ type: 'call', id: lastId, method, input });
  });

const methods = Object.keys(contract) as Method[]; // its own keys
const NO_OBJECTS: readonly unknown[] = [undefined, null, 0, -1, 1e308, true, '', 'x', '{}', [], [{}]];
/** Wrong in any field: no schema takes all of these, and none takes the last. */
const WRONG: readonly unknown[] = [null, -1, 0.5, 1e308, '', '../../etc/passwd', '\u0000', 'x'.repeat(20_000), [], {}, [null], { kind: 'nothing' }, { toString: 1 }];
const fieldsOf = (method: Method): readonly string[] => {
  const { input } = contract[method];
  return input instanceof z.ZodObject ? Object.keys(input.shape) : [];
};

describe('every call of the contract', () => {
  test.each(methods)('%s refuses what is no object', async (method) => {
    for (const input of NO_OBJECTS) expect(await send(method, input), JSON.stringify(input)).toBe('bad-request');
  });

  test.each(methods.filter((method) => fieldsOf(method).length > 0))('%s answers garbage in its fields with a reason of the contract', async (method) => {
    const fields = fieldsOf(method);
    // settings.set and the like may take some of it for a value: what counts is an answer that is no crash.
    for (const wrong of WRONG) {
      expect(await send(method, Object.fromEntries(fields.map((field) => [field, wrong]))), `${method} ${JSON.stringify(wrong).slice(0, 60)}`).not.toBe('internal');
      for (const field of fields) expect(await send(method, { [field]: wrong }), `${method} ${field} ${JSON.stringify(wrong).slice(0, 60)}`).not.toBe('internal');
    }
    expect(await send(method, JSON.parse('{"__proto__":{"document":"x","polluted":true}}'))).not.toBe('internal');
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined(); // any object would do
  });

  test('what is no call at all is refused, and the next call is answered', async () => {
    for (const method of ['', 'nothing', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)]) expect(await send(method, {})).toBe('bad-request');
    for (const message of [null, 1, 'call', [], {}, { type: 'call' }, { type: 'call', id: 'x', method: 'about', input: {} }, { type: 'eval', id: 0.5 }, { type: 'cancel', id: 999 }]) wire.send(message);
    expect(await send('about', {})).toBe('answered');
  });

  test('nothing of it reached the log as a crash', () => {
    // A message that is no call is noted as such; a call that crashed would be noted by its name.
    expect(logged.filter((line) => /"event":"call (?!envelope")/.test(line))).toEqual([]);
  });
});
