type RequestListener = (details: { readonly url: string }, answer: (response: { readonly cancel: boolean }) => void) => void;

let requestListener: RequestListener = (_details, answer) => answer({ cancel: false });
let permissionsDenied = 0;

export const session = {
  defaultSession: {
    // Chromium without a person denies everything by itself; counted so that leaving one out fails.
    setPermissionRequestHandler: (_handler: unknown): void => void (permissionsDenied += 1),
    setPermissionCheckHandler: (_handler: unknown): void => void (permissionsDenied += 1),
    setDevicePermissionHandler: (_handler: unknown): void => void (permissionsDenied += 1),
    webRequest: {
      onBeforeRequest(listener: RequestListener): void {
        requestListener = listener;
      },
    },
  },
};

/** What main's own listener says to a request. */
export function isRequestAllowed(url: string): boolean {
  if (permissionsDenied < 3) throw new Error('stand-in: a window was opened before its permissions were denied');
  let cancelled = true;
  requestListener({ url }, (response) => (cancelled = response.cancel));
  return !cancelled;
}
