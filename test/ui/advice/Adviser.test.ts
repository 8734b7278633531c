import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultReadings } from '#core/gateway/readings.ts';
import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { Adviser } from '#ui/advice/Adviser.ts';
import type { FoundOut, Wanted } from '#ui/advice/adviceMessages.ts';

const advice = (refused: string): EntryAdvice => ({
  risks: null,
  refused,
  shellPattern: false,
  slow: false,
  mended: null,
});

/** An adviser, and the workers that it began, which answer when they are told to. */
function begun() {
  const workers: { wanted: Wanted[]; ended: boolean; find: (found: Partial<FoundOut>) => void }[] =
    [];
  const onmore = vi.fn();
  const adviser = new Adviser(onmore, (onfound) => {
    const find = (found: Partial<FoundOut>) =>
      onfound({ how: defaultReadings, advice: [], covered: null, ...found });
    const worker = { wanted: [] as Wanted[], ended: false, find };
    workers.push(worker);
    return {
      ask: (wanted) => void worker.wanted.push(wanted),
      end: () => void (worker.ended = true),
    };
  });
  return { workers, onmore, known: adviser.under(defaultReadings) };
}

describe('an adviser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('asks once for all that is missing, and knows what it heard', () => {
    const { workers, onmore, known } = begun();
    expect([known.advise('a'), known.advise('b')]).toEqual([null, null]);
    vi.advanceTimersByTime(0);
    expect(workers.map(({ wanted }) => wanted.map(({ entries }) => entries))).toEqual([
      [['a', 'b']],
    ]);
    workers[0]?.find({ advice: [['a', advice('x')]] });
    vi.advanceTimersByTime(200);
    expect(onmore).toHaveBeenCalledTimes(1);
    expect([known.advise('a'), known.advise('b')]).toEqual([advice('x'), null]);
  });

  it('asks for the first 500 of many', () => {
    const { workers, known } = begun();
    for (let i = 0; i < 10_000; i += 1) known.advise(`${i}`);
    vi.advanceTimersByTime(0);
    expect(workers[0]?.wanted[0]?.entries).toHaveLength(500);
  });

  it('keeps what was found of a list for as long as both entries are in it', () => {
    const { workers, known } = begun();
    expect(known.covered(['a', 'b', 'c'])).toEqual([]);
    vi.advanceTimersByTime(0);
    workers[0]?.find({ covered: [{ index: 2, by: 0 }] });
    expect(known.covered(['c', 'a'])).toEqual([{ index: 0, by: 1 }]);
    expect(known.covered(['b', 'c'])).toEqual([]);
  });

  it('gives up an entry that is not answered, and knows that', () => {
    const { workers, onmore, known } = begun();
    const askAll = () => ['a', 'b'].map((entry) => known.advise(entry)?.risks);
    onmore.mockImplementation(askAll);
    askAll();
    vi.advanceTimersByTime(4_100);
    vi.advanceTimersByTime(0);
    expect(workers.map(({ ended, wanted }) => [ended, wanted[0]?.oneByOne])).toEqual([
      [true, false],
      [false, true],
    ]);
    workers[1]?.find({ advice: [['a', advice('x')]] });
    vi.advanceTimersByTime(4_300);
    expect(known.advise('b')).toMatchObject({ risks: null, refused: null, givenUp: true });
  });

  it('says of an entry that it still looks at it once that takes its time', () => {
    const { workers, onmore, known } = begun();
    known.advise('a');
    const at = (time: number) => {
      vi.advanceTimersByTime(time);
      return [known.looksAt('a'), known.stillLooksAt('a'), onmore.mock.calls.length];
    };
    expect([at(0), at(599), at(1)]).toEqual([
      [true, false, 0],
      [true, false, 0],
      [true, true, 1],
    ]);
    workers[0]?.find({ advice: [['a', advice('x')]] });
    expect(at(0)).toEqual([false, false, 1]);
  });
});
