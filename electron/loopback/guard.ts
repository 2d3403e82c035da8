import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the host. Everything else on the machine, and every page in the browser, is a stranger. */
export interface Guard {
  readonly origin: string;
  /** The address that lets one window in, once. */
  readonly address: string;
  /** Takes the token; gives the cookie to set, or null when the token is wrong or was used. */
  enter(token: string): string | null;
  /** The request names exactly this host: a foreign name that resolves to 127.0.0.1 (DNS rebinding) does not. */
  hostIsOurs(request: IncomingMessage): boolean;
  /** The request carries our cookie. */
  isKnown(request: IncomingMessage): boolean;
  /** A page of another site did not cause the request. */
  isSameSite(request: IncomingMessage): boolean;
  /** The browser names our own page as the sender; browsers always do so for uploads and WebSockets. */
  originIsOurs(request: IncomingMessage): boolean;
}

const secret = (): string => randomBytes(32).toString('base64url');

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A guard for the host that listens on this port of 127.0.0.1. */
export function createGuard(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // Cookies are shared between the ports of a host, so the port is part of the name.
  const cookieName = `gouji-${port}`;
  const session = secret();
  const token = secret();
  let used = false;
  return {
    origin,
    address: `${origin}/enter?t=${token}`,
    enter(offered) {
      if (used || !same(offered, token)) return null;
      used = true;
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    hostIsOurs: (request) => request.headers.host === host,
    isKnown: (request) =>
      (request.headers.cookie ?? '').split(/;\s*/).some((cookie) => cookie.startsWith(`${cookieName}=`) && same(cookie.slice(cookieName.length + 1), session)),
    isSameSite(request) {
      const site = request.headers['sec-fetch-site'];
      return site === undefined || site === 'same-origin' || site === 'none';
    },
    originIsOurs: (request) => request.headers.origin === origin,
  };
}
