/** Name of the one Trusted Types policy; it lets only the address of the pdf.js worker through. */
export const TRUSTED_TYPES_POLICY = 'gouji';

/** Stands in index.html where each load puts its own nonce. */
export const NONCE_PLACEHOLDER = '__NONCE__';

/**
 * The window's Content-Security-Policy for one load.
 * `'wasm-unsafe-eval'`: pdf.js decodes some images with wasm. The style nonce is AG Grid's (it adds style elements);
 * `style-src-attr`: AG Grid and pdf.js place their elements with style attributes.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

/** The policy for a stored source or an export: it may be shown as bytes and can never run anything. */
export const INERT_CONTENT_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Headers that go with every answer of either host. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};
