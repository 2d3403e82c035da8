import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How the window is opened: the browser's binary, its own profile folder, and the address. */
export interface BrowserWindowOptions {
  readonly browser: string;
  readonly profileDir: string;
  readonly address: string;
}

/** Opens the address as a window of its own. Resolves when the browser process ended (it may hand over to a running one and end at once). */
export async function openBrowserWindow(options: BrowserWindowOptions): Promise<number | null> {
  await mkdir(options.profileDir, { recursive: true, mode: 0o700 });
  await writePreferences(options.profileDir);
  // Command lines can be read by every user of the machine and the address holds the token: it goes through a file of our own.
  // It stays: a browser that is still running opens it only after this process's call has ended. By then the token is used up.
  const door = join(options.profileDir, 'open.html');
  await writeFile(door, `<!doctype html><html lang="zh-CN" translate="no"><meta http-equiv="refresh" content="0;url=${options.address}"></html>`, { mode: 0o600 });
  const flags = [
    `--app=${pathToFileURL(door).href}`,
    `--user-data-dir=${options.profileDir}`,
    '--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-background-networking', '--disable-component-update',
    '--password-store=basic', '--lang=zh-CN', '--window-size=1440,900',
    // Chromium refuses its sandbox to root; the second flag takes away the bar that warns of it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(options.browser, flags, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/** Settings for a profile that is new; a person's own changes are kept. The offer to translate would lie over the window. */
async function writePreferences(profileDir: string): Promise<void> {
  const folder = join(profileDir, 'Default');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const preferences = { translate: { enabled: false }, credentials_enable_service: false, autofill: { profile_enabled: false, credit_card_enabled: false } };
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
