import { write } from '../../../db/connection.ts';
import { readSettings } from '../../../db/settings.ts';
import { insertViewedPages, readViewedPages } from '../../../db/viewed-pages.ts';
import { signatureKey, signaturesOf } from '../../../shared/history/signatures.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Diff } from '../../../shared/model/change.ts';
import { STAGES, type SignScope, type Stage, type StandingSignature } from '../../../shared/model/signature.ts';
import { fullyCovered } from '../../../shared/review/fully-covered.ts';
import { applyChange, changeError } from '../documents/apply-change.ts';
import type { Services } from './services.ts';

type Signoff = Pick<Handlers, 'signoff.get' | 'signoff.sign' | 'signoff.withdraw' | 'pages.viewed'>;

/** Setting that makes every stage need another person; its value is `on`. */
const FOUR_EYES = 'review.fourEyes';

/** One person under several spellings of blanks and width is one person. */
const person = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** Signatures under the stages prepared, reviewed, approved, and which pages were looked at. */
export function signoffHandlers(services: Services): Signoff {
  const { db, desk, clock } = services;
  const fourEyes = (): boolean => readSettings(db)[FOUR_EYES] === 'on';
  const ofScope = (standing: readonly StandingSignature[], scope: SignScope): readonly StandingSignature[] =>
    standing.filter((entry) => signatureKey(entry.scope, entry.stage) === signatureKey(scope, entry.stage));

  /** Why this person may not sign this stage now; null when they may. */
  function refusal(standing: readonly StandingSignature[], stage: Stage, by: string): AppError | null {
    const missing = STAGES.slice(0, STAGES.indexOf(stage)).find((earlier) => !standing.some((entry) => entry.stage === earlier));
    if (missing) return new AppError('stage-missing', { stage: missing });
    const other = fourEyes() ? standing.find((entry) => entry.stage !== stage && person(entry.signature.by) === person(by)) : undefined;
    return other ? new AppError('four-eyes', { name: by }) : null;
  }

  return {
    'signoff.get': ({ document }) => {
      const { changes, view, revision } = desk.load(document);
      const { standing, lost } = signaturesOf(changes);
      const own = ofScope(standing, { kind: 'document' });
      return {
        revision, standing: [...standing], lost: [...lost], viewed: [...readViewedPages(db, document)], pages: view.snapshot.pages.length || view.snapshot.sheets.length || 1,
        fourEyes: fourEyes(), covered: fullyCovered(view), next: STAGES.find((stage) => !own.some((entry) => entry.stage === stage)) ?? null,
      };
    },
    'signoff.sign': ({ document, revision, by, scope, stage, explanation }) => {
      const { changes, view } = desk.load(document);
      if (scope.kind === 'table' && (stage !== 'prepared' || !view.tables.some((table) => table.id === scope.table))) throw new AppError('not-found');
      const standing = ofScope(signaturesOf(changes).standing, scope);
      const present = standing.find((entry) => entry.stage === stage);
      if (present) throw new AppError('conflict', { expected: '', found: present.signature.by });
      const why = refusal(standing, stage, by);
      if (why) throw why;
      if (scope.kind === 'document' && explanation === '' && !fullyCovered(view)) throw new AppError('coverage-unexplained');
      const after = { by, at: clock().toISOString(), explanation };
      return applyChange(services, document, revision, { by, code: 'sign', diffs: [{ kind: 'signature', scope, stage, before: null, after }], undoes: null });
    },
    'signoff.withdraw': ({ document, revision, by, scope, stage }) => {
      const standing = ofScope(signaturesOf(desk.load(document).changes).standing, scope);
      // A later stage rests on the earlier one: it goes with it.
      const diffs = standing.filter((entry) => STAGES.indexOf(entry.stage) >= STAGES.indexOf(stage)).map((entry): Diff => ({ kind: 'signature', scope, stage: entry.stage, before: entry.signature, after: null }));
      if (!standing.some((entry) => entry.stage === stage)) throw new AppError('not-found');
      return applyChange(services, document, revision, { by, code: 'unsign', diffs, undoes: null });
    },
    'pages.viewed': ({ document, by, pages }) => {
      desk.load(document);
      try {
        write(db, () => insertViewedPages(db, document, pages, by, clock().toISOString()));
      } catch (error) {
        throw changeError(error);
      }
      return {};
    },
  };
}
