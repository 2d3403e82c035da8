import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { PORT_CHANNEL } from '../../shared/window/shell.ts';
import type { BackendProcess } from '../../electron/main/backend-process.ts';

type Handler = (...words: never[]) => unknown;

/** What main hung where, as Electron would have got it. */
const hung = vi.hoisted(() => ({ handlers: new Map<string, (...words: never[]) => unknown>(), windows: [] as { readonly webPreferences: Readonly<Record<string, unknown>> }[], outside: [] as string[] }));

vi.mock('electron', () => {
  const hang = (name: string) => (handler: (...words: never[]) => unknown) => void hung.handlers.set(name, handler);
  const on = (prefix: string) => (name: string, handler: (...words: never[]) => unknown) => void hung.handlers.set(`${prefix}${name}`, handler);
  class BrowserWindow {
    constructor(options: (typeof hung.windows)[number]) {
      hung.windows.push(options);
    }
    static fromWebContents(): object {
      return {};
    }
    once(): void {}
    async loadURL(url: string): Promise<void> {
      hung.outside.push(`load ${url}`);
    }
  }
  return {
    app: { on: on('app ') },
    BrowserWindow,
    ipcMain: { handle: on('handle '), on: on('on ') },
    session: { defaultSession: { setPermissionRequestHandler: hang('permission'), setPermissionCheckHandler: hang('permission check'), setDevicePermissionHandler: hang('device'), webRequest: { onBeforeRequest: hang('request') } } },
    shell: { openExternal: async (url: string) => void hung.outside.push(url) },
  };
});

const { handleShell } = await import('../../electron/main/shell-handler.ts');
const { Ports } = await import('../../electron/main/ports.ts');
const { securePages, secureSession } = await import('../../electron/main/security.ts');
const { openWindow } = await import('../../electron/main/window.ts');

const own = { url: 'app://workstation/', parent: null };
const strangers = [null, { url: 'https://evil.example/', parent: null }, { url: 'app://workstation/', parent: {} }, { url: 'file:///etc/passwd', parent: null }];
const call = (name: string, ...words: readonly unknown[]): unknown => {
  const handler = hung.handlers.get(name);
  if (!handler) throw new Error(`nothing is hung on ${name}`);
  return handler(...(words as never[])); // as Electron would call it
};

beforeEach(() => {
  hung.handlers.clear();
  hung.windows.length = 0;
  hung.outside.length = 0;
});

test('the window is sandboxed, isolated, and has nothing of Node', async () => {
  await openWindow('/out', 'x');
  expect(hung.windows[0]?.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true, webviewTag: false, navigateOnDragDrop: false });
  expect(hung.outside).toEqual(['load app://workstation/']);
});

test('permissions, devices and requests to anywhere are denied', () => {
  secureSession();
  const answers: unknown[] = [];
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem']) call('permission', {}, permission, (answer: unknown) => answers.push(answer));
  expect(answers).toEqual([false, false, false, false, false, false]);
  expect([call('permission check'), call('device')]).toEqual([false, false]);
  const cancelled: unknown[] = [];
  for (const url of ['https://evil.example/', 'http://127.0.0.1:1/', 'ws://evil.example/', 'file:///etc/passwd', 'app://workstation/a.mjs']) call('request', { url }, (answer: unknown) => cancelled.push(answer));
  expect(cancelled).toEqual([...Array.from({ length: 4 }, () => ({ cancel: true })), { cancel: false }]);
});

test('a page goes nowhere, is sent nowhere, holds no other page, and opens no window', () => {
  securePages();
  let open: Handler | undefined;
  call('app web-contents-created', {}, { on: (name: string, handler: Handler) => void hung.handlers.set(`page ${name}`, handler), setWindowOpenHandler: (handler: Handler) => (open = handler) });
  const prevented: string[] = [];
  const event = (url: string): object => ({ url, preventDefault: () => prevented.push(url) });
  for (const url of ['https://evil.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'app://workstation/other']) call('page will-navigate', event(url));
  call('page will-redirect', event('redirected'));
  call('page will-attach-webview', event('webview'));
  expect(prevented).toEqual(['https://evil.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'app://workstation/other', 'redirected', 'webview']);
  for (const url of ['https://www.mof.gov.cn/', 'http://a.example/', 'file:///C:/x.exe', 'javascript:1']) expect(open?.({ url } as never)).toEqual({ action: 'deny' });
  expect(hung.outside).toEqual(['https://www.mof.gov.cn/']);
});

describe('a verb of the shell', () => {
  const answered: unknown[] = [];
  beforeEach(() => {
    answered.length = 0;
    handleShell('verb', z.tuple([z.string().max(10)]), async ([word]) => answered.push(word));
  });
  test.each(strangers)('is not answered to %j', (senderFrame) => {
    expect(() => call('handle verb', { sender: {}, senderFrame }, 'x')).toThrow('refused');
    expect(answered).toEqual([]);
  });
  test.each([[[]], [[1]], [['x'.repeat(11)]], [['x', 'y']], [[{ toString: () => 'x' }]], [[null]]])('is not carried out with %j', (words) => {
    expect(() => call('handle verb', { sender: {}, senderFrame: own }, ...words)).toThrow(z.ZodError);
    expect(answered).toEqual([]);
  });
  test('is answered to our page', async () => {
    await call('handle verb', { sender: {}, senderFrame: own }, 'x');
    expect(answered).toEqual(['x']);
  });
});

test('pipes hear only our page, and only what the preload sends', () => {
  const opened: number[] = [];
  const sent: unknown[] = [];
  // The parts of it that pipes use.
  new Ports().listen({ openPort: (port: number) => opened.push(port), sendToPort: (_port: number, message: unknown) => sent.push(message), closePort: () => undefined } as unknown as BackendProcess);
  const sender = { on: () => undefined };
  const say = (senderFrame: unknown, ...words: readonly unknown[]): unknown => call(`on ${PORT_CHANNEL}`, { sender, senderFrame }, ...words);
  for (const stranger of strangers) say(stranger, { kind: 'open', port: 1 });
  for (const garbage of [undefined, null, 1, 'open', [], {}, { kind: 'open' }, { kind: 'open', port: '1' }, { kind: 'open', port: 1.5 }, { kind: 'eval', port: 1 }]) say(own, garbage);
  say(own, { kind: 'message', port: 1, message: 'before it was opened' });
  expect([opened, sent]).toEqual([[], []]);
  say(own, { kind: 'open', port: 1 });
  say(own, { kind: 'open', port: 1 });
  say(own, { kind: 'message', port: 1, message: { type: 'call' } });
  expect([opened.length, sent]).toEqual([1, [{ type: 'call' }]]);
});

test('the package\'s fuses close what a started program could be turned into', () => {
  const config = createRequire(import.meta.url)(join(import.meta.dirname, '..', '..', 'packaging', 'electron-builder.config.cjs')) as { readonly electronFuses: unknown }; // our own file
  expect(config.electronFuses).toEqual({
    runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false,
  });
});
