import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultReadings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { compare, type Compared, type ToCompare } from '#ui/difference/comparison.ts';
import { Comparing } from '#ui/difference/Comparing.svelte.ts';
import { setup } from '../../helpers/setups.ts';

const one = setup();
const two = setup({ maxAge: 1 });
const three = setup({ maxAge: 2 });
const compared = compare({ before: one, after: two, readings: defaultReadings, cases: [] });

interface Begun {
  readonly asked: Setup[];
  readonly tell: (found: Compared) => void;
  readonly fail: () => void;
  ended: boolean;
}

/** What compares, in an effect of its own, and the workers that it began. */
function begun() {
  let after: Setup = $state.raw(one);
  const workers: Begun[] = [];
  let comparing!: Comparing;
  const asked = (): ToCompare => ({ before: one, after, readings: defaultReadings, cases: [] });
  const stop = $effect.root(() => {
    comparing = new Comparing(asked, (tell, fail) => {
      const worker: Begun = { asked: [], tell, fail, ended: false };
      workers.push(worker);
      return {
        compare: (wanted) => void worker.asked.push(wanted.after),
        end: () => void (worker.ended = true),
      };
    });
  });
  flushSync();
  const edit = (next: Setup) => {
    after = next;
    flushSync();
  };
  return { comparing, workers, edit, stop };
}

describe('comparing aside', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('keeps what was found until the next is found, and skips what was typed over', () => {
    const { comparing, workers, edit } = begun();
    expect([comparing.isLooking, comparing.found]).toEqual([true, null]);
    workers[0]!.tell(compared);
    expect([comparing.isLooking, comparing.found]).toEqual([false, compared]);
    for (const next of [two, one, three]) edit(next);
    expect([comparing.isLooking, comparing.found]).toEqual([true, compared]);
    workers[0]!.tell(compared);
    expect(workers[0]!.asked).toEqual([one, two, three]);
    workers[0]!.tell(compared);
    expect(comparing.isLooking).toBe(false);
    expect(workers).toHaveLength(1);
  });

  it('gives up what takes too long, and goes on with what was asked since', () => {
    const { comparing, workers, edit } = begun();
    edit(two);
    vi.advanceTimersByTime(10_000);
    expect(workers.map(({ asked, ended }) => [asked, ended])).toEqual([
      [[one], true],
      [[two], false],
    ]);
    vi.advanceTimersByTime(10_000);
    expect([comparing.isLooking, comparing.found, comparing.failure]).toEqual([
      false,
      null,
      'too-long',
    ]);
  });

  it('says that it failed, and tries again with the next', () => {
    const { comparing, workers, edit } = begun();
    workers[0]!.fail();
    expect([comparing.isLooking, comparing.failure]).toEqual([false, 'failed']);
    edit(two);
    workers[1]!.tell(compared);
    expect([comparing.found, comparing.failure]).toEqual([compared, null]);
  });

  it('says that it failed where there are no workers', () => {
    let comparing!: Comparing;
    const asked: ToCompare = { before: one, after: two, readings: defaultReadings, cases: [] };
    $effect.root(
      () =>
        void (comparing = new Comparing(
          () => asked,
          () => null,
        )),
    );
    flushSync();
    expect([comparing.isLooking, comparing.failure]).toEqual([false, 'failed']);
  });

  it('ends its worker', () => {
    const { workers, stop } = begun();
    stop();
    expect(workers[0]!.ended).toBe(true);
  });
});
