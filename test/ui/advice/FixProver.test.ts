import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FixProof } from '#core/fixProof/fixProof.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { FixTask } from '#ui/advice/adviceMessages.ts';
import { FixProver } from '#ui/advice/FixProver.ts';
import { setup } from '../../helpers/setups.ts';

const task = (...names: string[]): FixTask => ({
  setup: setup({ allowedOrigins: names }),
  pinned: {},
  cases: [],
});
const fixed = (path: string): Finding =>
  ({ rule: 'origin-repeated', path, fix: { entries: [] } }) as unknown as Finding;
const [one, other] = [fixed('/policy/allowedOrigins/0'), fixed('/policy/allowedOrigins/1')];
const proof: FixProof = { access: null, kept: 1, broken: [] };

/** A prover, and the workers that it began, which answer when they are told to. */
function begun() {
  const workers: {
    told: FixTask[];
    asked: Finding[];
    ended: boolean;
    find: (found: FixProof | null) => void;
    fail: () => void;
  }[] = [];
  const onmore = vi.fn();
  const prover = new FixProver(onmore, (find, fail) => {
    const worker = { told: [] as FixTask[], asked: [] as Finding[], ended: false, find, fail };
    workers.push(worker);
    return {
      tell: (told) => void worker.told.push(told),
      ask: (finding) => void worker.asked.push(finding),
      end: () => void (worker.ended = true),
    };
  });
  return { workers, onmore, prover };
}

describe('a prover of fixes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('asks for one after the other, and knows what it heard', () => {
    const { workers, onmore, prover } = begun();
    const about = prover.about(task('a'));
    expect([about(one), about(other), about(one)]).toEqual(['looking', 'looking', 'looking']);
    vi.advanceTimersByTime(0);
    expect(workers.map(({ told, asked }) => [told.length, asked])).toEqual([[1, [one]]]);
    workers[0]?.find(proof);
    expect(workers[0]?.asked).toEqual([one, other]);
    expect([onmore.mock.calls.length, about(one), about(other)]).toEqual([1, proof, 'looking']);
  });

  it('forgets what was known before a change', () => {
    const { workers, onmore, prover } = begun();
    prover.about(task('a'))(one);
    vi.advanceTimersByTime(0);
    const about = prover.about(task('b'));
    expect(about(one)).toBe('looking');
    vi.advanceTimersByTime(0);
    workers[0]?.find(proof);
    expect([onmore.mock.calls.length, about(one)]).toEqual([0, 'looking']);
    expect(workers[0]?.told.map(({ setup }) => setup.policy?.allowedOrigins)).toEqual([
      ['a'],
      ['b'],
    ]);
    workers[0]?.find(proof);
    expect(about(one)).toBe(proof);
  });

  it('gives up one that takes too long, and begins anew for the next', () => {
    const { workers, prover } = begun();
    const about = prover.about(task('a'));
    about(one);
    about(other);
    vi.advanceTimersByTime(4_000);
    expect([about(one), about(other)]).toEqual(['not-proved', 'looking']);
    expect(workers.map(({ told, asked, ended }) => [told.length, asked, ended])).toEqual([
      [1, [one], true],
      [1, [other], false],
    ]);
  });

  it('proves nothing without a worker', () => {
    const { workers, prover, onmore } = begun();
    const about = prover.about(task('a'));
    about(one);
    vi.advanceTimersByTime(0);
    workers[0]?.fail();
    expect([onmore.mock.calls.length, about(one), about(other)]).toEqual([
      1,
      'not-proved',
      'not-proved',
    ]);
  });
});
