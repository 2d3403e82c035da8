'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const words = require('../words.cjs');

/** better-sqlite3 13 is built for Node-API 10 and crashes the process on anything older. */
const NEEDED_NODE_API = 10;

/** The Node that runs the program: the pinned one from the packages, else this one if it is new enough. */
function findNode(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const pinned = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.napi) >= NEEDED_NODE_API) return process.execPath;
  throw new Error(words.noNode());
}

module.exports = { findNode };
