import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isBuilt } from '../build/is-built.ts';
import { inRoot, root } from '../build/paths.ts';
import { ensureElectron } from '../setup/electron.ts';
import words from '../words.cjs';

/** `npm start -- [--browser | --address] FILE…`: the two words pass over Electron, or over any window. */
const asked = process.argv.slice(2);
const files = asked.filter((word) => !word.startsWith('--')).map((word) => resolve(word));
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(words.noSuchFile(missing));
  process.exit(64);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

if (!isBuilt()) {
  console.error(words.building());
  try {
    // Loaded only when needed: the bundler alone takes longer to load than all the rest of a start.
    const { build } = await import('../build/build.ts');
    await build();
  } catch (error) {
    console.error(words.buildFailed());
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
await open();

async function open(): Promise<void> {
  if (asked.includes('--address')) return loopback(words.useAddress(words.whyAsked), []);
  if (!hasDisplay) return loopback(words.useAddress(words.whyNoDisplay), []);
  const electron = asked.includes('--browser') ? null : ensureElectron();
  if (electron !== null) {
    console.error(words.useElectron());
    // Chromium refuses its sandbox to root.
    return run(electron, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...files]);
  }
  // Only now: looking for a browser loads playwright, which takes longer than all the rest.
  const { ensureChromium } = await import('../setup/chromium.ts');
  const chromium = ensureChromium(false);
  if (chromium === null) return loopback(words.useAddress(words.whyNoChromium), []);
  return loopback(words.useBrowser(), ['--browser', chromium]);
}

function loopback(line: string, options: readonly string[]): void {
  console.error(line);
  run(process.execPath, [inRoot('out', 'loopback', 'loopback.mjs'), ...options, '--', ...files]);
}

function run(program: string, words: readonly string[]): void {
  const child = spawn(program, words, { stdio: 'inherit' });
  // Ctrl+C reaches the child too, which ends cleanly; this process reports how.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
