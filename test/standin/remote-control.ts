/** Test → stand-in. */
export type Order =
  | { readonly kind: 'open-dialog'; readonly paths: readonly string[] }
  | { readonly kind: 'save-dialog'; readonly folder: string | null }
  | { readonly kind: 'message-box'; readonly response: number }
  | { readonly kind: 'files-on-disk'; readonly paths: Readonly<Record<string, string>> }
  | { readonly kind: 'second-instance'; readonly argv: readonly string[]; readonly cwd: string };

/** Stand-in → test. */
export type Notice =
  | { readonly kind: 'window'; readonly devtools: string }
  | { readonly kind: 'utility-process'; readonly pid: number }
  | { readonly kind: 'saving'; readonly path: string }
  | { readonly kind: 'complaint'; readonly text: string }
  | { readonly kind: 'files-known' }
  | { readonly kind: 'invoked'; readonly channel: string }
  | { readonly kind: 'opened-outside'; readonly url: string }
  | { readonly kind: 'opened-path'; readonly path: string }
  | { readonly kind: 'menu'; readonly labels: readonly string[] }
  | { readonly kind: 'message-box'; readonly message: string; readonly detail: string; readonly buttons: readonly string[] }
  | { readonly kind: 'error-box'; readonly title: string; readonly text: string };

const handlers = new Map<Order['kind'], (order: Order) => void>();
process.on('message', (order: Order) => handlers.get(order.kind)?.(order));

/** Does something when the test says so. */
export function onOrder<K extends Order['kind']>(kind: K, handler: (order: Extract<Order, { kind: K }>) => void): void {
  handlers.set(kind, handler as (order: Order) => void); // looked up by the same kind
}

/** Tells the test; nobody hears it when the stand-in was started by hand. */
export function notify(notice: Notice): void {
  process.send?.(notice);
}
