import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A conversion that takes longer than this will not end (milliseconds). */
const TIME_LIMIT = 90_000;
const NAMES = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
const PLACES = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program', '/opt/libreoffice/program'];

async function findOffice(): Promise<string | null> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...PLACES];
  for (const path of folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))) {
    try {
      await access(path);
      return path;
    } catch {
      continue; // not installed there
    }
  }
  return null;
}

/** Nothing answers there: linked pictures cannot be fetched. */
const NO_PROXY = 'http://127.0.0.1:9';

/** Ends with the program; true when it said that it did its work. */
const run = (program: string, args: readonly string[], folder: string): Promise<boolean> => new Promise((resolve) => {
  const env = { ...process.env, http_proxy: NO_PROXY, https_proxy: NO_PROXY, no_proxy: '' };
  const child = spawn(program, args, { cwd: folder, env, stdio: 'ignore', timeout: TIME_LIMIT, killSignal: 'SIGKILL', windowsHide: true });
  child.once('error', () => resolve(false));
  child.once('exit', (code) => resolve(code === 0));
});

/**
 * Converts an old word file or RTF to .docx with LibreOffice where it is installed; null where it is not or fails. A profile of its own keeps the
 * user's settings (and macros, which stay off) out of it; a proxy that does not exist keeps linked pictures from being fetched.
 */
export async function convertWithOffice(bytes: Uint8Array, ending: 'doc' | 'rtf'): Promise<Uint8Array | null> {
  const office = await findOffice();
  if (!office) return null;
  const folder = await mkdtemp(join(tmpdir(), 'gouji-office-'));
  try {
    const source = join(folder, `source.${ending}`);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const done = await run(office, [profile, '--headless', '--norestore', '--nolockcheck', '--convert-to', 'docx', '--outdir', folder, source], folder);
    return done ? new Uint8Array(await readFile(join(folder, 'source.docx'))) : null;
  } catch {
    return null; // the program ended well but wrote nothing: it could not read the file either
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
