/** What an address of the window means. `file` is a path inside the renderer bundle, with forward slashes. */
export type Address =
  | { readonly kind: 'file'; readonly file: string; readonly mediaType: string }
  | { readonly kind: 'source'; readonly sha256: string }
  | { readonly kind: 'export'; readonly ticket: string }
  | { readonly kind: 'nothing' };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  bcmap: 'application/octet-stream',
  pfb: 'application/octet-stream',
  icc: 'application/vnd.iccprofile',
};

// Only plain names: no dot at the start, no backslash, no percent sign, so that nothing can lead out of the bundle.
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Reads the path of an address (`/`, `/assets/x.js`, `/source/<sha256>`, `/export/<ticket>`); anything unusual is `nothing`. */
export function readAddress(path: string): Address {
  const source = /^\/source\/([0-9a-f]{64})$/.exec(path)?.[1];
  if (source !== undefined) return { kind: 'source', sha256: source };
  const ticket = /^\/export\/([A-Za-z0-9_-]{8,128})$/.exec(path)?.[1];
  if (ticket !== undefined) return { kind: 'export', ticket };
  const file = path === '/' ? 'index.html' : path.slice(1);
  if (!path.startsWith('/') || !file.split('/').every((segment) => SEGMENT.test(segment))) return { kind: 'nothing' };
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return { kind: 'file', file, mediaType: MEDIA_TYPES[ending] ?? 'application/octet-stream' };
}
