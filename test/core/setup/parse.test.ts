import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetup } from '#core/setup/parse.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { normalSetup, type WrittenSetup } from '#core/setup/writtenSetup.ts';
import { arbitrarySetup } from './arbitrarySetup.ts';

fc.configureGlobal({ seed: 1 });

const empty = {
  allowedOrigins: [],
  allowHeaders: [],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: [],
  maxAge: null,
};

function issuesOf(json: unknown): readonly SetupIssue[] {
  const result = parseSetup(json);
  return result.ok ? [] : result.issues;
}

const policyIssues = (policy: unknown) => issuesOf({ policy });

describe('parseSetup', () => {
  it.each<[string, unknown, unknown]>([
    ['no policy', { policy: null }, { policy: null, applications: [] }],
    ['an empty policy: every field empty', { policy: {} }, { policy: empty, applications: [] }],
    [
      'a full policy',
      {
        policy: {
          allowedOrigins: ['http://test2.com', 'https://.*\\.example'],
          allowHeaders: ['test1', 'test2'],
          exposeHeaders: ['header1'],
          allowCredentials: true,
          allowMethods: ['POST', 'GET'],
          maxAge: 100,
        },
        applications: [],
      },
      {
        policy: {
          allowedOrigins: ['http://test2.com', 'https://.*\\.example'],
          allowHeaders: ['test1', 'test2'],
          exposeHeaders: ['header1'],
          allowCredentials: true,
          allowMethods: ['POST', 'GET'],
          maxAge: 100,
        },
        applications: [],
      },
    ],
    [
      'applications, with the flags that are given',
      {
        policy: null,
        applications: [
          { name: 'a' },
          { name: 'b', jsOrigins: ['x'], isSuspended: false, associated: false },
        ],
      },
      {
        policy: null,
        applications: [
          { name: 'a', jsOrigins: [] },
          { name: 'b', jsOrigins: ['x'], isSuspended: false, associated: false },
        ],
      },
    ],
    [
      'a native response with the usual reason phrase and no headers',
      { policy: null, nativeResponse: { status: 404 } },
      {
        policy: null,
        applications: [],
        nativeResponse: { status: 404, statusText: 'Not Found', headers: [] },
      },
    ],
    [
      'text without the white space at its ends',
      {
        policy: { allowedOrigins: [' http://a\t'], allowMethods: ['\nGET '] },
        applications: [{ name: ' a ' }],
      },
      {
        policy: { ...empty, allowedOrigins: ['http://a'], allowMethods: ['GET'] },
        applications: [{ name: 'a', jsOrigins: [] }],
      },
    ],
    [
      'undefined as a key left out',
      { policy: { maxAge: undefined } },
      { policy: empty, applications: [] },
    ],
  ])('reads %s', (_, json, expected) => {
    expect(parseSetup(json)).toStrictEqual({
      ok: true,
      value: normalSetup(expected as WrittenSetup),
    });
  });

  it('fills in what is left out', () => {
    expect(parseSetup({ policy: {}, applications: [{ name: 'a' }] })).toStrictEqual({
      ok: true,
      value: {
        policy: empty,
        applications: [{ name: 'a', jsOrigins: [], isSuspended: false, associated: true }],
        nativeResponse: { status: 200, statusText: 'OK', headers: [] },
      },
    });
  });

  describe('keeps what the gateway keeps', () => {
    it.each<[string, unknown]>([
      [
        'an address as an origin, as in a sample of the vendor',
        { allowedOrigins: ['10.60.20.30'] },
      ],
      ['an origin with a path', { allowedOrigins: ['http://a/b'] }],
      ['a broken regular expression', { allowedOrigins: ['(', '*'] }],
      ['an origin that no header line can carry', { allowedOrigins: ['http://例え.jp'] }],
      ['a media type as a header name, as in a sample', { allowHeaders: ['application/json'] }],
      ['an exposed header that is no name', { exposeHeaders: ['a, b', '*'] }],
      ['a method that is not documented', { allowMethods: ['HEAD', 'get', '*', 'x-purge'] }],
      ['two methods in one entry', { allowMethods: ['GET,POST', 'PUT PATCH'] }],
      ['an entry twice', { allowMethods: ['GET', 'GET'] }],
      ['a Max Age of 0', { maxAge: 0 }],
      ['the largest Max Age', { maxAge: Number.MAX_SAFE_INTEGER }],
    ])('%s', (_, fields) => {
      expect(parseSetup({ policy: fields })).toEqual({
        ok: true,
        value: normalSetup({ policy: { ...empty, ...(fields as object) }, applications: [] }),
      });
    });
  });

  describe('reports a wrong type', () => {
    it.each<[string, unknown, string, readonly string[], string]>([
      ['a setup that is a list', [], '', ['object'], 'list'],
      ['a setup that is null', null, '', ['object'], 'null'],
      ['a setup that is nothing', undefined, '', ['object'], 'null'],
      ['a policy that is a list', { policy: [] }, '/policy', ['object', 'null'], 'list'],
      [
        'origins as text',
        { policy: { allowedOrigins: 'a' } },
        '/policy/allowedOrigins',
        ['list'],
        'string',
      ],
      [
        'origins as null',
        { policy: { allowedOrigins: null } },
        '/policy/allowedOrigins',
        ['list'],
        'null',
      ],
      [
        'a number in a list',
        { policy: { allowHeaders: ['a', 1] } },
        '/policy/allowHeaders/1',
        ['string'],
        'number',
      ],
      [
        'a list in a list',
        { policy: { allowMethods: [[]] } },
        '/policy/allowMethods/0',
        ['string'],
        'list',
      ],
      [
        'credentials as text',
        { policy: { allowCredentials: 'true' } },
        '/policy/allowCredentials',
        ['boolean'],
        'string',
      ],
      [
        'credentials as null',
        { policy: { allowCredentials: null } },
        '/policy/allowCredentials',
        ['boolean'],
        'null',
      ],
      [
        'a Max Age as text',
        { policy: { maxAge: '100' } },
        '/policy/maxAge',
        ['number', 'null'],
        'string',
      ],
      [
        'a Max Age that is no number',
        { policy: { maxAge: NaN } },
        '/policy/maxAge',
        ['number', 'null'],
        'number',
      ],
      [
        'applications as an object',
        { policy: null, applications: {} },
        '/applications',
        ['list'],
        'object',
      ],
      [
        'an application that is text',
        { policy: null, applications: ['a'] },
        '/applications/0',
        ['object'],
        'string',
      ],
      [
        'a flag as a number',
        { policy: null, applications: [{ name: 'a', isSuspended: 1 }] },
        '/applications/0/isSuspended',
        ['boolean'],
        'number',
      ],
      [
        'a native response that is null',
        { policy: null, nativeResponse: null },
        '/nativeResponse',
        ['object'],
        'null',
      ],
      [
        'a status as text',
        { policy: null, nativeResponse: { status: '200' } },
        '/nativeResponse/status',
        ['number'],
        'string',
      ],
      [
        'a header line as text',
        { policy: null, nativeResponse: { status: 200, headers: ['A: b'] } },
        '/nativeResponse/headers/0',
        ['list'],
        'string',
      ],
      [
        'a header value as a number',
        { policy: null, nativeResponse: { status: 200, headers: [['A', 1]] } },
        '/nativeResponse/headers/0/1',
        ['string'],
        'number',
      ],
    ])('%s', (_, json, path, expected, found) => {
      expect(issuesOf(json)).toEqual([{ code: 'wrong-type', path, expected, found }]);
    });
  });

  describe('reports a value', () => {
    it.each<[string, unknown, SetupIssue]>([
      [
        'an empty origin',
        { allowedOrigins: ['a', ''] },
        { code: 'empty-entry', path: '/policy/allowedOrigins/1' },
      ],
      [
        'a header name of white space',
        { allowHeaders: [' \t'] },
        { code: 'empty-entry', path: '/policy/allowHeaders/0' },
      ],
      [
        'an empty method',
        { allowMethods: [''] },
        { code: 'empty-entry', path: '/policy/allowMethods/0' },
      ],
      [
        'a method with a line end',
        { allowMethods: ['GE\nT'] },
        { code: 'not-carryable', path: '/policy/allowMethods/0', value: 'GE\nT', codePoint: 0x0a },
      ],
      [
        'a header name with a line end',
        { allowHeaders: ['a\r\nb'] },
        { code: 'not-carryable', path: '/policy/allowHeaders/0', value: 'a\r\nb', codePoint: 0x0d },
      ],
      [
        'an exposed header above U+00FF',
        { exposeHeaders: ['x-😀'] },
        {
          code: 'not-carryable',
          path: '/policy/exposeHeaders/0',
          value: 'x-😀',
          codePoint: 0x1f600,
        },
      ],
      [
        'a negative Max Age',
        { maxAge: -1 },
        { code: 'negative-max-age', path: '/policy/maxAge', value: -1 },
      ],
      [
        'a negative and fractional Max Age',
        { maxAge: -0.5 },
        { code: 'negative-max-age', path: '/policy/maxAge', value: -0.5 },
      ],
      [
        'a fractional Max Age',
        { maxAge: 1.5 },
        { code: 'fractional-max-age', path: '/policy/maxAge', value: 1.5 },
      ],
      [
        'a Max Age that loses digits',
        { maxAge: 2 ** 53 },
        { code: 'max-age-too-large', path: '/policy/maxAge', value: 2 ** 53 },
      ],
      [
        'an endless Max Age',
        { maxAge: Infinity },
        { code: 'max-age-too-large', path: '/policy/maxAge', value: Infinity },
      ],
    ])('%s', (_, policy, expected) => {
      expect(policyIssues(policy)).toEqual([expected]);
    });
  });

  describe('reports a key', () => {
    it.each<[string, unknown, readonly SetupIssue[]]>([
      ['that is missing', {}, [{ code: 'missing-key', path: '', key: 'policy' }]],
      [
        'that an application needs',
        { policy: null, applications: [{}] },
        [{ code: 'missing-key', path: '/applications/0', key: 'name' }],
      ],
      [
        'that a native response needs',
        { policy: null, nativeResponse: {} },
        [{ code: 'missing-key', path: '/nativeResponse', key: 'status' }],
      ],
      [
        'that is unknown',
        { policy: { x: 1 } },
        [{ code: 'unknown-key', path: '/policy/x', key: 'x' }],
      ],
      [
        'with its pointer escaped',
        { policy: { 'a/b': 1 } },
        [{ code: 'unknown-key', path: '/policy/a~1b', key: 'a/b' }],
      ],
      [
        'called __proto__',
        JSON.parse('{"policy": {"__proto__": {}}}'),
        [{ code: 'unknown-key', path: '/policy/__proto__', key: '__proto__' }],
      ],
      [
        'that is nearly a known one',
        { policy: { allowedMethods: [] } },
        [
          {
            code: 'unknown-key',
            path: '/policy/allowedMethods',
            key: 'allowedMethods',
            suggestion: 'allowMethods',
          },
        ],
      ],
      [
        'that is nearly one which is there already, without suggesting it',
        { policy: { allowedMethods: [], allowMethods: [] } },
        [{ code: 'unknown-key', path: '/policy/allowedMethods', key: 'allowedMethods' }],
      ],
      [
        'that is required and misspelt, once',
        { Policy: null },
        [{ code: 'unknown-key', path: '/Policy', key: 'Policy', suggestion: 'policy' }],
      ],
      [
        'that belongs in the policy',
        { policy: null, maxAge: 1 },
        [{ code: 'unknown-key', path: '/maxAge', key: 'maxAge', belongsIn: '/policy' }],
      ],
    ])('%s', (_, json, expected) => {
      expect(issuesOf(json)).toEqual(expected);
    });
  });

  it('reports every issue at once, and nothing of the policy is applied', () => {
    const result = parseSetup({
      policy: {
        allowedOrigins: ['http://a', ''],
        allowMethods: ['GET', 'GE\nT'],
        maxAge: -1,
        maxage: 1,
        allowCredentials: 'yes',
      },
      applications: [{ jsOrigins: 'http://a' }],
      nativeResponse: { status: 99, headers: [['a b', 'c'], ['d']] },
    });
    expect(result).not.toHaveProperty('value');
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-key /policy/maxage',
      'empty-entry /policy/allowedOrigins/1',
      'wrong-type /policy/allowCredentials',
      'not-carryable /policy/allowMethods/1',
      'negative-max-age /policy/maxAge',
      'missing-key /applications/0',
      'wrong-type /applications/0/jsOrigins',
      'status-out-of-range /nativeResponse/status',
      'not-a-token /nativeResponse/headers/0/0',
      'not-a-pair /nativeResponse/headers/1',
    ]);
  });

  it('gives back a setup in normal form as it is', () => {
    fc.assert(
      fc.property(arbitrarySetup, (setup) => {
        expect(parseSetup(setup)).toEqual({ ok: true, value: setup });
      }),
    );
  });

  it('takes any JSON, and gives a setup or issues', () => {
    const keys = fc.constantFrom(
      'policy',
      'applications',
      'nativeResponse',
      'maxAge',
      'name',
      'status',
    );
    const nearly = fc.dictionary(keys, fc.dictionary(keys, fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (json) => {
        const result = parseSetup(json);
        expect(result.ok ? 'value' in result : result.issues.length > 0).toBe(true);
      }),
    );
  });
});
