import type { DocumentId } from '../../../shared/model/ids.ts';
import { finish, type Steps } from '../../../shared/steps/steps.ts';

/** The documents that were asked for last, and those on their way from the store into memory. */
export interface OpenDocuments<Open> {
  /** The document in memory, null when it is not there. */
  known(id: DocumentId): Open | null;
  keep(id: DocumentId, open: Open): Open;
  load(id: DocumentId): Open;
  /** The same in steps. `load` of this document in between does what is left of them. */
  loading(id: DocumentId): Steps<Open>;
  /** In memory or on its way there: what is stored of it must go through it. */
  holds(id: DocumentId): boolean;
  held(): readonly DocumentId[];
  /** What was computed from others, from settings or from an earlier history no longer holds. */
  forget(id: DocumentId): void;
}

const KEPT = 6;

/** `fromStore` reads all that it needs of the store before its first pause. */
export function openDocuments<Open>(fromStore: (id: DocumentId) => Steps<Open>): OpenDocuments<Open> {
  const kept = new Map<DocumentId, Open>();
  const begun = new Map<DocumentId, Steps<Open>>();

  function keep(id: DocumentId, open: Open): Open {
    kept.delete(id);
    kept.set(id, open);
    for (const other of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(other);
    }
    return open;
  }

  function load(id: DocumentId): Open {
    const known = kept.get(id);
    if (known) return keep(id, known);
    const steps = begun.get(id) ?? fromStore(id);
    begun.delete(id);
    return keep(id, finish(steps));
  }

  function* loading(id: DocumentId): Steps<Open> {
    if (kept.has(id)) return load(id);
    const steps = begun.get(id) ?? fromStore(id);
    begun.set(id, steps);
    // Somebody may finish these steps meanwhile, or what they began with is overtaken.
    while (begun.get(id) === steps) {
      const step = stepOf(id, steps);
      if (step.done === true) return keep(id, step.value);
      yield;
    }
    return load(id);
  }

  /** Steps that came to their end, or failed, are not gone on with. */
  function stepOf(id: DocumentId, steps: Steps<Open>): IteratorResult<void, Open> {
    let goesOn = false;
    try {
      const step = steps.next();
      goesOn = step.done !== true;
      return step;
    } finally {
      if (!goesOn) begun.delete(id);
    }
  }

  return {
    known: (id) => kept.get(id) ?? null,
    keep, load, loading,
    holds: (id) => kept.has(id) || begun.has(id),
    held: () => [...new Set([...kept.keys(), ...begun.keys()])],
    forget(id) {
      kept.delete(id);
      begun.delete(id);
    },
  };
}
