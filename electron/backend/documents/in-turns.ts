import type { Steps } from '../../../shared/steps/steps.ts';

/** Milliseconds after which others are answered first. */
const TURN_MS = 12;

/** Does long work in turns with whatever else the program is asked meanwhile. Gives null when `goesOn` no longer says so. */
export async function inTurns<Result>(steps: Steps<Result>, goesOn: () => boolean): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      if (!goesOn()) return null;
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
