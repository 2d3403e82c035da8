import { join } from 'node:path';

/** Where things lie inside a workspace folder. */
export interface WorkspacePaths {
  readonly root: string;
  readonly database: string;
  readonly lock: string;
  readonly sources: string;
  readonly incoming: string;
  readonly exports: string;
  readonly logs: string;
  /** Automatic copies of the database, and those put aside when one was restored. */
  readonly backups: string;
  /** The Ed25519 key that evidence bundles are signed with; its owner's alone, and in no backup. */
  readonly signingKey: string;
  /** The backup to put in place at the next start. */
  readonly restoreNext: string;
}

/** The fixed layout of a workspace. */
export const workspacePaths = (root: string): WorkspacePaths => ({
  root,
  database: join(root, 'gouji.db'),
  lock: join(root, 'lock.db'),
  sources: join(root, 'sources'),
  incoming: join(root, 'incoming'),
  exports: join(root, 'exports'),
  logs: join(root, 'logs'),
  backups: join(root, 'backups'),
  signingKey: join(root, 'signing-key.pem'),
  restoreNext: join(root, 'restore-next'),
});
