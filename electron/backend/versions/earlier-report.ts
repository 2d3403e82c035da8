import { confirmedVersions } from '../../../db/versions.ts';
import type { EarlierVersion } from '../../../shared/report/export-earlier.ts';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { reviewVersion } from '../../../shared/versions/review-version.ts';
import { earlierOf } from '../../../shared/versions/version-chain.ts';
import type { DeskDocument } from '../documents/desk.ts';
import type { Services } from '../handlers/services.ts';

/** What an export tells of the version before; null for a first version. */
export function earlierReport({ db, desk }: Pick<Services, 'db' | 'desk'>, later: DeskDocument): EarlierVersion | null {
  const chain = earlierOf(confirmedVersions(db), later.document.id);
  const [nearest] = chain;
  if (nearest === undefined) return null;
  const before = desk.load(nearest);
  return { version: chain.length + 1, fileName: before.document.fileName, sha256: before.document.sha256, review: reviewVersion(alignVersions(before.view, later.view), before.findings, later.run) };
}
