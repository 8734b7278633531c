import { describe, expect, it } from 'vitest';
import { defaultReadings, readingAlternatives, readingIds } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { interpretationIds, type Interpretation } from '#core/originPattern/interpretation.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import { RegexPool } from '#core/originPattern/regexPool.ts';

describe('interpretationIds', () => {
  it('are the readings about Allowed Origins, in the order of the readings', () => {
    expect(interpretationIds).toEqual(readingIds.slice(0, 4));
  });

  /** A list and an Origin that each alternative but the first judges otherwise than the first. */
  const telling: Record<keyof Interpretation, [entries: string[], origins: string[]]> = {
    'regex-entries': [
      ['https://a.b', 'r:x+'],
      ['https://a-b', 'x'],
    ],
    'regex-anchoring': [['a|b'], ['https://a.example']],
    'origin-star': [['*'], ['https://a.example']],
    'origin-case': [['https://A.example'], ['https://a.example']],
  };

  it.each(interpretationIds)('%s: every alternative makes a difference', (id) => {
    const [entries, origins] = telling[id];
    const verdicts = readingAlternatives[id].map((alternative) => {
      const how = { ...defaultReadings, [id]: alternative };
      const list = new OriginList(new OriginEntries(entries, new RegexPool(compileJavaRegex)), how);
      return origins.map((origin) => list.match(origin).verdict).join();
    });
    expect(new Set(verdicts).size).toBe(readingAlternatives[id].length);
  });
});
