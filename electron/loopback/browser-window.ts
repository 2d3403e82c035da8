import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

/** How the window is opened: the browser's binary, its own profile folder, and the address. */
export interface BrowserWindowOptions {
  readonly browser: string;
  readonly profileDir: string;
  readonly address: string;
}

/** Opens the address as a window of its own. Resolves when the browser process ended (it may hand over to a running one and end at once). */
export async function openBrowserWindow(options: BrowserWindowOptions): Promise<number | null> {
  await mkdir(options.profileDir, { recursive: true, mode: 0o700 });
  const flags = [
    `--app=${options.address}`,
    `--user-data-dir=${options.profileDir}`,
    '--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-background-networking', '--disable-component-update',
    '--disable-features=Translate', '--password-store=basic', '--window-size=1440,900',
    // Chromium refuses its sandbox to root; the second flag takes away the bar that warns of it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(options.browser, flags, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
