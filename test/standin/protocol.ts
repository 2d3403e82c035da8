import type { Route } from 'playwright';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

/** Chromium knows no app://; its pages live on an https host that does not exist and is answered here. */
const HOST = 'workstation.standin.invalid';

export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
};

/** app://… → the address inside Chromium. */
export const toChromium = (url: string): string => url.replace(/^app:\/\/workstation(?=\/|$)/, `https://${HOST}`);

/** The address inside Chromium → app://… */
export const fromChromium = (url: string): string => url.replace(`https://${HOST}`, 'app://workstation');

/** Answers a request of a page with the handler of its scheme; whatever has none is blocked. */
export async function answerRoute(route: Route, isAllowed: (url: string) => boolean): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  const handler = handlers.get(url.split(':', 1)[0] ?? '');
  if (!handler || !isAllowed(url)) return route.abort('blockedbyclient');
  const response = await handler(new Request(url, { method: request.method(), headers: await request.allHeaders().then(plainHeaders) }));
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
}

/** Without the pseudo-headers of HTTP/2, which Request does not take. */
function plainHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
}
