import type { z } from 'zod';
import { write } from '../../../db/connection.ts';
import { confirmedVersionOf, confirmedVersions, insertVersionEvent, readVersions, readVersionsOf, type VersionLink } from '../../../db/versions.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Carried, versionLinksSchema } from '../../../shared/ipc/version-schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Diff } from '../../../shared/model/change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { repairsLeft } from '../../../shared/versions/carried-repairs.ts';
import { reviewVersion } from '../../../shared/versions/review-version.ts';
import { earlierOf } from '../../../shared/versions/version-chain.ts';
import { applyChange, changeError } from '../documents/apply-change.ts';
import type { DeskDocument } from '../documents/desk.ts';
import { carriedDiffs, takenBack } from '../versions/carry.ts';
import type { Services } from './services.ts';

type Versions = Pick<Handlers, 'versions.list' | 'versions.decide' | 'versions.compare'>;

/** What came along, of which some reopened: their figures are not those that the decision was made on. `tiedAt`: ISO 8601 UTC. */
function countCarried(diffs: readonly Diff[], { findings }: DeskDocument, earlier: DeskDocument, tiedAt: string): Carried {
  const decisions = diffs.filter((diff) => diff.kind === 'decision');
  const reopened = new Set(findings.filter(({ status }) => status === 'reopened').map(({ finding }) => finding.address));
  return {
    decisions: decisions.length, reopened: decisions.filter((diff) => reopened.has(diff.address)).length, corrections: diffs.filter((diff) => diff.kind === 'cell' || diff.kind === 'text').length,
    repairs: diffs.filter((diff) => diff.kind === 'structure').length, left: [...repairsLeft(earlier.changes, tiedAt, diffs)],
  };
}

/** New versions of documents: what people decide about them, what comes along, and what they changed. */
export function versionHandlers(services: Services): Versions {
  const { db, desk, emit, clock } = services;

  const list = (): z.output<typeof versionLinksSchema> => ({ links: readVersions(db).map(({ document, earlier, state, by, at }) => ({ document, earlier, state, by, at })) });
  const linkOf = (document: DocumentId, earlier: DocumentId): VersionLink | undefined => readVersionsOf(db, document).find((link) => link.earlier === earlier);

  /** Two documents are not each a version of the other, and nobody is a version of two. */
  function refuseImpossible(document: DocumentId, earlier: DocumentId): void {
    if (document === earlier || earlierOf(confirmedVersions(db), earlier).includes(document)) throw new AppError('bad-request', { reason: 'a document is no version of itself' });
    const other = confirmedVersionOf(db, document);
    if (other && other.earlier !== earlier) throw new AppError('bad-request', { reason: 'already a new version of another document' });
  }

  return {
    'versions.list': list,
    'versions.decide': async ({ document, earlier, state, by }, signal) => {
      const later = desk.load(document);
      const before = desk.load(earlier);
      if (state !== 'refused') refuseImpossible(document, earlier);
      const link = linkOf(document, earlier);
      const noted = { document, earlier, state, by, at: clock().toISOString() };
      let carried: Carried | null = null;
      if (state === 'confirmed' && link?.state !== 'confirmed') {
        const diffs = await carriedDiffs(services, before, later, signal);
        const change = (later.changes.at(-1)?.seq ?? 0) + 1;
        applyChange(services, document, later.revision, { by, code: 'version-tie', diffs, undoes: null }, () => insertVersionEvent(db, { ...noted, change }));
        carried = countCarried(diffs, desk.load(document), before, noted.at);
      } else if (state !== 'confirmed' && link?.state === 'confirmed' && link.change !== null) {
        applyChange(services, document, later.revision, { by, code: 'version-untie', ...takenBack(later, link.change) }, () => insertVersionEvent(db, { ...noted, change: null }));
      } else if (state !== link?.state) {
        try {
          write(db, () => insertVersionEvent(db, { ...noted, change: null }));
        } catch (error) {
          throw changeError(error);
        }
      }
      emit('documents.changed', {});
      return { ...list(), carried };
    },
    'versions.compare': ({ document, earlier }) => {
      const confirmed = confirmedVersionOf(db, document);
      const other = earlier ?? confirmed?.earlier;
      if (other === undefined) throw new AppError('not-found');
      const [later, before] = [desk.load(document), desk.load(other)];
      const tie = confirmed?.earlier === other ? later.changes.find((change) => change.seq === confirmed.change) : undefined;
      const { answers, differences } = reviewVersion(alignVersions(before.view, later.view), before.findings, later.run);
      return { document, earlier: other, carried: tie ? countCarried(tie.diffs, later, before, tie.at) : null, answers: [...answers], differences: [...differences] };
    },
  };
}
