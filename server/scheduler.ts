/** The two things that running in slices needs. Injected, so that a test can turn the clock by hand. */
export interface Clock {
  /** Milliseconds since some moment; never runs backwards. */
  readonly now: () => number;
  /** Runs a function once all that is already waiting had its turn, a message from the client above all. */
  readonly defer: (run: () => void) => void;
}

/** The longest time, in milliseconds, that a message from the client waits for a review that is under way. */
export const slice = 12;

/**
 * Runs a generator to its end, slice by slice, the first at once. Resolves to undefined when the result was no longer
 * wanted at the start of a slice; the rest is then never run.
 */
export function runInSlices<Result>(steps: Iterator<unknown, Result>, clock: Clock, isWanted: () => boolean): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const runSlice = (): void => {
      if (!isWanted()) return resolve(undefined);
      const end = clock.now() + slice;
      for (;;) {
        const step = steps.next();
        if (step.done) return resolve(step.value);
        if (clock.now() >= end) return clock.defer(run);
      }
    };
    const run = (): void => {
      try {
        runSlice();
      } catch (error) {
        reject(error);
      }
    };
    run();
  });
}
