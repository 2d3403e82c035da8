import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';

let context: BrowserContext | undefined;
let profile = '';

/** Starts Chromium with a profile in this folder; a second way in (a DevTools port) is for the test that looks at the pages. */
export async function startChromium(profileDir: string): Promise<void> {
  profile = profileDir;
  context = await chromium.launchPersistentContext(profileDir, {
    ignoreDefaultArgs: ['--hide-scrollbars'], // no user has it, and the grid cuts its last column without bars
    ...(process.env['GOUJI_CHROMIUM'] ? { executablePath: process.env['GOUJI_CHROMIUM'] } : {}),
    headless: process.env['STANDIN_HEADED'] === undefined,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-port=0'],
  });
}

/** The running Chromium. */
export function chromiumContext(): BrowserContext {
  if (!context) throw new Error('stand-in: used before the app was ready');
  return context;
}

/** Address at which a test can attach. Chromium writes the port it got into its profile. */
export async function devtoolsAddress(): Promise<string> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}
