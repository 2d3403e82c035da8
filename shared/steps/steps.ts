/** Long work that stops between its steps, so that a program with one thread can answer others in between. Its result is that of `finish`. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all that is left at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
