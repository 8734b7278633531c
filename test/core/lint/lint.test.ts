import { describe, expect, it, vi } from 'vitest';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Finding } from '#core/lint/finding.ts';
import { lint, lintTools } from '#core/lint/lint.ts';
import { linter } from '#core/lint/linter.ts';
import { rules } from '#core/lint/rules.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';

const origins = (...allowedOrigins: string[]) => setup({ allowedOrigins });
const jsOrigins = (...lists: string[][]) => ({
  ...noPolicy(),
  applications: lists.map((jsOrigins) => application({ jsOrigins })),
});

/** Those of entries that are more than good to know. */
const grave = (findings: Iterable<Finding>) =>
  [...findings].filter(({ severity, path }) => severity !== 'info' && /\/\d+$/.test(path));

const found = (
  of: ReturnType<typeof setup>,
  change: Partial<Readings> = {},
  compile: CompileRegex = compileJavaRegex,
) =>
  grave(lint(of, { ...defaultReadings, ...change }, compile)).map(
    ({ rule, path, fix }) => `${rule} ${path}${fix ? ` -> ${fix.entries.join(' ')}` : ''}`,
  );

describe('findings', () => {
  it.each([
    ['none in a good policy', origins('https://a.example', 'https://[a-z]+\\.a\\.example'), []],
    ['none without a policy', noPolicy(), []],
    [
      'an origin with a slash',
      origins('https://a.example', 'https://b.example/'),
      ['origin-never-matches /policy/allowedOrigins/1 -> https://b.example'],
    ],
    [
      'an origin without a scheme',
      origins('a.example'),
      ['origin-never-matches /policy/allowedOrigins/0 -> https://a.example'],
    ],
    [
      'an expression that Java rejects, though it is no origin either',
      origins('https://(a/'),
      ['invalid-regex /policy/allowedOrigins/0'],
    ],
    [
      'an expression that is not supported here',
      origins('\\N{DIGIT ONE}'),
      ['regex-not-supported /policy/allowedOrigins/0'],
    ],
    [
      'JavaScript origins, which are literal',
      jsOrigins(['https://a.example'], ['null', '*', 'https://a/b']),
      [
        'js-origin-null /applications/1/jsOrigins/0',
        'application-pattern /applications/1/jsOrigins/1',
        'js-origin-never-matches /applications/1/jsOrigins/2 -> https://a',
      ],
    ],
    [
      'a star within a JavaScript origin, which a URL could have',
      jsOrigins(['https://*.a.example', 'https://.*', '*.a.example/']),
      [0, 1, 2].map((i) => `application-pattern /applications/0/jsOrigins/${i}`),
    ],
    [
      'all, in the order of the setup',
      { ...jsOrigins(['*']), policy: origins('(', 'a.example', '(').policy },
      [
        'invalid-regex /policy/allowedOrigins/0',
        'origin-never-matches /policy/allowedOrigins/1 -> https://a.example',
        'invalid-regex /policy/allowedOrigins/2',
        'application-pattern /applications/0/jsOrigins/0',
      ],
    ],
  ])('%s', (_, of, expected) => {
    expect(found(of)).toEqual(expected);
  });

  it('depend on how entries are read', () => {
    const of = origins('r:(', 'https://A.example');
    expect(found(of)).toEqual([
      'invalid-regex /policy/allowedOrigins/0',
      'origin-never-matches /policy/allowedOrigins/1 -> https://a.example',
    ]);
    expect(found(of, { 'regex-entries': 'r-prefix', 'origin-case': 'case-insensitive' })).toEqual([
      'invalid-regex /policy/allowedOrigins/0',
    ]);
  });

  it('are none in an expression while the engine is not loaded', () => {
    expect(found(origins('(', 'https://a/'), {}, stillLoading)).toEqual([]);
  });

  it('say where the engine cannot be had', () => {
    expect(found(origins('(', 'https://a.example'), {}, notLoadable)).toEqual([
      'regex-not-loadable /policy/allowedOrigins/0',
    ]);
  });

  it('carry what the words need', () => {
    expect(grave(lint(origins('('), defaultReadings, compileJavaRegex))).toEqual([
      {
        rule: 'invalid-regex',
        meaning: 'invalid-regex',
        severity: 'error',
        path: '/policy/allowedOrigins/0',
        source: '(',
        issue: expect.objectContaining({ description: 'Unclosed group', index: 1 }) as unknown,
      },
    ]);
  });
});

describe('a linter', () => {
  const counting = () => {
    const compile = vi.fn(compileJavaRegex);
    return { compile, findings: linter(lintTools(defaultReadings, compile)) };
  };

  it('looks at each entry once, however often the list changes', () => {
    const { compile, findings } = counting();
    const entries = ['(a', '(b', '(a'];
    expect(grave(findings(origins(...entries)))).toHaveLength(3);
    expect(grave(findings(origins(...entries, '(c')))).toHaveLength(4);
    expect(compile.mock.calls.flat()).toEqual(['(a', '(b', '(c']);
  });

  it('gives the very same finding as long as the entry is at the same place', () => {
    const { findings } = counting();
    const [first, second] = grave(findings(origins('(a', '(b')));
    const [again, moved] = grave(findings(origins('(a', 'https://a.example', '(b')));
    expect(again).toBe(first);
    expect(moved).toEqual({ ...second, path: '/policy/allowedOrigins/2' });
    expect(second?.path).toBe('/policy/allowedOrigins/1');
  });

  it('gives the very same findings of an entry that is there twice', () => {
    const { findings } = counting();
    const twice = grave(findings(origins('(a', 'https://a.example', '(a')));
    expect(twice.map(({ path }) => path)).toEqual([
      '/policy/allowedOrigins/0',
      '/policy/allowedOrigins/2',
    ]);
    const again = grave(findings(origins('(a', 'https://b.example', '(a')));
    expect(again.map((finding, i) => finding === twice[i])).toEqual([true, true]);
  });

  it('gives the very same findings of two applications with one origin', () => {
    const { findings } = counting();
    const before = grave(findings(jsOrigins(['*'], ['*'])));
    const after = grave(findings(jsOrigins(['*', 'https://a.example'], ['*'])));
    expect(after.map((finding, i) => finding === before[i])).toEqual([true, true]);
  });

  it('looks at no more entries than it is asked for', () => {
    const { compile, findings } = counting();
    findings(origins('(a', '(b')).next();
    expect(compile.mock.calls.flat()).toEqual(['(a']);
  });

  it('finds the same entry in two places, each with its path', () => {
    const findings = grave(counting().findings(jsOrigins(['*'], ['*'])));
    expect(findings.map(({ path }) => path)).toEqual([
      '/applications/0/jsOrigins/0',
      '/applications/1/jsOrigins/0',
    ]);
  });
});

it('rules have different ids', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
