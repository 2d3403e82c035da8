import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../build/paths.ts';

/** The bytes by which @electron/fuses finds the wire in a real binary; its README documents them. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1 of the wire, and how many fuses a binary of today has; each begins as “0” or “1”. */
const WIRE_VERSION = 1;
const FUSES = '001100011';

/**
 * A folder in the shape of an unpacked Electron for Linux with a binary that cannot run: enough for electron-builder to pack the
 * program for real (archive, unpacked files, locales, fuses) on a machine that cannot have Electron.
 */
export async function fakeElectron(folder: string): Promise<void> {
  const { createPackage } = createRequire(inRoot('packaging', 'package.json'))('@electron/asar') as { createPackage(from: string, to: string): Promise<void> }; // the library's own signature
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const version = (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly devDependencies: { readonly electron: string } }).devDependencies.electron; // our own file
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(SENTINEL), Buffer.from([WIRE_VERSION, FUSES.length]), Buffer.from(FUSES)]), { mode: 0o755 });
  for (const locale of ['zh-CN', 'en-US', 'de', 'ja']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'chrome_crashpad_handler', 'icudtl.dat', 'resources.pak']) writeFileSync(join(folder, file), '');
  const empty = join(folder, 'default-app');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{}');
  await createPackage(empty, join(folder, 'resources', 'default_app.asar'));
  rmSync(empty, { recursive: true });
}
