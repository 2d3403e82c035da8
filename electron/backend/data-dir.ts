import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Folder of the workspace when nobody names one: the same for the desktop program and the browser host. `GOUJI_DATA_DIR` overrides it. */
export function dataDir(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  if (env['GOUJI_DATA_DIR']) return resolve(env['GOUJI_DATA_DIR']);
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'gouji');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'gouji');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'gouji');
}
