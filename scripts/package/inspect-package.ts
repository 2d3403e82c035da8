import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../build/paths.ts';

/** One thing that must hold of a packed program, and what was found. */
export interface PackageFact {
  readonly what: string;
  readonly holds: boolean;
  readonly found: string;
}

/** A fuse that is on is the character “1” in the wire. */
const FUSE_ON = 0x31;

const require = createRequire(inRoot('packaging', 'package.json'));

const filesUnder = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.replaceAll('\\', '/')) : [];

const fact = (what: string, wrong: readonly string[], otherwise: string): PackageFact => ({ what, holds: wrong.length === 0, found: wrong.length === 0 ? otherwise : wrong.slice(0, 5).join(', ') });

/** Looks into an unpacked package for Linux (electron-builder's `dir`): archive, native code, languages, fuses, command line. */
export async function inspectPackage(folder: string): Promise<PackageFact[]> {
  const resources = join(folder, 'resources');
  const { listPackage } = require('@electron/asar') as { listPackage(file: string, options: { readonly isPack: boolean }): string[] }; // the library's own signature
  const inArchive = listPackage(join(resources, 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
  const unpacked = filesUnder(join(resources, 'app.asar.unpacked'));
  const native = unpacked.filter((file) => /\.(?:node|so(?:\.\d+)*|dll|dylib)$/.test(file));
  const { getCurrentFuseWire, FuseV1Options } = require('@electron/fuses') as {
    getCurrentFuseWire(binary: string): Promise<Readonly<Record<number, number>>>; FuseV1Options: Readonly<Record<string, number>>;
  }; // the library's own signature
  const wire = await getCurrentFuseWire(join(folder, 'gouji'));
  const fuse = (name: string): boolean => wire[FuseV1Options[name] ?? -1] === FUSE_ON;
  const locales = readdirSync(join(folder, 'locales')).toSorted();
  const foreign = native.filter((file) => /win32|darwin|arm64|musl/.test(file));
  return [
    fact('main, preload and window are in the archive', ['out/main/main.mjs', 'out/preload/preload.cjs', 'out/renderer/index.html'].filter((file) => !inArchive.includes(file)), 'all'),
    fact('no source, map, test or loopback host is in it', inArchive.filter((file) => /\.(?:tsx?|map)$|^(?:test|electron|renderer|shared|db|scripts)\/|^out\/loopback\//.test(file)), `${inArchive.length} entries`),
    fact('native code lies outside the archive, for this machine only', native.length === 0 ? ['none'] : foreign, native.map((file) => file.split('/').at(-1)).join(', ')),
    fact('what the command line reads lies outside too', ['package.json', 'out/cli/gouji.mjs', 'out/backend/worker.mjs'].filter((file) => !unpacked.includes(file)), `${unpacked.length} files`),
    fact('languages', locales.filter((name) => !['en-US.pak', 'zh-CN.pak'].includes(name)), locales.join(', ')),
    fact('doors that are closed', ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments', 'GrantFileProtocolExtraPrivileges'].filter(fuse), 'all'),
    fact('guards that are on', ['OnlyLoadAppFromAsar', 'EnableEmbeddedAsarIntegrityValidation', 'EnableCookieEncryption'].filter((name) => !fuse(name)), 'all'),
    fact('command line, notices and bill of materials', ['cli/gouji', 'cli/node', 'NOTICE.txt', 'sbom.cdx.json'].filter((file) => !existsSync(join(resources, file))), 'all'),
    fact('names are ASCII', filesUnder(folder).filter((file) => !/^[\x20-\x7e]*$/.test(file) && !file.includes('/example/')), readFileSync(join(folder, 'version'), 'utf8')),
  ];
}
