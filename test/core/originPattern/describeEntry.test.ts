import { describe, expect, it, vi } from 'vitest';
import type { OriginFaultCode } from '#core/http/origin.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { describeEntry, literalFault } from '#core/originPattern/describeEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';

const usual: Interpretation = {
  'regex-entries': 'unless-origin-form',
  'regex-anchoring': 'whole-value',
  'origin-star': 'any-origin',
  'origin-case': 'exact',
};

const describeUnder = (entry: string, how: Partial<Interpretation> = {}) =>
  describeEntry(entry, { ...usual, ...how }, compileJavaRegex);

const rPrefix = { 'regex-entries': 'r-prefix' } as const;
const everyEntry = { 'regex-entries': 'every-entry' } as const;

describe('the kind of an entry', () => {
  it.each([
    ['https://a.example', {}, 'literal'],
    ['https://a.example:8443', {}, 'literal'],
    ['https://a.*', {}, 'regex'],
    ['null', {}, 'regex'],
    ['r:https://a.*', {}, 'regex'],
    ['*', {}, 'any'],
    ['', {}, 'regex'],
    ['https://a.example', everyEntry, 'regex'],
    ['*', everyEntry, 'any'],
    ['https://a.*', rPrefix, 'literal'],
    ['r:https://a.*', rPrefix, 'regex'],
    ['*', { 'origin-star': 'never-matches' }, 'none'],
  ] as const)('%j under %o: %s', (entry, how, kind) => {
    expect(describeUnder(entry, how).kind).toBe(kind);
  });
});

describe('an entry that can never equal an Origin', () => {
  const meant = 'https://a.example';
  it.each([
    ['https://a.example/', 'trailing-slash', meant],
    ['https://a.example/shop', 'path', meant],
    ['https://A.example', 'upper-case', meant],
    ['https://a.example:443', 'default-port', meant],
    ['a.example', 'no-scheme', meant],
    ['https://user@a.example', 'user-info', meant],
    ['https://a.example https://b.example', 'white-space', null],
    ['https://a.example,https://b.example', 'list', null],
    ['', 'empty', null],
  ] as [string, OriginFaultCode, string | null][])('%j: %s', (entry, code, origin) => {
    expect(describeUnder(entry).fault).toEqual({ code, origin });
  });

  it.each([
    ['an origin', 'https://a.example', {}],
    ['null, which browsers send', 'null', {}],
    ['a star', '*', {}],
    ['what is meant as a pattern', 'https://a\\.example/?', {}],
    ['a pattern in brackets', 'https://[AB].example/', {}],
    ['an alternation', 'HTTPS://a|b', {}],
    ['a star that means nothing', '*', { 'origin-star': 'never-matches' }],
    [
      'upper case where case does not count',
      'https://A.example',
      { 'origin-case': 'case-insensitive' },
    ],
    [
      'a part of an origin where it may match anywhere',
      'a.example',
      { 'regex-anchoring': 'anywhere' },
    ],
    ['an origin behind the mark of a pattern', 'r:https://a.example', rPrefix],
  ] as [string, string, Partial<Interpretation>][])('is not %s', (_, entry, how) => {
    expect(describeUnder(entry, how).fault).toBeNull();
  });
});

describe('a pattern that is read as a literal', () => {
  it('has the faults of a literal', () => {
    expect(describeUnder('https://[AB].example/', rPrefix).fault).not.toBeNull();
    expect(describeUnder('r:https://A.example', rPrefix).fault?.code).toBe('upper-case');
  });
});

describe('an entry without a regular expression to match with', () => {
  it.each([
    ['https://(a', {}, 'invalid-regex'],
    ['https://[a', {}, 'invalid-regex'],
    ['r:(a', rPrefix, 'invalid-regex'],
    [String.raw`\N{DIGIT ONE}`, {}, 'not-supported'],
    ['https://(a)', {}, undefined],
    ['https://a.example', {}, undefined],
    // Nothing is compiled that is not tried as a regular expression.
    ['(a', rPrefix, undefined],
    ['*', {}, undefined],
  ] as const)('%j under %o: %s', (entry, how, code) => {
    expect(describeUnder(entry, how).regexIssue?.code).toBe(code);
  });

  it('has the place within the expression, which begins behind r:', () => {
    expect(describeUnder('r:(a', rPrefix).regexIssue).toMatchObject({
      description: 'Unclosed group',
      index: 2,
    });
  });

  it('may have both: it looks like an origin, and the engine is not there', () => {
    expect(describeEntry('https://a.example/', usual, stillLoading)).toEqual({
      kind: 'regex',
      fault: { code: 'trailing-slash', origin: 'https://a.example' },
      regexIssue: expect.objectContaining({ code: 'not-loaded' }),
    });
  });

  it('is compiled without the mark r:', () => {
    const compile = vi.fn(compileJavaRegex);
    describeEntry('r:a+', { ...usual, ...rPrefix }, compile);
    describeEntry('a+', { ...usual, ...rPrefix }, compile);
    expect(compile.mock.calls).toEqual([['a+']]);
  });
});

describe('literalFault', () => {
  const folded: Interpretation = { ...usual, 'origin-case': 'case-insensitive' };
  it.each([
    ['https://a.example', null, null],
    ['https://A.example', 'upper-case', null],
    ['https://A.example/', 'trailing-slash', 'trailing-slash'],
    ['https://[AB].example', 'not-an-origin', 'not-an-origin'],
    ['null', null, null],
  ])('%s: %s, and without regard to case %s', (text, exact, insensitive) => {
    expect(literalFault(text, usual)?.code ?? null).toBe(exact);
    expect(literalFault(text, folded)?.code ?? null).toBe(insensitive);
  });
});
