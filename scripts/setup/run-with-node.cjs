'use strict';
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const { delimiter, dirname, join } = require('node:path');
const words = require('../words.cjs');
const { ensurePackages } = require('./packages.cjs');
const { findNode } = require('./node-runtime.cjs');

const root = join(__dirname, '..', '..');

function checkRunningNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  // Older ones make npm leave out the bundler's native parts without a word.
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(words.oldNode(process.version));
}

/** Sets the machine up, then runs one of our scripts with the pinned Node and passes its exit status and signals on. */
function runWithNode(script, args) {
  let node;
  try {
    checkRunningNode();
    ensurePackages(root);
    node = findNode(root);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // npm changes to the project's folder; the files a person names are where that person is.
  const cwd = process.env.npm_lifecycle_event && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();
  const child = spawn(node, [join(root, script), ...args], { stdio: 'inherit', cwd, env: { ...process.env, PATH: path } });
  // The terminal sends Ctrl+C to both; this one waits for the child, which cleans up, and reports its status.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : code));
}

module.exports = { runWithNode };
