import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import { ACCEPT_CHANNEL, PICK_CHANNEL, SAVE_CHANNEL, type AcceptResult } from '../../shared/window/shell.ts';
import type { HostWords } from '../../shared/words/host-words.ts';
import { BackendRefusal, type BackendProcess } from './backend-process.ts';
import { filesUnder } from './files-under.ts';
import { plainFileName } from './policy.ts';
import { handleShell } from './shell-handler.ts';

const ENDINGS = ['pdf', 'ofd', 'xlsx', 'xls', 'et', 'xlsb', 'xlsm', 'ods', 'csv', 'docx', 'docm', 'doc', 'wps', 'html', 'htm', 'txt'];

/** Answers the shell's verbs about files: open dialog, drop, save dialog. The page gets tickets, never paths. */
export function serveFiles(backend: BackendProcess, wordsNow: () => HostWords): void {
  handleShell(PICK_CHANNEL, z.tuple([]), async (_input, window) => acceptAll(backend, await chooseFiles(window, wordsNow())));
  handleShell(ACCEPT_CHANNEL, z.tuple([z.string().min(1).max(32_768)]), ([path]) => acceptAll(backend, [path]));
  handleShell(SAVE_CHANNEL, z.tuple([z.string().max(200), z.string().max(1000)]), ([ticket, name], window) => saveExport(backend, window, wordsNow(), ticket, name));
}

/** Shows the open dialog; an empty list when it was left. */
export async function chooseFiles(window: BrowserWindow, words: HostWords): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.openTitle,
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: words.disclosures, extensions: ENDINGS }, { name: words.allFiles, extensions: ['*'] }],
  });
  return canceled ? [] : filePaths;
}

async function acceptAll(backend: BackendProcess, paths: readonly string[]): Promise<readonly AcceptResult[]> {
  const results: AcceptResult[] = [];
  for (const path of await filesUnder(paths)) {
    try {
      results.push({ ok: true, file: await backend.ask('accept', { path }) });
    } catch (error) {
      results.push({ ok: false, name: basename(path), code: error instanceof BackendRefusal ? error.code : 'internal' });
    }
  }
  return results;
}

async function saveExport(backend: BackendProcess, window: BrowserWindow, words: HostWords, ticket: string, name: string): Promise<'saved' | 'cancelled'> {
  const file = await backend.ask('exportFile', { ticket });
  if (file === null) throw new Error('unknown-ticket');
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: words.saveTitle, defaultPath: plainFileName(name) });
  if (canceled || filePath === '') return 'cancelled';
  await copyFile(file.path, filePath);
  return 'saved';
}
