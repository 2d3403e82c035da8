import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../shared/window/content-policy.ts';
import { importsOf, isSource, projectFiles, textOf } from './project-files.ts';

const main = projectFiles().filter((file) => file.startsWith('electron/main/') && isSource(file));
const preload = projectFiles().filter((file) => file.startsWith('electron/preload/') && isSource(file));

describe('the Electron shell, read without running it', () => {
  test('every window is sandboxed, isolated and without Node', () => {
    const making = main.filter((file) => /new BrowserWindow\(/.test(textOf(file)));
    expect(making).toEqual(['electron/main/window.ts']);
    const text = textOf('electron/main/window.ts');
    for (const setting of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false', 'nodeIntegrationInWorker: false', 'nodeIntegrationInSubFrames: false', 'webSecurity: true', 'webviewTag: false']) expect(text).toContain(setting);
  });

  test('main hears the windows in two places, and each looks at the sender first', () => {
    const hearing = main.filter((file) => /ipcMain\.(on|once|handle|handleOnce)\(/.test(textOf(file)));
    expect(hearing).toEqual(['electron/main/ports.ts', 'electron/main/shell-handler.ts']);
    for (const file of hearing) expect(textOf(file)).toMatch(/ipcMain\.\w+\([^]*?isOwnSender\(event\.senderFrame\)/);
    expect(textOf('electron/main/shell-handler.ts')).toContain('schema.parse(input)');
  });

  test('permissions, devices, navigation, windows and the network are denied', () => {
    const text = textOf('electron/main/security.ts');
    for (const call of ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler', 'onBeforeRequest', 'setWindowOpenHandler', "'will-navigate'", "'will-redirect'", "'will-attach-webview'", "action: 'deny'"]) expect(text).toContain(call);
  });

  test('a link is opened outside only after the policy was asked', () => {
    for (const file of main.filter((name) => textOf(name).includes('openExternal'))) expect(textOf(file)).toMatch(/if \(mayOpenOutside\(url\)\) void shell\.openExternal\(url\)/);
  });

  test('the preload knows electron and our own words, and never hands out ipcRenderer', () => {
    for (const file of preload) {
      expect(importsOf(textOf(file)).filter((specifier) => specifier !== 'electron' && !specifier.startsWith('../../shared/window/'))).toEqual([]);
      expect(textOf(file)).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
    }
  });

  test('nothing else of Electron that opens a way out is used', () => {
    for (const file of [...main, ...preload]) expect(textOf(file)).not.toMatch(/enableRemoteModule|allowRunningInsecureContent|experimentalFeatures|executeJavaScript|webFrame|loadFile\(|insecure/);
  });
});

describe('the content security policy', () => {
  const policy = contentPolicy('abc');
  test('starts from nothing and lets no inline or evaluated script through', () => {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|https?:|data:|blob:)/);
    for (const directive of ["object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types gouji', "connect-src 'self'", "'nonce-abc'"]) expect(policy).toContain(directive);
  });
  test('the page has no inline script or style', () => {
    const page = textOf('renderer/index.html');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(page).toContain('content="__NONCE__"');
  });
});
