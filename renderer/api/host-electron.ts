import { SHELL_NAME, type Shell } from '../../shared/window/shell.ts';
import { cspNonce } from './csp-nonce.ts';
import type { Host } from './host.ts';
import { openPort } from './transport-port.ts';

/** The shell that the preload put there, or undefined in a plain browser. */
export function shellOf(surroundings: object): Shell<File> | undefined {
  // The preload is ours and put exactly this there; nothing else can define the name (the bridge makes it read-only).
  return (surroundings as Partial<Record<typeof SHELL_NAME, Shell<File>>>)[SHELL_NAME];
}

/** The window inside Electron. */
export function electronHost(shell: Shell<File>): Host {
  return {
    kind: 'electron',
    connect: () => Promise.resolve(openPort(shell)),
    pickFiles: () => shell.pickFiles(),
    acceptDropped: async (files) => (await Promise.all(files.map((file) => shell.acceptDropped(file)))).flat(),
    saveExport: (ticket, name) => shell.saveExport(ticket, name),
    showWorkspace: () => shell.showWorkspace(),
    tellLanguage: (language) => void shell.tellLanguage(language),
    sourceUrl: (sha256) => `/source/${sha256}`,
    cspNonce,
  };
}
