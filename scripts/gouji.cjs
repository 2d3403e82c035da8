#!/usr/bin/env node
'use strict';
/** The command line (`gouji check FILE…`). Prints nothing of its own on standard output. */
require('./setup/run-with-node.cjs').runWithNode('electron/cli/main.ts', process.argv.slice(2));
