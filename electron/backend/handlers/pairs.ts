import type { z } from 'zod';
import { write } from '../../../db/connection.ts';
import { listSummaries } from '../../../db/document-states.ts';
import { insertPairEvent, readPairs, readProposedPairs } from '../../../db/pairs.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { pairsSchema } from '../../../shared/ipc/pair-schemas.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { changeError } from '../documents/apply-change.ts';
import { noteOlder, otherSide } from '../documents/pairing.ts';
import type { Services } from './services.ts';

/** A document of a pair as the library shows it. */
const sideOf = ({ fileName, title, entityName, fiscalYear, kind }: DocumentSummary): Pick<DocumentSummary, 'fileName' | 'title' | 'entityName' | 'fiscalYear' | 'kind'> => ({ fileName, title, entityName, fiscalYear, kind });

/** Which documents belong together, and what people decide about it. */
export function pairHandlers({ db, desk, emit, clock }: Services): Pick<Handlers, 'pairs.list' | 'pairs.proposed' | 'pairs.decide'> {
  function list(document: DocumentId): z.output<typeof pairsSchema> {
    const known = new Map(listSummaries(db).map((summary) => [summary.id, summary]));
    return {
      pairs: readPairs(db, document).flatMap(({ other, role, state, by, at }) => {
        const summary = known.get(other);
        return summary ? [{ other, role, state, by, at, ...sideOf(summary) }] : [];
      }),
    };
  }

  return {
    'pairs.list': ({ document }) => {
      const { importedBy } = desk.load(document).document;
      write(db, () => noteOlder(db, (id) => desk.viewOf(id), { by: importedBy, at: clock().toISOString() }));
      return list(document);
    },
    'pairs.proposed': () => {
      const pairs = readProposedPairs(db);
      if (pairs.length === 0) return { pairs: [] }; // the window asks whenever the library is opened
      const known = new Map(listSummaries(db).map((summary) => [summary.id, summary]));
      const both = new Set(pairs.map(({ document, other, role }) => `${document} ${other} ${role}`));
      return {
        pairs: pairs.flatMap(({ document, other, role, state, by, at }) => {
          const [own, partner] = [known.get(document), known.get(other)];
          const back = otherSide(role);
          // Where both sides know the pair one line stands for both: the unit's, whose department it is.
          if (!own || !partner || (role === 'unit' && back !== null && both.has(`${other} ${document} ${back}`))) return [];
          return [{ document, own: sideOf(own), other, role, state, by, at, ...sideOf(partner) }];
        }),
      };
    },
    'pairs.decide': ({ document, other, role, state, by }) => {
      desk.load(document);
      desk.load(other);
      if (document === other) throw new AppError('bad-request', { reason: 'a document is no partner of itself' });
      const noted = { state, by, at: clock().toISOString() };
      const back = otherSide(role);
      try {
        write(db, () => {
          insertPairEvent(db, { document, other, role, ...noted });
          if (back) insertPairEvent(db, { document: other, other: document, role: back, ...noted });
        });
      } catch (error) {
        throw changeError(error);
      }
      for (const changed of back ? [document, other] : [document]) emit('document.changed', { document: changed, revision: desk.recheck(changed), rechecked: true });
      emit('documents.changed', {});
      return list(document);
    },
  };
}
