import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

interface Settings {
  readonly npmRebuild: boolean;
  readonly publish: unknown;
  readonly asar: boolean;
  readonly asarUnpack: readonly string[];
  readonly electronVersion: string;
  readonly electronLanguages: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly productName: string;
  readonly artifactName: string;
  readonly win: { readonly icon: string };
  readonly linux: { readonly icon: string; readonly executableName: string };
  readonly nsis: { readonly include: string; readonly artifactName: string; readonly deleteAppDataOnUninstall: boolean; readonly language: string };
  readonly deb: { readonly packageName: string; readonly afterInstall: string; readonly afterRemove: string };
}
const require = createRequire(import.meta.url);
const settings = require('../../packaging/electron-builder.config.cjs') as Settings; // our own file
const manifest = require('../../package.json') as { readonly devDependencies: Readonly<Record<string, string>> }; // our own file

describe('the settings of the installers', () => {
  test('doors are closed and guards are on', () => {
    const { electronFuses: fuses } = settings;
    expect(Object.entries(fuses).filter(([, on]) => on).map(([name]) => name).toSorted()).toEqual(['enableCookieEncryption', 'enableEmbeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar']);
    expect(Object.keys(fuses)).toEqual(expect.arrayContaining(['runAsNode', 'enableNodeOptionsEnvironmentVariable', 'enableNodeCliInspectArguments', 'grantFileProtocolExtraPrivileges']));
  });

  test('nothing is compiled, published or looked up on the way', () => {
    expect([settings.npmRebuild, settings.publish, settings.asar]).toEqual([false, null, true]);
    expect(settings.electronVersion).toBe(manifest.devDependencies['electron']);
  });

  test('names of packages and files are ASCII; the installer speaks Chinese', () => {
    const names = [settings.productName, settings.artifactName, settings.nsis.artifactName, settings.linux.executableName, settings.deb.packageName];
    expect(names.filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
    expect([settings.nsis.language, settings.electronLanguages]).toEqual(['2052', ['zh-CN', 'en-US']]);
  });

  test('taking the program off leaves the work where it is', () => expect(settings.nsis.deleteAppDataOnUninstall).toBe(false));

  test('every file that it names is there', () => {
    const { win, linux, nsis, deb } = settings;
    expect([win.icon, linux.icon, nsis.include, deb.afterInstall, deb.afterRemove].filter((file) => !existsSync(file))).toEqual([]);
  });
});
