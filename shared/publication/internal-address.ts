/** Ranges of RFC 1918, loopback and link-local: reachable inside the office only. */
const PRIVATE_IP = /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
const INSIDE = /\.(?:local|lan|internal|intranet|intra|corp|home|localdomain)$/i;
/** A drive, a share, or a user's folder, wherever it stands in a text. */
const LOCAL_PATH = /(?:^|[\s"'(=])(?:file:\/{2,}|[a-z]:[\\/](?![\\/])|\\\\[\w.-]+\\|\/(?:home|Users)\/)/i;

/** True where a text holds a path of somebody's machine or of a share. */
export const hasLocalPath = (text: string): boolean => LOCAL_PATH.test(text);

/** True for a link that leads into the office or onto somebody's disk: a private address, a host without a domain, a file. */
export function isInternalAddress(address: string): boolean {
  if (hasLocalPath(address)) return true;
  const host = /^(?:https?|ftp|ws|wss|smb|ldap|rtsp):\/\/(?:[^/@?#]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(address.trim())?.[1];
  if (host === undefined || host === '') return false;
  if (host.startsWith('[')) return /^\[(?:::1|f[cd]|fe80)/i.test(host);
  return PRIVATE_IP.test(host) || INSIDE.test(host) || !host.includes('.');
}
