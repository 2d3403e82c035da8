import { describe, expect, test } from 'vitest';
import type { FromBackend, ToBackend } from '../../electron/backend/control.ts';
import { serveControl } from '../../electron/backend/serve-control.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { fakeBackend, stored } from './fake-backend.ts';

function setUp(change: (backend: ReturnType<typeof fakeBackend>) => void = () => {}) {
  const said: FromBackend[] = [];
  let hear: (message: ToBackend) => void = () => {};
  let closed = 0;
  const backend = fakeBackend();
  change(backend);
  serveControl({ post: (message) => said.push(message), onMessage: (handler) => (hear = handler) }, backend, () => (closed += 1));
  return { backend, said, tell: (message: ToBackend) => hear(message), closed: () => closed };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the line between main and the backend', () => {
  test('says ready first', () => expect(setUp().said).toEqual([{ kind: 'ready' }]));

  test('each window has its own port', () => {
    const { backend, said, tell } = setUp();
    tell({ kind: 'open', port: 1 });
    tell({ kind: 'open', port: 2 });
    expect(backend.served()).toBe(2);
    tell({ kind: 'message', port: 2, message: { type: 'call', id: 7 } });
    expect(said.at(-1)).toEqual({ kind: 'message', port: 2, message: { echo: { type: 'call', id: 7 } } });
    tell({ kind: 'close', port: 2 });
    expect(backend.served()).toBe(1);
    const before = said.length;
    tell({ kind: 'message', port: 2, message: 'late' });
    tell({ kind: 'message', port: 99, message: 'nobody' });
    expect(said.length).toBe(before);
  });

  test('questions are answered by id', async () => {
    const { backend, said, tell } = setUp();
    tell({ kind: 'ask', id: 1, question: { verb: 'accept', path: '/a.pdf' } });
    tell({ kind: 'ask', id: 2, question: { verb: 'sourceFile', sha256: stored.sha256 } });
    tell({ kind: 'ask', id: 3, question: { verb: 'exportFile', ticket: 'no' } });
    tell({ kind: 'ask', id: 4, question: { verb: 'offer', paths: ['/b.pdf'] } });
    await settled();
    expect(said).toContainEqual({ kind: 'answer', id: 1, ok: true, value: { ticket: 'ticket-/a.pdf', name: '/a.pdf', size: 1 } });
    expect(said).toContainEqual(expect.objectContaining({ id: 2, value: expect.objectContaining({ mediaType: 'application/pdf' }) }));
    expect(said).toContainEqual({ kind: 'answer', id: 3, ok: true, value: null });
    expect(backend.offered).toEqual(['/b.pdf']);
  });

  test('a refusal travels as its code, an accident as internal', async () => {
    let failure: Error = new AppError('password-needed');
    const { said, tell } = setUp((backend) => {
      backend.accept = () => Promise.reject(failure);
    });
    tell({ kind: 'ask', id: 1, question: { verb: 'accept', path: '/a' } });
    await settled();
    failure = new Error('with a path in it');
    tell({ kind: 'ask', id: 2, question: { verb: 'accept', path: '/a' } });
    await settled();
    expect(said).toContainEqual({ kind: 'answer', id: 1, ok: false, code: 'password-needed' });
    expect(said).toContainEqual({ kind: 'answer', id: 2, ok: false, code: 'internal' });
  });

  test('the process ends only after the backend has closed and said so', async () => {
    let finish: () => void = () => {};
    const { said, tell, closed } = setUp((backend) => {
      backend.close = () => new Promise((resolve) => (finish = resolve));
    });
    tell({ kind: 'ask', id: 1, question: { verb: 'close' } });
    await settled();
    expect(closed()).toBe(0);
    finish();
    await settled();
    expect(said.at(-1)).toEqual({ kind: 'answer', id: 1, ok: true, value: null });
    expect(closed()).toBe(1);
  });
});
