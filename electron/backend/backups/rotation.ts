/** An automatic backup in the workspace's folder; `at` in milliseconds since 1970. */
export interface KeptBackup {
  readonly name: string;
  readonly at: number;
}

/** How many automatic backups stay, and for how many days. */
export interface RotationLimits {
  readonly count: number;
  readonly days: number;
}

const DAY = 86_400_000;

/**
 * Which automatic backups to delete, `now` in milliseconds. The newest always stays, whatever its age: a workspace left alone for a
 * year must not lose its only copy. A backup dated after `now` (a clock set back) counts as new, not as old.
 */
export function outdated(backups: readonly KeptBackup[], limits: RotationLimits, now: number): KeptBackup[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  return newestFirst.filter((backup, rank) => rank > 0 && (rank >= limits.count || now - backup.at > limits.days * DAY));
}
