/** Items between two chances for the host to do something else. */
const perSlice = 32;

/** `items.map(map)`, yielding now and then. */
export function* mapInSlices<Item, Result>(items: readonly Item[], map: (item: Item, index: number) => Result): Generator<undefined, Result[], undefined> {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index++) {
    results.push(map(items[index]!, index));
    if (index % perSlice === perSlice - 1) yield;
  }
  return results;
}

/** Runs something that comes in slices to its end in one go. */
export function runToEnd<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
