import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { z } from 'zod';
import { errorMessage } from '../../shared/words/error-message.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { host as englishWords } from '../../shared/words/en/host.ts';
import { host as chineseWords } from '../../shared/words/zh-CN/host.ts';
import type { HostWords } from '../../shared/words/host-words.ts';
import type { Language } from '../../shared/words/language.ts';
import { LANGUAGE_CHANNEL, SHOW_CHANNEL } from '../../shared/window/shell.ts';
import { dataDir } from '../backend/data-dir.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { BackendProcess } from './backend-process.ts';
import { chooseFiles, serveFiles } from './files.ts';
import { filesOfCommandLine } from './policy.ts';
import { Ports } from './ports.ts';
import { setMenu } from './menu.ts';
import { handleShell } from './shell-handler.ts';
import { securePages, secureSession } from './security.ts';
import { openWindow } from './window.ts';

const outDir = join(import.meta.dirname, '..');
/** Until a window says what it speaks. */
let language: Language = process.env['GOUJI_LANGUAGE'] === 'en' ? 'en' : 'zh-CN';
const wordsNow = (): HostWords => (language === 'en' ? englishWords : chineseWords);
// In a checkout the words before the files are the program and its folder; an installed program has only the first.
const wordsBeforeFiles = app.isPackaged ? 1 : 2;

declareAppScheme();
// The lock of a single instance belongs to this folder: two workspaces may be open beside each other, one never twice.
app.setPath('userData', join(dataDir(), 'window'));

if (app.requestSingleInstanceLock()) {
  securePages();
  void app.whenReady().then(run);
} else {
  app.quit();
}

async function run(): Promise<void> {
  secureSession();
  const ports = new Ports();
  const exampleDir = join(outDir, 'example');
  const options = {
    dataDir: dataDir(),
    version: app.getVersion(),
    pdfAssetsDir: join(outDir, 'renderer', 'pdfjs'),
    exampleDir: existsSync(exampleDir) ? exampleDir : null,
    workerFile: join(outDir, 'backend', 'worker.mjs'),
  };
  const backend = new BackendProcess(outDir, options, {
    onMessage: (port, message) => ports.toPage(port, message),
    onPortClosed: (port) => ports.closed(port),
    onFatal: (code, details) => {
      if (code === 'workspace-damaged' && details['backup'] !== undefined) {
        void offerRepair(backend, details);
        return;
      }
      dialog.showErrorBox(wordsNow().cannotStart, code === 'backend-lost' ? wordsNow().backendLost : errorMessage(language, code, details));
      app.exit(1);
    },
  });
  ports.listen(backend);
  serveAppScheme(join(outDir, 'renderer'), (sha256) => backend.ask('sourceFile', { sha256 }));
  serveFiles(backend, wordsNow);
  const showMenu = (): void => setMenu(wordsNow(), () => void openThroughMenu(backend));
  showMenu();
  handleShell(LANGUAGE_CHANNEL, z.tuple([z.enum(['zh-CN', 'en'])]), async ([spoken]) => {
    if (spoken === language) return;
    language = spoken;
    showMenu();
  });
  // The page names no path: there is one workspace. Electron answers with what went wrong, an empty text = nothing.
  handleShell(SHOW_CHANNEL, z.tuple([]), async () => (await shell.openPath(dataDir())) === '');
  // Not waited for: the window hears of them by an event, and should be there at once.
  void offerFiles(backend, process.argv, process.cwd());
  await openWindow(outDir, wordsNow().program);

  app.on('second-instance', (_event, argv, cwd) => {
    void offerFiles(backend, argv, cwd);
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow(outDir, wordsNow().program);
  });
  quitWithBackend(backend);
}

async function offerFiles(backend: BackendProcess, argv: readonly string[], cwd: string): Promise<void> {
  const paths = filesOfCommandLine(argv, wordsBeforeFiles, cwd);
  // A file that cannot be taken in is the backend's to report, to the window that asks for them.
  if (paths.length > 0) await backend.ask('offer', { paths }).catch(() => null);
}

async function openThroughMenu(backend: BackendProcess): Promise<void> {
  const [window] = BrowserWindow.getAllWindows();
  const paths = window ? await chooseFiles(window, wordsNow()) : [];
  if (paths.length > 0) await backend.ask('offer', { paths });
}

/** Nothing of a damaged database is touched before the person has agreed; leaving the box ends the program. */
async function offerRepair(backend: BackendProcess, details: Readonly<Record<string, string>>): Promise<void> {
  const words = wordsNow();
  const { response } = await dialog.showMessageBox({
    type: 'warning', title: words.program, message: words.damaged, detail: fillText(words.damagedDetail, details),
    buttons: [words.restoreBackup, words.quit], defaultId: 1, cancelId: 1, noLink: true,
  });
  if (response === 0) backend.startRepairing();
  else app.exit(1);
}

/** The program ends only after the backend has: it may be in the middle of a write. */
function quitWithBackend(backend: BackendProcess): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void backend.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}
