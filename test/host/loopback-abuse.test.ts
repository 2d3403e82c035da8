import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startLoopbackHost, type LoopbackHost } from '../../electron/loopback/loopback-host.ts';
import { fakeBackend, stored, type FakeBackend } from './fake-backend.ts';

let backend: FakeBackend;
let host: LoopbackHost;
let bundleDir: string;
let cookie: string;
const port = (): number => Number(new URL(host.origin).port);

beforeEach(async () => {
  bundleDir = mkdtempSync(join(tmpdir(), 'gouji-bundle-'));
  writeFileSync(join(bundleDir, 'index.html'), 'page');
  backend = fakeBackend();
  host = await startLoopbackHost({ backend, bundleDir, largestUpload: 1000, idleMs: 10_000, onIdle: () => undefined });
  const answer = await raw(`GET ${host.address.slice(host.origin.length)} HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nConnection: close\r\n\r\n`);
  cookie = /set-cookie: ([^;]+)/i.exec(answer)?.[1] ?? '';
});
afterEach(async () => {
  await host.close();
  rmSync(bundleDir, { recursive: true });
});

/** Sends bytes as they are and gives what comes back until the connection ends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port(), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}
const status = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const ask = (first: string, ...headers: readonly string[]): Promise<string> => raw(`${[first, `Host: 127.0.0.1:${port()}`, `Cookie: ${cookie}`, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`);

test('the cookie lets a plain request in, so that the refusals below mean something', async () => {
  expect(status(await ask('GET / HTTP/1.1'))).toBe(200);
});

test.each([
  ['two hosts', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a host that resolves to this machine', 'GET / HTTP/1.1\r\nHost: rebound.example:PORT\r\nCookie: COOKIE\r\nConnection: close\r\n\r\n'],
  ['an address of another machine in the request line', 'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nCookie: COOKIE\r\nConnection: close\r\n\r\n'],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nCookie: COOKIE\r\n\r\n'],
  ['a method that is none', 'EVIL / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nConnection: close\r\n\r\n'],
  ['two lengths (smuggling)', 'POST /accept?name=a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: 3\r\nContent-Length: 30\r\nConnection: close\r\n\r\nabc'],
  ['a length and chunks (smuggling)', 'POST /accept?name=a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n'],
  ['a negative length', 'POST /accept?name=a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: -1\r\nConnection: close\r\n\r\n'],
  ['headers without end', `GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nX: ${'y'.repeat(40_000)}\r\nConnection: close\r\n\r\n`],
  ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000garbage\r\n\r\n'],
])('%s is refused', async (_what, request) => {
  const answer = await raw(request.replaceAll('PORT', String(port())).replaceAll('COOKIE', cookie));
  expect(status(answer) === 0 || status(answer) >= 400).toBe(true);
  expect(backend.accepted).toEqual([]);
  expect(status(await ask('GET / HTTP/1.1'))).toBe(200);
});

test.each(['/source/../../etc/passwd', '/export/..%2f..%2fetc%2fpasswd', '/source/%00', '/%2e%2e%2f%2e%2e%2fetc/passwd', '//evil.example/', '/source/' + 'a'.repeat(5000), '/..\\..\\windows\\win.ini'])('%s finds nothing', async (path) => {
  expect(status(await ask(`GET ${path} HTTP/1.1`))).toBeGreaterThanOrEqual(400);
});

test.each([
  ['bytes=0-0,1-1,2-2', 200], [`bytes=${'0-1,'.repeat(500)}0-1`, 200], ['bytes=9999999999999999999999-', 416], ['bytes=-9999999999999999999999', 206], ['bytes=0-9999999999999999999999', 206], ['bytes=--1', 200], ['bytes=1e1-', 200],
])('the range %s costs no more than the file', async (range, expected) => {
  const answer = await ask(`GET /source/${stored.sha256} HTTP/1.1`, `Range: ${range}`);
  expect(status(answer)).toBe(expected);
  expect(answer.split('\r\n\r\n')[1]?.length ?? 0).toBeLessThanOrEqual(stored.text.length);
});

test('an upload that never ends is cut off at the limit, and a broken one leaves nothing', async () => {
  const chunk = `100\r\n${'x'.repeat(256)}\r\n`;
  const answer = await ask('POST /accept?name=a HTTP/1.1', `Origin: ${host.origin}`, 'Transfer-Encoding: chunked', '', chunk.repeat(40));
  expect(status(answer)).toBe(422);
  await new Promise<void>((resolve) => {
    const request = httpRequest({ hostname: '127.0.0.1', port: port(), path: '/accept?name=a', method: 'POST', headers: { cookie, origin: host.origin, 'content-length': '500' } });
    request.on('error', () => resolve());
    request.write('half', () => request.destroy());
  });
  expect(status(await ask('GET / HTTP/1.1'))).toBe(200);
  expect(backend.accepted).toEqual([]);
});

const open = (): Promise<WebSocket | number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/rpc`, { headers: { cookie, origin: host.origin } });
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => resolve(0));
  });
const opened = async (): Promise<WebSocket> => {
  const socket = await open();
  if (typeof socket === 'number') throw new Error(`refused: ${socket}`);
  return socket;
};
const closeCode = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.on('close', resolve));

test('a frame beyond the limit, and a binary one, end their own connection only', async () => {
  const [large, binary, good] = [await opened(), await opened(), await opened()];
  const codes = [closeCode(large), closeCode(binary)];
  large.on('error', () => undefined); // the far end hangs up in the middle of the frame
  large.send('x'.repeat(17 * 1024 ** 2));
  binary.send(Buffer.from([1, 2, 3]));
  expect([1006, 1009]).toContain(await codes[0]);
  expect(await codes[1]).toBe(1003);
  const answer = new Promise((resolve) => good.once('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8')))));
  good.send('{"a":1}');
  expect(await answer).toEqual({ echo: { a: 1 } });
  good.terminate();
});

test('a flood of messages is answered in order, and another window and the pages are still served', async () => {
  const [flood, other] = [await opened(), await opened()];
  const count = 5000;
  let answered = 0;
  const all = new Promise<void>((resolve) => flood.on('message', () => {
    answered += 1;
    if (answered === count) resolve();
  }));
  for (let index = 0; index < count; index += 1) flood.send(`{"n":${index}}`);
  const answer = new Promise((resolve) => other.once('message', resolve));
  other.send('{}');
  await answer;
  expect(status(await ask('GET / HTTP/1.1'))).toBe(200);
  await all;
  flood.terminate();
  other.terminate();
});

test('no more windows than a person could have', async () => {
  const sockets = await Promise.all(Array.from({ length: 40 }, open));
  const letIn = sockets.filter((socket) => typeof socket !== 'number');
  expect(letIn.length).toBe(16);
  expect(new Set(sockets.filter((socket) => typeof socket === 'number'))).toEqual(new Set([503]));
  for (const socket of letIn) socket.terminate();
});
