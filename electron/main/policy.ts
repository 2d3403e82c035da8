import { resolve } from 'node:path';

/** Scheme and host of the window's own pages. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://workstation`;

/** True for a page of our own bundle. */
export function isOwnPage(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && parsed.protocol === `${APP_SCHEME}:` && parsed.host === 'workstation' && parsed.username === '' && parsed.port === '';
}

/** Where a message to main may come from: the top frame of a window that shows our own page. */
export function isOwnSender(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}

/** Where a window may go: the program is one page, so only to itself (a reload). */
export function mayNavigate(url: string): boolean {
  return isOwnPage(url) && new URL(url).pathname === '/';
}

/** What a link may open in the system's browser: https, and nothing that carries a name and password. */
export function mayOpenOutside(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '';
}

/** What a window may fetch at all: no request of it ever leaves the machine. */
export function mayRequest(url: string): boolean {
  return isOwnPage(url) || url.startsWith(`blob:${APP_ORIGIN}/`) || url.startsWith('data:') || url.startsWith('devtools:');
}

/** The files named on a command line, as absolute paths. `skip` counts the words before them (the program, in a checkout also its folder). */
export function filesOfCommandLine(words: readonly string[], skip: number, cwd: string): readonly string[] {
  return words.filter((word) => !word.startsWith('-')).slice(skip).map((word) => resolve(cwd, word));
}

/** A name for the save dialog that is only a name. */
export function plainFileName(name: string): string {
  // Control characters and what Windows forbids in names; leading dots would hide the file.
  const plain = name.replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_').replace(/^\.+/, '').slice(0, 200);
  return plain === '' ? '_' : plain;
}
