'use strict';
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const words = require('../words.cjs');

/** The installed packages answer to exactly this: the two files that name them and the machine they are for. */
function setupKey(root) {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * True when what lies in node_modules is already what the lock asks for (a plain `npm install` was run):
 * then only the stamp is missing, and deleting the tree to install it again would be half a minute for nothing.
 */
function alreadyInstalled(root) {
  const hiddenLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hiddenLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hiddenLock, 'utf8')).packages;
  for (const [path, entry] of Object.entries(present)) {
    if (wanted[path]?.version !== entry.version || !existsSync(join(root, path, 'package.json'))) return false;
  }
  // Optional entries may be for other machines; npm has already chosen among them.
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || entry.devOptional || path in present);
}

function npmCommand() {
  const fromNpm = process.env.npm_execpath;
  if (fromNpm && existsSync(fromNpm) && /\.c?js$/.test(fromNpm)) return { file: process.execPath, args: [fromNpm], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Installs what the lock names, unless that was done. Says what it does on standard error; throws when it fails. */
function ensurePackages(root) {
  const stamp = join(root, 'node_modules', '.setup-stamp');
  const key = setupKey(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  if (!alreadyInstalled(root)) {
    console.error(words.installing());
    const env = { ...process.env };
    // A production NODE_ENV would drop the tools that build and test the program.
    delete env.NODE_ENV;
    const npm = npmCommand();
    // better-sqlite3 ships its binaries; its install script would only look for a compiler.
    const args = [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const done = spawnSync(npm.file, args, { cwd: root, env, shell: npm.shell, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) throw new Error(words.installFailed());
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, key);
}

module.exports = { ensurePackages, setupKey };
