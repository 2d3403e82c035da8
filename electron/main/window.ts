import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './policy.ts';

/** Opens the window: a sandboxed page that has the preload's few verbs and nothing of Node. */
export async function openWindow(outDir: string, title: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: join(outDir, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${APP_ORIGIN}/`);
  return window;
}
