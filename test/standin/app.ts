import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectApp, openWindows } from './browser-window.ts';
import { chromiumContext, startChromium } from './chromium.ts';
import { onOrder } from './remote-control.ts';

// argv[1] is out/main/main.mjs; like Electron's, the app's folder is the one with package.json.
const appDir = join(dirname(process.argv[1] ?? ''), '..', '..');
const manifest = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')) as { readonly version: string }; // the project's own

class StandinApp extends EventEmitter {
  readonly isPackaged = false;
  #userData = '';
  #quitting = false;
  #ready: Promise<void> | undefined;

  getVersion = (): string => manifest.version;
  requestSingleInstanceLock = (): boolean => true;
  exit = (code = 0): never => process.exit(code);

  setPath(name: string, path: string): void {
    if (name !== 'userData') throw new Error(`stand-in: setPath(${name})`);
    this.#userData = path;
  }

  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  quit(): void {
    void this.#quit();
  }

  get isQuitting(): boolean {
    return this.#quitting;
  }

  async #start(): Promise<void> {
    const profile = process.env['STANDIN_PROFILE'] ?? join(this.#userData, 'chromium');
    mkdirSync(profile, { recursive: true });
    await startChromium(profile);
    process.once('SIGTERM', () => this.quit());
    // The test that started it is gone.
    process.once('disconnect', () => this.exit(1));
    onOrder('second-instance', (order) => this.emit('second-instance', {}, order.argv, order.cwd));
  }

  async #quit(): Promise<void> {
    this.#quitting = true;
    for (const window of openWindows()) await window.closePage();
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (prevented) return;
    // Without its last page Chromium may already have ended by itself.
    await chromiumContext().close().catch(() => {});
    process.exit(0);
  }
}

export const app = new StandinApp();
connectApp((event, ...input) => {
  // When the app itself closes its windows, that they are gone is no news.
  if (event !== 'window-all-closed' || !app.isQuitting) app.emit(event, ...input);
});
