import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { notify } from './remote-control.ts';

const entry = fileURLToPath(new URL('./utility-entry.ts', import.meta.url));

class StandinUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(module: string, args: readonly string[]) {
    super();
    this.#child = fork(module, args, { execArgv: ['--import', entry], serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1));
    if (this.#child.pid !== undefined) notify({ kind: 'utility-process', pid: this.#child.pid });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    // Like Electron's, a message to a process that has just ended is lost; its 'exit' follows.
    this.#child.send({ message }, () => {});
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork: (module: string, args: readonly string[] = []): StandinUtilityProcess => new StandinUtilityProcess(module, args),
};
