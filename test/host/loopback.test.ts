import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startLoopbackHost, type LoopbackHost } from '../../electron/loopback/loopback-host.ts';
import { fakeBackend, stored, type FakeBackend } from './fake-backend.ts';

let backend: FakeBackend;
let host: LoopbackHost;
let idleCalls = 0;
let onIdle: () => void = () => {};

beforeEach(async () => {
  const bundleDir = mkdtempSync(join(tmpdir(), 'gouji-bundle-'));
  writeFileSync(join(bundleDir, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">');
  writeFileSync(join(bundleDir, 'a.mjs'), 'export {};');
  backend = fakeBackend();
  idleCalls = 0;
  onIdle = () => {};
  host = await startLoopbackHost({
    backend,
    bundleDir,
    largestUpload: 100,
    idleMs: 20,
    onIdle: () => {
      idleCalls += 1;
      onIdle();
    },
  });
});

afterEach(() => host.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Plain node:http, because fetch does not let a test set Host, Origin, Cookie or Sec-Fetch-Site. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject);
    request.end(options.body);
  });
}

const enterPath = (): string => host.address.slice(host.origin.length);

async function enter(): Promise<string> {
  const { headers } = await ask(enterPath());
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

describe('who is let in', () => {
  test('the token works once and gives an HttpOnly, SameSite=Strict cookie', async () => {
    const first = await ask(enterPath());
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']?.[0]).toMatch(/^gouji-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await ask(enterPath())).status).toBe(403);
  });

  test('a wrong token is refused and does not use up the right one', async () => {
    expect((await ask('/enter?t=wrong')).status).toBe(403);
    expect((await ask(enterPath())).status).toBe(200);
  });

  test('without the cookie there is nothing, not even the bundle', async () => {
    for (const path of ['/', '/a.mjs', `/source/${stored.sha256}`, `/export/${stored.ticket}`]) expect((await ask(path)).status).toBe(403);
    expect((await ask('/accept?name=a', { method: 'POST', headers: { origin: host.origin }, body: 'x' })).status).toBe(403);
    expect(backend.accepted).toEqual([]);
  });

  test('a foreign Host is refused even with the cookie (DNS rebinding)', async () => {
    const cookie = await enter();
    const { port } = new URL(host.origin);
    for (const name of ['evil.example', 'localhost', '127.0.0.1']) expect((await ask('/', { headers: { cookie, host: name === '127.0.0.1' ? name : `${name}:${port}` } })).status).toBe(421);
  });

  test('a request that another site caused is refused even with the cookie', async () => {
    const cookie = await enter();
    expect((await ask('/', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask('/', { headers: { cookie, 'sec-fetch-site': 'same-site' } })).status).toBe(403);
    expect((await ask('/', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
  });

  test('only GET, and POST to /accept', async () => {
    const cookie = await enter();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', { method, headers: { cookie, origin: host.origin } })).status).toBe(405);
  });
});

describe('what is served', () => {
  test('each load has its own nonce, in the policy and in the page', async () => {
    const cookie = await enter();
    const nonces = new Set<string>();
    for (let load = 0; load < 2; load += 1) {
      const { headers, body } = await ask('/', { headers: { cookie } });
      const nonce = /content="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  test('no header allows another site anything', async () => {
    const cookie = await enter();
    const { headers } = await ask('/a.mjs', { headers: { cookie } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin', 'content-type': 'text/javascript; charset=utf-8' });
  });

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/a/../../x', '/.git/config', '/a\\b', '//etc/passwd', '/nothing.js', '/source/a.mjs', '/source/ABC'])('%s is not found', async (path) => {
    const cookie = await enter();
    expect((await ask(path, { headers: { cookie } })).status).toBe(404);
  });

  test('a source comes whole, in ranges, and can never run as a page', async () => {
    const cookie = await enter();
    const whole = await ask(`/source/${stored.sha256}`, { headers: { cookie } });
    expect(whole).toMatchObject({ status: 200, body: stored.text });
    expect(whole.headers['content-security-policy']).toContain('sandbox');
    const part = await ask(`/source/${stored.sha256}`, { headers: { cookie, range: 'bytes=2-4' } });
    expect(part).toMatchObject({ status: 206, body: '234' });
    expect(part.headers['content-range']).toBe('bytes 2-4/10');
    expect((await ask(`/source/${stored.sha256}`, { headers: { cookie, range: 'bytes=20-' } })).status).toBe(416);
    expect((await ask(`/source/${'0'.repeat(64)}`, { headers: { cookie } })).status).toBe(404);
  });

  test('an export comes as a download under its own name', async () => {
    const cookie = await enter();
    const { status, headers } = await ask(`/export/${stored.ticket}`, { headers: { cookie } });
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('勘误 1.json')}`);
    expect((await ask('/export/another-ticket', { headers: { cookie } })).status).toBe(404);
  });
});

describe('uploads', () => {
  const upload = (cookie: string, name: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(`/accept?name=${encodeURIComponent(name)}`, { method: 'POST', headers: { cookie, origin: host.origin, ...headers }, body });

  test('a file arrives with its bytes and a name without folders', async () => {
    const answer = await upload(await enter(), '..\\..\\x/预算.pdf', 'abc');
    expect(JSON.parse(answer.body)).toEqual({ file: { ticket: 'ticket-1', name: '预算.pdf', size: 3 } });
    expect(backend.accepted).toEqual([{ name: '预算.pdf', text: 'abc' }]);
  });

  test('a foreign or missing Origin is refused', async () => {
    const cookie = await enter();
    expect((await upload(cookie, 'a', 'abc', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask('/accept?name=a', { method: 'POST', headers: { cookie }, body: 'abc' })).status).toBe(403);
    expect(backend.accepted).toEqual([]);
  });

  test('one that is too large is refused, announced or not', async () => {
    const cookie = await enter();
    const announced = await upload(cookie, 'a', 'x'.repeat(101), { 'content-length': '101' });
    const streamed = await upload(cookie, 'a', 'x'.repeat(101), { 'transfer-encoding': 'chunked' });
    for (const answer of [announced, streamed]) {
      expect(answer.status).toBe(422);
      expect(JSON.parse(answer.body)).toEqual({ error: { code: 'file-too-large' } });
    }
    expect(backend.accepted).toEqual([]);
  });
});

describe('the WebSocket', () => {
  const open = (path: string, headers: Record<string, string>): Promise<WebSocket | number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${host.origin.replace('http', 'ws')}${path}`, { headers });
      socket.on('open', () => resolve(socket));
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('error', () => resolve(0));
    });

  test('needs our Origin and the cookie', async () => {
    const cookie = await enter();
    expect(await open('/rpc', { cookie })).toBe(403);
    expect(await open('/rpc', { cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await open('/rpc', { origin: host.origin })).toBe(403);
    expect(await open('/other', { cookie, origin: host.origin })).toBe(403);
    expect(backend.served()).toBe(0);
  });

  test('carries messages, and the host reports when the last window went', async () => {
    const cookie = await enter();
    const socket = await open('/rpc', { cookie, origin: host.origin });
    if (typeof socket === 'number') throw new Error(`refused: ${socket}`);
    expect(backend.served()).toBe(1);
    const answer = new Promise((resolve) => socket.on('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8')))));
    socket.send(JSON.stringify({ type: 'call', id: 1 }));
    expect(await answer).toEqual({ echo: { type: 'call', id: 1 } });
    expect(idleCalls).toBe(0);
    const idle = new Promise<void>((resolve) => (onIdle = resolve));
    socket.close();
    await idle;
    expect(backend.served()).toBe(0);
    expect(idleCalls).toBe(1);
  });

  test('what is not JSON ends the connection and nothing else', async () => {
    const headers = { cookie: await enter(), origin: host.origin };
    const bad = await open('/rpc', headers);
    const good = await open('/rpc', headers);
    if (typeof bad === 'number' || typeof good === 'number') throw new Error('refused');
    const closed = new Promise<number>((resolve) => bad.on('close', resolve));
    bad.send('{');
    expect(await closed).toBe(1003);
    expect(good.readyState).toBe(good.OPEN);
    good.terminate();
  });
});
