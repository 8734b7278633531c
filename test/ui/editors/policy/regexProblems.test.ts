import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { lint } from '#core/lint/lint.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { regexProblems } from '#ui/editors/policy/regexProblems.ts';
import { setup } from '../../../helpers/setups.ts';

const problemsOf = (
  allowedOrigins: readonly string[],
  change: Partial<Readings> = {},
  compile: CompileRegex = compileJavaRegex,
) => regexProblems(lint(setup({ allowedOrigins }), { ...defaultReadings, ...change }, compile));

describe('entries that are no expression', () => {
  it.each([
    ['none', ['https://a.example', 'https://a.*', '*', 'https://a.example/'], {}, []],
    ['one', ['https://a.example', 'https://(a|b'], {}, [['https://(a|b', 12]]],
    ['the same twice', ['(', '('], {}, [['(', 1]]],
    [
      'one without its prefix, which is no part of it',
      ['r:(a', '(a'],
      { 'regex-entries': 'r-prefix' },
      [['(a', 2]],
    ],
  ] as [string, string[], Partial<Readings>, [string, number][]][])(
    '%s',
    (_, entries, change, found) => {
      const { shown, more } = problemsOf(entries, change);
      expect(shown.map(({ source, index }) => [source, index])).toEqual(found);
      expect(more).toBe(0);
    },
  );

  it('are explained', () => {
    const [only] = problemsOf(['https://(a|b']).shown;
    expect(plain(only?.text ?? [])).toMatch(/Unclosed group, at character 13\./);
  });

  it('are shown up to three, and the rest counted', () => {
    const { shown, more } = problemsOf(['(a', '(b', '(c', 'https://ok.*', '(d', '(e']);
    expect(shown.map(({ source }) => source)).toEqual(['(a', '(b', '(c']);
    expect(more).toBe(2);
  });

  it.each([
    ['on its way', stillLoading],
    ['not to be had', notLoadable],
  ])('are not distinguished from others while the engine is %s', (_, compile) => {
    expect(problemsOf(['(a'], {}, compile)).toEqual({ shown: [], more: 0 });
  });
});
