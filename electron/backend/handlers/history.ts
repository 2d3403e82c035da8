import { readChanges } from '../../../db/changes.ts';
import { compareStates, decisionsAt } from '../../../shared/history/compare.ts';
import { laterDependents, tablesOf } from '../../../shared/history/depends.ts';
import { replay } from '../../../shared/history/replay.ts';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import { invert, isUndoable, undoState } from '../../../shared/history/undo-state.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Changed } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { applyChange } from '../documents/apply-change.ts';
import type { Services } from './services.ts';

type History = Pick<Handlers, 'history.list' | 'history.undo' | 'history.redo' | 'history.undoChange' | 'history.compare'>;

/** Who changed what, taking back, and comparing two points. Nothing is taken out of the history, not even by undo. */
export function historyHandlers(services: Services): History {
  const { db, desk } = services;

  function takeBack(document: DocumentId, revision: number, by: string, code: 'undo' | 'redo', target: Change): Changed {
    return applyChange(services, document, revision, { by, code, diffs: invert(target.diffs), undoes: target.seq });
  }

  function takeLastBack(document: DocumentId, revision: number, by: string, code: 'undo' | 'redo'): Changed {
    const { changes } = desk.load(document);
    const seq = undoState(changes)[code];
    const target = changes.find((change) => change.seq === seq);
    if (!target) throw new AppError(code === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    return takeBack(document, revision, by, code, target);
  }

  return {
    'history.list': ({ document }) => {
      const changes = readChanges(db, document);
      const standing = standingChanges(changes);
      const inForce = new Set(standing.map((change) => change.seq));
      return {
        changes: [...changes],
        notes: changes.map((change) => ({
          seq: change.seq, standing: inForce.has(change.seq), blockedBy: inForce.has(change.seq) ? [...laterDependents(standing, change.seq)] : [],
          tables: [...new Set(change.diffs.flatMap((diff) => tablesOf(diff)))],
        })),
      };
    },
    'history.undo': ({ document, revision, by }) => takeLastBack(document, revision, by, 'undo'),
    'history.redo': ({ document, revision, by }) => takeLastBack(document, revision, by, 'redo'),
    'history.undoChange': ({ document, revision, by, seq }) => {
      const { changes } = desk.load(document);
      const standing = standingChanges(changes);
      const target = standing.find((change) => change.seq === seq);
      if (!target || !isUndoable(target)) throw new AppError('nothing-to-undo');
      const later = laterDependents(standing, seq);
      if (later.length > 0) throw new AppError('later-depends', { changes: later.join(', ') });
      return takeBack(document, revision, by, 'undo', target);
    },
    'history.compare': ({ document, from, to }) => {
      const { imported, changes } = desk.load(document);
      if (from > changes.length || to > changes.length) throw new AppError('not-found');
      const at = (seq: number) => {
        const until = changes.filter((change) => change.seq <= seq);
        return { state: replay(imported, until), decisions: decisionsAt(until) };
      };
      return { differences: [...compareStates(at(from), at(to))] };
    },
  };
}
