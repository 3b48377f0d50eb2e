import assert from 'node:assert/strict';
import { runInSlices, slice } from '../server/scheduler';

/** A clock that stands still but for the work that is done, and a queue of what was put off. */
function createClock() {
  const clock = { time: 0, waiting: [] as (() => void)[] };
  return { ...clock, now: () => clock.time, defer: (run: () => void) => void clock.waiting.push(run), work: (ms: number) => { clock.time += ms; }, next: () => clock.waiting.shift()?.(), isIdle: () => clock.waiting.length === 0 };
}

function* stepsOf(count: number, work: (index: number) => void): Generator<undefined, string, undefined> {
  for (let index = 0; index < count; index++) {
    work(index);
    yield;
  }
  return 'done';
}

describe('Running in slices', () => {
  it('finishes at once what takes less than a slice', async () => {
    const clock = createClock();
    assert.equal(await runInSlices(stepsOf(5, () => clock.work(1)), clock, () => true), 'done');
    assert.ok(clock.isIdle());
  });

  it('lets others have their turn after each slice', async () => {
    const clock = createClock();
    let steps = 0;
    const result = runInSlices(stepsOf(10, () => { steps++; clock.work(slice / 2); }), clock, () => true);
    assert.equal(steps, 2);
    clock.next();
    assert.equal(steps, 4);
    while (!clock.isIdle()) clock.next();
    assert.equal(await result, 'done');
    assert.equal(steps, 10);
  });

  it('abandons at the next slice what nobody wants any more', async () => {
    const clock = createClock();
    let isWanted = true;
    let steps = 0;
    const result = runInSlices(stepsOf(10, () => { steps++; clock.work(slice); }), clock, () => isWanted);
    isWanted = false;
    clock.next();
    assert.equal(await result, undefined);
    assert.equal(steps, 1);
    assert.ok(clock.isIdle());
  });

  it('hands on what goes wrong, in whichever slice', async () => {
    const clock = createClock();
    const fail = (index: number): void => {
      clock.work(slice);
      if (index === 1) throw new RangeError('broken');
    };
    const result = runInSlices(stepsOf(3, fail), clock, () => true);
    clock.next();
    await assert.rejects(result, RangeError);
  });
});
