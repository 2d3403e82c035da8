import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { contract, type Method } from '../../shared/ipc/contract.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { serve, type Handlers, type Served } from '../../shared/ipc/server.ts';
import { transports, type Pair } from './transports.ts';

/** Handlers that refuse everything except what a test puts in. */
function handlersWith(some: Partial<Handlers>): Handlers {
  const refuse = (): never => {
    throw new AppError('not-found');
  };
  return { ...(Object.fromEntries(Object.keys(contract).map((name) => [name, refuse])) as unknown as Handlers), ...some }; // one refusal for each call of the contract
}

describe.each(Object.keys(transports))('the contract over %s', (kind) => {
  let pair: Pair;
  let client: Client;
  let served: Served;
  const unexpected: unknown[] = [];

  const start = (some: Partial<Handlers>): void => {
    served = serve(pair.far, {
      handlers: handlersWith(some),
      onUnexpected: (_, error) => unexpected.push(error),
      createCancel: () => {
        const controller = new AbortController();
        return { signal: controller.signal, abort: () => controller.abort() };
      },
    });
    client = createClient(pair.near);
  };

  beforeEach(async () => {
    const open = transports[kind];
    if (!open) throw new Error(kind);
    pair = await open();
    unexpected.length = 0;
  });
  afterEach(() => pair.end());

  it('answers a call with its value', async () => {
    start({ about: () => ({ version: '1', rules: '2', exampleAvailable: true }) });
    expect(await client.call('about', {})).toEqual({ version: '1', rules: '2', exampleAvailable: true });
  });

  it('carries an expected failure with its code and details', async () => {
    start({ 'settings.get': () => Promise.reject(new AppError('conflict', { expected: '1', found: '2' })) });
    await expect(client.call('settings.get', {})).rejects.toMatchObject({ code: 'conflict', details: { expected: '1', found: '2' } });
  });

  it('turns a surprise into `internal`, tells the log, and keeps serving', async () => {
    start({ 'settings.get': () => { throw new TypeError('a secret place'); }, about: () => ({ version: '1', rules: '2', exampleAvailable: false }) });
    await expect(client.call('settings.get', {})).rejects.toMatchObject({ code: 'internal', details: {} });
    expect(unexpected).toHaveLength(1);
    await expect(client.call('about', {})).resolves.toBeTruthy();
  });

  it('refuses unknown calls and bad arguments, and always answers', async () => {
    start({});
    await expect(client.call('nothing.here' as Method, {})).rejects.toMatchObject({ code: 'bad-request' });
    await expect(client.call('documents.open', { document: '' } as never)).rejects.toMatchObject({ code: 'bad-request' });
    await expect(client.call('constructor' as Method, {})).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('cancels the call that is asked to stop, and only that one', async () => {
    start({
      'settings.get': (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new AppError('cancelled')))),
      about: () => new Promise((resolve) => setImmediate(() => resolve({ version: '1', rules: '2', exampleAvailable: false }))),
    });
    const stopped = client.start('settings.get', {});
    const other = client.call('about', {});
    stopped.cancel();
    await expect(stopped.promise).rejects.toMatchObject({ code: 'cancelled' });
    await expect(other).resolves.toBeTruthy();
  });

  it('delivers events to those who listen', async () => {
    start({});
    const heard = new Promise((resolve) => void client.on('documents.changed', resolve));
    await client.call('about', {}).catch(() => undefined);
    served.emit('documents.changed', {});
    expect(await heard).toEqual({});
  });

  it('fails open calls as `disconnected` when the pipe breaks', async () => {
    start({ 'settings.get': () => new Promise(() => undefined) });
    const open = client.call('settings.get', {});
    pair.far.close();
    await expect(open).rejects.toMatchObject({ code: 'disconnected' });
    await expect(client.call('about', {})).rejects.toMatchObject({ code: 'disconnected' });
  });
});
