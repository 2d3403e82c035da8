import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';
import { watchPage } from '../e2e/fixtures/watch-page.ts';
import { chromiumContext, devtoolsAddress } from './chromium.ts';
import { ipcMain } from './ipc-main.ts';
import { mainWorldScript, preloadWorldScript, PRELOAD_WORLD, SEND_BINDING } from './bridge-scripts.ts';
import { answerRoute, fromChromium, toChromium } from './protocol.ts';
import { notify, onOrder } from './remote-control.ts';
import { isRequestAllowed } from './session.ts';

interface WindowOptions {
  readonly webPreferences?: { readonly preload?: string; readonly sandbox?: boolean; readonly contextIsolation?: boolean; readonly nodeIntegration?: boolean };
}

/** Preload → main: an invoke that wants an answer, or a send that does not. */
type FromPreload = { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly input: readonly unknown[] } | { readonly kind: 'send'; readonly channel: string; readonly input: readonly unknown[] };

class StandinWebContents extends EventEmitter {
  readonly deliver: (message: unknown) => void;
  destroyed = false;

  constructor(deliver: (message: unknown) => void) {
    super();
    this.deliver = deliver;
  }

  send(channel: string, ...input: readonly unknown[]): void {
    this.deliver({ kind: 'event', channel, input });
  }

  isDestroyed = (): boolean => this.destroyed;
  setWindowOpenHandler = (_handler: unknown): void => {};
}

const windows = new Set<BrowserWindow>();
/** Set by app.ts, which imports this file: the two cannot import each other. */
let onApp: (event: string, ...input: readonly unknown[]) => void = () => {};
export const connectApp = (emit: typeof onApp): void => void (onApp = emit);
export const openWindows = (): readonly BrowserWindow[] => [...windows];

/** A window is one page of Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: StandinWebContents;
  readonly #preload: string;
  #page: Page | undefined;
  #cdp: CDPSession | undefined;
  #world: number | undefined;

  constructor(options: WindowOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    if (preferences.nodeIntegration !== false || preferences.contextIsolation !== true || preferences.sandbox !== true) throw new Error('stand-in: unsafe webPreferences');
    this.#preload = readFileSync(preferences.preload ?? '', 'utf8');
    this.webContents = new StandinWebContents((message) => void this.#toPreload('deliver', message));
    windows.add(this);
    onApp('web-contents-created', {}, this.webContents);
  }

  static getAllWindows = (): readonly BrowserWindow[] => openWindows();
  static fromWebContents = (contents: unknown): BrowserWindow | null => openWindows().find((window) => window.webContents === contents) ?? null;

  show(): void {}
  focus(): void {}
  restore(): void {}
  isMinimized = (): boolean => false;

  async closePage(): Promise<void> {
    await this.#page?.close();
  }

  async loadURL(url: string): Promise<void> {
    const context = chromiumContext();
    // Chromium starts with an empty page, which is the first window.
    const page = windows.size === 1 ? (context.pages()[0] ?? (await context.newPage())) : await context.newPage();
    this.#page = page;
    await page.route('**/*', (route) => answerRoute(route, isRequestAllowed));
    watchPage(page, (text) => notify({ kind: 'complaint', text }));
    await this.#installPreload(page);
    page.on('close', () => this.#closed());
    page.on('crash', () => this.webContents.emit('render-process-gone'));
    await page.goto(toChromium(url));
    this.emit('ready-to-show');
    notify({ kind: 'window', devtools: await devtoolsAddress() });
  }

  async #installPreload(page: Page): Promise<void> {
    const cdp = await chromiumContext().newCDPSession(page);
    this.#cdp = cdp;
    await cdp.send('Runtime.enable');
    await cdp.send('Page.enable');
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#world = context.id;
    });
    // Comes at the commit of a new document, before its scripts; the first load has nothing to leave.
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === SEND_BINDING) void this.#fromPreload(JSON.parse(payload) as FromPreload); // made by bridge-scripts.ts
    });
    // Only the preload's world has the binding: the page cannot speak past the bridge.
    await cdp.send('Runtime.addBinding', { name: SEND_BINDING, executionContextName: PRELOAD_WORLD });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadWorldScript(this.#preload), worldName: PRELOAD_WORLD });
    onOrder('files-on-disk', (order) => void this.#toPreload('filesOnDisk', order.paths).then(() => notify({ kind: 'files-known' })));
  }

  async #fromPreload(message: FromPreload): Promise<void> {
    const event = { sender: this.webContents, senderFrame: { url: fromChromium(this.#page?.url() ?? ''), parent: null } };
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...message.input);
      return;
    }
    try {
      void this.#toPreload('deliver', { kind: 'reply', id: message.id, value: await ipcMain.invoke(message.channel, event, message.input) });
    } catch (error) {
      void this.#toPreload('deliver', { kind: 'reply', id: message.id, error: `Error invoking remote method '${message.channel}': ${String(error)}` });
    }
  }

  async #toPreload(method: 'deliver' | 'filesOnDisk', value: unknown): Promise<void> {
    if (this.#world === undefined || !this.#cdp) return;
    // A page that is just being left has no world any more; its messages are lost, as in Electron.
    await this.#cdp.send('Runtime.evaluate', { contextId: this.#world, expression: `__standin.${method}(${JSON.stringify(value)})` }).catch(() => {});
  }

  #closed(): void {
    windows.delete(this);
    this.webContents.destroyed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.size === 0) onApp('window-all-closed');
  }
}
