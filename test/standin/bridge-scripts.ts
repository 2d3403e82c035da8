/** Name of the isolated world in which the preload runs, and of the function that leads out of it. */
export const PRELOAD_WORLD = 'preload';
export const SEND_BINDING = '__standinSend';

/**
 * The two worlds of a page share the document but no objects: they speak in strings on DOM events.
 * A function is sent as a number and called by it; a File is sent as its name (its bytes stay in its world).
 */
type Wire = { readonly value: unknown } | { readonly callback: number } | { readonly file: string } | { readonly nothing: true };
type Returned = { readonly id: number } & ({ readonly value: unknown } | { readonly promise: number } | { readonly error: string });

/** Runs in the page's own world: builds the exposed object out of proxies. */
function mainWorld(): void {
  const callbacks = new Map<number, (...input: readonly unknown[]) => unknown>();
  const returns = new Map<number, Returned>();
  const promises = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  const wire = (value: unknown): Wire => {
    if (typeof value === 'function') {
      callbacks.set((last += 1), value as (...input: readonly unknown[]) => unknown); // any function will do: it is only called
      return { callback: last };
    }
    if (value instanceof File) return { file: value.name };
    return value === undefined ? { nothing: true } : { value };
  };
  const listen = (name: string, handler: (detail: never) => void): void =>
    document.addEventListener(name, (event) => handler(JSON.parse((event as CustomEvent<string>).detail) as never)); // fired below and in the other world only
  const call = (key: string, input: readonly unknown[]): unknown => {
    const id = (last += 1);
    document.dispatchEvent(new CustomEvent('standin-call', { detail: JSON.stringify({ id, key, input: input.map(wire) }) }));
    const returned = returns.get(id);
    returns.delete(id);
    if (!returned) throw new Error('stand-in: no answer from the preload');
    if ('error' in returned) throw new Error(returned.error);
    if ('value' in returned) return returned.value;
    return new Promise((resolve, reject) => promises.set(returned.promise, { resolve, reject }));
  };
  listen('standin-return', (returned: Returned) => returns.set(returned.id, returned));
  listen('standin-settled', (settled: { promise: number; value?: unknown; error?: string }) => {
    const promise = promises.get(settled.promise);
    promises.delete(settled.promise);
    if (settled.error === undefined) promise?.resolve(settled.value);
    else promise?.reject(new Error(settled.error));
  });
  listen('standin-callback', (called: { callback: number; input: readonly unknown[] }) => callbacks.get(called.callback)?.(...called.input));
  listen('standin-expose', (exposed: { name: string; keys: readonly string[] }) => {
    const api = Object.freeze(Object.fromEntries(exposed.keys.map((key) => [key, (...input: readonly unknown[]) => call(key, input)])));
    Object.defineProperty(window, exposed.name, { value: api, enumerable: true, configurable: false, writable: false });
  });
}

/** Runs in the preload's world: `require('electron')` for the preload, and the other end of the bridge. */
function preloadWorld(sendName: string, runPreload: (require: (name: string) => unknown) => void): void {
  const send = (message: unknown): void => (globalThis as unknown as Record<string, (text: string) => void>)[sendName]?.(JSON.stringify(message)); // the binding of browser-window.ts
  const fire = (name: string, detail: unknown): void => void document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail) }));
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const listeners = new Map<string, ((event: unknown, ...input: readonly unknown[]) => void)[]>();
  let exposed: Readonly<Record<string, (...input: readonly unknown[]) => unknown>> = {};
  let paths: Readonly<Record<string, string>> = {};
  let last = 0;
  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  const electron = {
    ipcRenderer: {
      send: (channel: string, ...input: readonly unknown[]) => send({ kind: 'send', channel, input }),
      invoke: (channel: string, ...input: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          waiting.set((last += 1), { resolve, reject });
          send({ kind: 'invoke', id: last, channel, input });
        }),
      on: (channel: string, listener: (event: unknown, ...input: readonly unknown[]) => void) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
    contextBridge: {
      exposeInMainWorld(name: string, api: typeof exposed) {
        exposed = api;
        fire('standin-expose', { name, keys: Object.keys(api) });
      },
    },
    webUtils: { getPathForFile: (file: { readonly name: string }) => paths[file.name] ?? '' },
  };

  const unwire = (wired: Wire): unknown => {
    if ('callback' in wired) return (...input: readonly unknown[]) => fire('standin-callback', { callback: wired.callback, input });
    if ('file' in wired) return { name: wired.file };
    return 'nothing' in wired ? undefined : wired.value;
  };
  document.addEventListener('standin-call', (event) => {
    const { id, key, input } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; key: string; input: readonly Wire[] }; // fired by mainWorld
    try {
      const result = exposed[key]?.(...input.map(unwire));
      if (!(result instanceof Promise)) {
        fire('standin-return', { id, value: result ?? null });
        return;
      }
      const promise = (last += 1);
      fire('standin-return', { id, promise });
      result.then((value: unknown) => fire('standin-settled', { promise, value }), (error: unknown) => fire('standin-settled', { promise, error: messageOf(error) }));
    } catch (error) {
      fire('standin-return', { id, error: messageOf(error) });
    }
  });

  Object.assign(globalThis, {
    __standin: {
      filesOnDisk: (known: Readonly<Record<string, string>>) => void (paths = known),
      deliver(message: { kind: 'event'; channel: string; input: readonly unknown[] } | { kind: 'reply'; id: number; value?: unknown; error?: string }) {
        if (message.kind === 'event') {
          for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.input);
          return;
        }
        const promise = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error === undefined) promise?.resolve(message.value);
        else promise?.reject(new Error(message.error));
      },
    },
  });
  runPreload((name) => {
    // What a sandboxed preload may require in Electron is little more than this.
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  });
}

/** Source for the page's world. */
export const mainWorldScript = (): string => `(${String(mainWorld)})();`;

/** Source for the preload's world, around the bundled preload. */
export const preloadWorldScript = (preload: string): string => `(${String(preloadWorld)})(${JSON.stringify(SEND_BINDING)}, (require) => { const module = { exports: {} }, exports = module.exports;\n${preload}\n});`;
