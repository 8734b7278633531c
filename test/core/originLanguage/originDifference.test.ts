import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { differingOrigins, type Judge } from '#core/originLanguage/originDifference.ts';
import type { OriginSet } from '#core/originLanguage/originSet.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import { RegexPool } from '#core/originPattern/regexPool.ts';
import { TextIndex } from '#core/originPattern/textIndex.ts';
import { entry, how, origins, regularEntry } from '../../helpers/originEntries.ts';

const pool = new RegexPool(compileJavaRegex);

/** What the gateway's own lists say. */
function judgeOf(one: OriginSet, other: OriginSet, reading: Interpretation): Judge {
  const [letsOne, letsOther] = [one, other].map(({ any, entries, literals }) => {
    const list = new OriginList(new OriginEntries(entries, pool), reading);
    const texts = new TextIndex(literals, reading['origin-case']);
    return (origin: string) =>
      any || texts.indexOf(origin) >= 0 ? 'allowed' : list.match(origin).verdict;
  });
  return (origin) => {
    const [before, after] = [letsOne?.(origin), letsOther?.(origin)];
    if (before === 'allowed' && after === 'refused') return 'differs';
    return before === 'refused' || after === 'allowed' ? 'alike' : 'unknown';
  };
}

const setOf = (one: fc.Arbitrary<string>) =>
  fc.record<OriginSet>({
    any: fc.constantFrom(false, false, false, false, false, false, false, true),
    entries: fc.array(one, { maxLength: 3 }),
    literals: fc.array(fc.constantFrom(...origins.slice(0, 40)), { maxLength: 1 }),
  });

const short = origins.filter((origin) => !/\/\/[ab.]{4}/.test(origin));
const numRuns = Number(process.env['RUNS'] ?? 2000);

/** Checks random pairs; how many there were of each end. */
function compare(sets: fc.Arbitrary<OriginSet>, params: { numRuns: number; seed: number }) {
  const ends = { differing: 0, none: 0, open: 0 };
  fc.assert(
    fc.property(sets, sets, how, (one, other, reading) => {
      const judge = judgeOf(one, other, reading);
      const steps = differingOrigins(one, other, reading, judge);
      const found = [steps.next(), steps.next(), steps.next(), steps.next()];
      const witnesses = found.flatMap(({ done, value }) => (done ? [] : [String(value)]));
      expect(witnesses.filter((origin) => judge(origin) !== 'differs')).toEqual([]);
      expect(new Set(witnesses).size).toBe(witnesses.length);
      const proved = found.find(({ done }) => done)?.value;
      const others = short.filter(
        (origin) => !witnesses.includes(origin) && judge(origin) === 'differs',
      );
      if (proved === true) expect(others).toEqual([]);
      ends[proved === false ? 'open' : witnesses.length > 0 ? 'differing' : 'none'] += 1;
    }),
    params,
  );
  return ends;
}

describe('what one list lets in and another does not', () => {
  it('is what a look at every short origin finds; nothing is left open', () => {
    const { differing, none, open } = compare(setOf(regularEntry), { numRuns, seed: 11 });
    expect(Math.min(differing, none)).toBeGreaterThan(numRuns / 10);
    expect(open).toBe(0);
  });

  it('is never said to be nothing where an origin differs, whatever the expressions', () => {
    const { differing, none } = compare(setOf(entry), { numRuns: numRuns / 10, seed: 12 });
    expect(Math.min(differing, none)).toBeGreaterThan(numRuns / 100);
  });
});
