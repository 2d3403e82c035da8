'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The folder `npm run package` has staged: `app` for the archive, `extra` beside it. */
const staged = process.env.GOUJI_STAGED ?? join(__dirname, 'staged');
/** A folder with an unpacked Electron, for machines without network and for the rehearsal. */
const electronDist = process.env.GOUJI_ELECTRON_DIST;
/** What the staged native code asks for; the packager counts it. A system below is told by its package manager instead of by a crash. */
const glibc = process.env.GOUJI_GLIBC ?? '2.34';
const electronVersion = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).devDependencies.electron;

/** Kinds of files the program opens. It offers itself for them and never makes itself the default: offices have their own viewers. */
const OPENS = [
  'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/msword',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel', 'text/html', 'text/plain', 'text/csv',
];

module.exports = {
  appId: 'cn.gouji.workstation',
  productName: 'Gouji',
  copyright: 'Gouji',
  directories: { app: join(staged, 'app'), output: process.env.GOUJI_PACKAGES ?? join(__dirname, '..', 'out-packages'), buildResources: __dirname },
  electronVersion,
  ...(electronDist && existsSync(electronDist) ? { electronDist } : {}),
  // better-sqlite3 and onnxruntime speak Node-API: one binary for Node and Electron, nothing to compile.
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  asar: true,
  files: ['**/*', '!out/loopback/**'],
  // Native code and its data, and what the command line reads with plain Node, which knows no archives.
  asarUnpack: ['package.json', 'out/cli/**', 'out/backend/**', 'out/chunks/**', 'out/renderer/pdfjs/**', 'node_modules/**'],
  extraResources: [{ from: join(staged, 'extra'), to: '.' }],
  electronLanguages: ['zh-CN', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  artifactName: 'gouji-${version}-${os}-${arch}.${ext}',
  win: { target: ['nsis'], icon: join(__dirname, 'icons', 'icon.ico') },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    allowElevation: true,
    unicode: true,
    installerLanguages: ['zh_CN', 'en_US'],
    language: '2052',
    displayLanguageSelector: false,
    shortcutName: '勾稽',
    uninstallDisplayName: '勾稽 Gouji',
    include: join(__dirname, 'installer.nsh'),
    // A workspace is the user's work; taking the program off must not touch it.
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    artifactName: 'gouji-${version}-win-${arch}-setup.${ext}',
  },
  linux: {
    target: ['deb', 'AppImage'],
    executableName: 'gouji',
    icon: join(__dirname, 'icons'),
    category: 'Office',
    synopsis: 'Proofreads government budget disclosures',
    maintainer: 'Gouji <gouji@localhost>',
    mimeTypes: OPENS,
    // Older systems do not know the type: the package brings it.
    fileAssociations: [{ ext: 'ofd', name: 'OFD', mimeType: 'application/ofd' }],
    desktop: { entry: { 'Name': 'Gouji', 'Name[zh_CN]': '勾稽', 'Comment': 'Proofread budget disclosures before they are published', 'Comment[zh_CN]': '预决算公开发布前校对', 'StartupWMClass': 'gouji' } },
  },
  deb: {
    packageName: 'gouji',
    // Electron's own, as electron-builder lists them, and the C library.
    depends: ['libgtk-3-0', 'libnotify4', 'libnss3', 'libxss1', 'libxtst6', 'xdg-utils', 'libatspi2.0-0', 'libuuid1', 'libsecret-1-0', `libc6 (>= ${glibc})`],
    afterInstall: join(__dirname, 'deb-after-install.sh'), afterRemove: join(__dirname, 'deb-after-remove.sh'),
  },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.business',
    icon: join(__dirname, 'icons', '512x512.png'),
    fileAssociations: ['pdf', 'ofd', 'docx', 'doc', 'wps', 'xlsx', 'xls', 'et'].map((ext) => ({ ext, name: ext.toUpperCase(), role: 'Viewer', rank: 'Alternate' })),
  },
};
