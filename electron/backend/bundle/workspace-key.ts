import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { AppError } from '../../../shared/ipc/errors.ts';

/** A public key as bundles carry it: SPKI in base64, and the SHA-256 of its bytes in hex. */
export interface PublicKey {
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** The key a workspace signs with. */
export interface WorkspaceKey extends PublicKey {
  readonly privateKey: KeyObject;
}

/** What a public key is called by people who compare it. */
export const fingerprintOf = (publicKey: Uint8Array): string => createHash('sha256').update(publicKey).digest('hex');

/**
 * The workspace's Ed25519 key; made on first use and readable by its owner only (Windows: by whom the folder's rights say). Never part
 * of a backup: whoever restores one signs with a key of its own.
 */
export function workspaceKey(file: string): WorkspaceKey {
  if (!existsSync(file)) makeKey(file);
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(readFileSync(file, 'utf8'));
  } catch {
    throw new AppError('damaged-file', { file: 'signing-key.pem', detail: 'Ed25519' });
  }
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey, publicKey: spki.toString('base64'), fingerprint: fingerprintOf(spki) };
}

function makeKey(file: string): void {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const handle = openSync(part, 'wx', 0o600);
  try {
    writeSync(handle, pem.toString());
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // A link never replaces: a key that another process has made meanwhile stays.
  try {
    linkSync(part, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(part, { force: true });
  }
}
