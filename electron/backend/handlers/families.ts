import { setImmediate as turn } from 'node:timers/promises';
import { readFamilies, readFamilyMembers } from '../../../db/families.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import { changeError } from '../documents/apply-change.ts';
import { decideStored, decisionDiffs, type StoredDecision } from '../documents/decide-stored.ts';
import type { Services } from './services.ts';

/** The same finding in many documents: listed, looked at, and decided once. */
export function familyHandlers({ db, desk, emit, clock }: Services): Pick<Handlers, 'families.list' | 'families.members' | 'families.decide'> {
  /** A document that is open is decided where it lies, so that its window's next command finds the revision it was told. */
  function decide(wanted: StoredDecision): number {
    if (!desk.holds(wanted.document)) return decideStored(db, clock, wanted);
    return desk.apply(wanted.document, wanted.revision, { by: wanted.by, code: 'finding-decide', diffs: decisionDiffs(db, wanted, desk.load(wanted.document).findings), undoes: null }).revision;
  }

  return {
    'families.list': () => ({ families: [...readFamilies(db)] }),
    'families.members': ({ key }) => ({
      members: readFamilyMembers(db, key).map(({ finding, revision, summary: { id, fileName, title, entityName, fiscalYear } }) => ({ document: id, fileName, title, entityName, fiscalYear, revision, finding })),
    }),
    'families.decide': async ({ by, decision, documents }) => {
      const decided: { document: StoredDecision['document']; revision: number; findings: number }[] = [];
      const refused: { document: StoredDecision['document']; code: AppError['code'] }[] = [];
      for (const one of documents) {
        try {
          const revision = decide({ ...one, by, decision });
          decided.push({ document: one.document, revision, findings: one.addresses.length });
          emit('document.changed', { document: one.document, revision });
        } catch (error) {
          const known = changeError(error);
          if (!(known instanceof AppError)) throw known;
          refused.push({ document: one.document, code: known.code });
        }
        // Hundreds of documents in a row must not keep another window waiting.
        await turn();
      }
      emit('documents.changed', {});
      return { decided, refused };
    },
  };
}
