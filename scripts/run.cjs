'use strict';
/** `npm start`, `npm test` and the others begin here, on whatever Node started npm; the work is done by the pinned one. */
const words = require('./words.cjs');
const { runWithNode } = require('./setup/run-with-node.cjs');

const scripts = {
  start: 'scripts/commands/start.ts',
  test: 'scripts/commands/test.ts',
  build: 'scripts/commands/build.ts',
  bench: 'test/bench/bench.ts',
  docs: 'test/docs/screenshots.ts',
  package: 'scripts/commands/package.ts',
  gouji: 'electron/cli/main.ts',
};

const [command = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(scripts, command)) {
  console.error(command ? words.unknownCommand(command) : words.usage);
  process.exit(64);
}
runWithNode(scripts[command], args);
