import { describe, expect, it, vi } from 'vitest';
import { entryTag } from '#core/explain/gateway/entryTagWords.ts';
import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { originFault } from '#core/http/origin.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { describeEntry } from '#core/originPattern/describeEntry.ts';
import { jsOriginToken, originTokenizer, withMatch } from '#ui/editors/policy/originTokens.ts';

const describeIt = (entry: string) => describeEntry(entry, defaultReadings, compileJavaRegex);

describe('an entry of Allowed Origins as a token', () => {
  const tokenize = originTokenizer(describeIt);
  it.each([
    ['https://a.example', 'literal'],
    ['https://[a-z]+\\.example', 'regex'],
    ['*', 'any origin'],
  ])('%s: %s', (value, kind) => {
    expect(tokenize([value])).toEqual([{ value, kind }]);
  });

  it.each(['https://a.example/', 'a.example', 'https://(a'])('%s, which is marked', (value) => {
    expect(tokenize([value])).toEqual([
      {
        value,
        kind: 'regex',
        problem: entryTag(value, describeIt(value)),
        tone: 'refused',
      },
    ]);
  });

  it('keeps order and repetitions', () => {
    const values = ['b', 'a', 'b'];
    expect(tokenize(values).map(({ value }) => value)).toEqual(values);
  });

  it('describes each entry once, also of a list that grows', () => {
    const describing = vi.fn(describeIt);
    const tokenizing = originTokenizer(describing);
    const first = tokenizing(['a', 'b', 'a']);
    expect(describing).toHaveBeenCalledTimes(2);
    const second = tokenizing(['a', 'b', 'a', 'c']);
    expect(describing).toHaveBeenCalledTimes(3);
    expect(second[0]).toBe(first[0]);
  });
});

describe('a JavaScript origin as a token', () => {
  it.each(['https://a.example', 'null', 'capacitor://localhost'])('%s', (value) => {
    expect(jsOriginToken(value)).toEqual({ value, kind: 'literal' });
  });

  it.each(['https://a.example/', '*', 'https://[a-z]+'])(
    '%s, which is literal and marked',
    (value) => {
      const fault = originFault(value);
      expect(fault).not.toBeNull();
      expect(jsOriginToken(value)).toEqual({
        value,
        kind: 'literal',
        problem: fault && entryFault(value, fault),
        tone: 'refused',
      });
    },
  );
});

describe('withMatch', () => {
  const tokens = [{ value: 'a' }, { value: 'b', kind: 'literal' }];
  it.each([
    ['none', null],
    ['one that is gone', 2],
  ])('checks %s', (_, index) => {
    expect(withMatch(tokens, index)).toBe(tokens);
  });
  it('checks the one that allowed the Origin, and leaves the list as it was', () => {
    expect(withMatch(tokens, 1)).toEqual([
      { value: 'a' },
      { value: 'b', kind: 'literal', matched: 'This entry allows the Origin' },
    ]);
    expect(tokens[1]).not.toHaveProperty('matched');
  });
});
