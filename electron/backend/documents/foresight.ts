import type { PresentState } from '../../../shared/history/replay.ts';
import type { ChangeCode, Diff } from '../../../shared/model/change.ts';
import { finish, type Steps } from '../../../shared/steps/steps.ts';

/** What a document would be after a change that nobody has made yet. */
export interface Foreseen<Outcome> {
  readonly present: PresentState;
  readonly outcome: Outcome;
}

/** Works out what a change leads to while it is still being typed; whoever then makes exactly this change finds it done. */
export interface Foresight<Open, Outcome> {
  /** Begins with a change of a document, in place of the one before. Ends early, with null, once another is begun or this one was taken. */
  foresee(open: Open, code: ChangeCode, diffs: readonly Diff[]): Steps<Foreseen<Outcome> | null>;
  /** What was begun for this very change of this very state, with all that is left of it done; null when nothing was. */
  take(open: Open, code: ChangeCode, diffs: readonly Diff[]): Foreseen<Outcome> | null;
}

interface Begun<Open, Outcome> {
  readonly open: Open;
  readonly name: string;
  readonly steps: Steps<Foreseen<Outcome>>;
  /** As soon as it is worked out. */
  readonly foreseen: Foreseen<Outcome> | null;
}

/** Only one change is typed at a time. Signatures that a change takes off lead to no other state. */
const nameOf = (code: ChangeCode, diffs: readonly Diff[]): string => JSON.stringify([code, diffs.filter(({ kind }) => kind !== 'signature')]);

/** `outcomeOf` computes what a state of an open document leads to, and stores nothing. */
export function foresight<Open, Outcome>(presentAfter: (open: Open, diffs: readonly Diff[]) => PresentState, outcomeOf: (open: Open, present: PresentState) => Steps<Outcome>): Foresight<Open, Outcome> {
  let begun: Begun<Open, Outcome> | null = null;

  function* working(open: Open, diffs: readonly Diff[]): Steps<Foreseen<Outcome>> {
    const present = presentAfter(open, diffs);
    return { present, outcome: yield* outcomeOf(open, present) };
  }

  return {
    *foresee(open, code, diffs) {
      const steps = working(open, diffs);
      begun = { open, name: nameOf(code, diffs), steps, foreseen: null };
      while (begun?.steps === steps) {
        const mine: Begun<Open, Outcome> = begun;
        begun = null; // steps that fail are not gone on with
        const step: IteratorResult<void, Foreseen<Outcome>> = steps.next();
        begun = step.done === true ? { ...mine, foreseen: step.value } : mine;
        if (step.done === true) return step.value;
        yield;
      }
      return null;
    },
    take(open, code, diffs) {
      if (begun?.open !== open || begun.name !== nameOf(code, diffs)) return null;
      const { steps, foreseen } = begun;
      begun = null;
      return foreseen ?? finish(steps);
    },
  };
}
