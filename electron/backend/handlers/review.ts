import { AppError } from '../../../shared/ipc/errors.ts';
import { readChanges } from '../../../db/changes.ts';
import { invert, undoState } from '../../../shared/history/undo-state.ts';
import type { Changed } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { fileError } from '../file-error.ts';
import type { Services } from './services.ts';

type Review = Pick<Handlers, 'cells.correct' | 'findings.decide' | 'history.list' | 'history.undo' | 'history.redo'>;

/** Everything a person changes: one command = one transaction = one entry of the history. */
export function reviewHandlers({ db, desk, emit }: Services): Review {
  function apply(document: DocumentId, revision: number, change: Omit<Change, 'seq' | 'at'>): Changed {
    try {
      const changed = desk.apply(document, revision, change);
      emit('document.changed', { document, revision: changed.revision });
      return changed;
    } catch (error) {
      throw fileError(error, {});
    }
  }

  /** Appends the inverse of a change: nothing is taken out of the history, not even by undo. */
  function takeBack(document: DocumentId, revision: number, by: string, code: 'undo' | 'redo'): Changed {
    const { changes } = desk.load(document);
    const seq = undoState(changes)[code];
    const target = changes.find((change) => change.seq === seq);
    if (!target) throw new AppError(code === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    return apply(document, revision, { by, code, diffs: invert(target.diffs), undoes: target.seq });
  }

  return {
    'cells.correct': ({ document, revision, by, edits }) => {
      const diffs = edits.filter((edit) => edit.before !== edit.after).map((edit) => ({ kind: 'cell' as const, ...edit }));
      if (diffs.length === 0) throw new AppError('bad-request', { reason: 'nothing changed' });
      return apply(document, revision, { by, code: 'cells-correct', diffs, undoes: null });
    },
    'findings.decide': ({ document, revision, by, address, decision }) => {
      const before = desk.load(document).decisions.get(address)?.decision ?? null;
      return apply(document, revision, { by, code: 'finding-decide', diffs: [{ kind: 'decision', address, before, after: decision }], undoes: null });
    },
    'history.list': ({ document }) => ({ changes: [...readChanges(db, document)] }),
    'history.undo': ({ document, revision, by }) => takeBack(document, revision, by, 'undo'),
    'history.redo': ({ document, revision, by }) => takeBack(document, revision, by, 'redo'),
  };
}
