import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import { RegexPool, type CompileRegex } from '#core/originPattern/regexPool.ts';
import { defaultReadings } from '#core/gateway/readings.ts';

const match = (entries: string[], origin: string, compile: CompileRegex) =>
  new OriginList(new OriginEntries(entries, new RegexPool(compile)), defaultReadings).match(origin);

describe('while the engine is on its way', () => {
  it.each(['.*', '(', ''])('%j has an issue that says so', (source) => {
    expect(stillLoading(source)).toEqual({
      ok: false,
      issues: [{ code: 'not-loaded', path: '' }],
    });
  });

  it.each([
    ['a literal is judged', ['https://a.example'], 'allowed', 'allowed'],
    ['a star is judged', ['*'], 'allowed', 'allowed'],
    ['literals alone can refuse', ['https://b.example'], 'refused', 'refused'],
    ['a pattern is not', ['https://[a-c].*'], 'undecided', 'allowed'],
    ['a pattern that refuses is not', ['https://b.*'], 'undecided', 'refused'],
    [
      'a literal decides behind a pattern',
      ['https://b.*', 'https://a.example'],
      'allowed',
      'allowed',
    ],
  ])('%s', (_, entries, before, after) => {
    expect(match(entries, 'https://a.example', stillLoading).verdict).toBe(before);
    expect(match(entries, 'https://a.example', compileJavaRegex).verdict).toBe(after);
  });
});

describe('where the engine cannot be fetched', () => {
  it('a pattern is not judged, and it says why', () => {
    expect(match(['https://a.*'], 'https://a.example', notLoadable)).toMatchObject({
      verdict: 'undecided',
      reason: 'not-loadable',
    });
    const issues = [{ code: 'not-loadable', path: '' }];
    expect(notLoadable('.*')).toEqual({ ok: false, issues });
  });
});
