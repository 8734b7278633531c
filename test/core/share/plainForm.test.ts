import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntries } from '#core/setup/splitEntries.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { isPlainForm, readPlainForm } from '#core/share/plainForm.ts';
import { normalSetup, type WrittenApplication } from '#core/setup/writtenSetup.ts';
import { defaultFlags } from '#core/setup/setup.ts';
import { noPolicy } from '../../helpers/setups.ts';
import { scenarios } from './arbitraries.ts';
import { middle, small } from './states.ts';
import { writePlainForm } from './writePlainForm.ts';

fc.configureGlobal({ seed: 1 });

const emptyPolicy = {
  allowedOrigins: [],
  allowHeaders: [],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: [],
  maxAge: null,
};

const opened = (query: string): Scenario => {
  const result = readPlainForm(query);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** Issues as rows: code, parameter, value. */
const issuesOf = (query: string): readonly unknown[] => {
  const result = readPlainForm(query);
  if (result.ok) return [];
  return result.issues.map((issue) => [
    issue.code,
    ...('parameter' in issue ? [issue.parameter] : []),
    ...('value' in issue ? [issue.value] : []),
  ]);
};

describe('readPlainForm', () => {
  it('reads a whole preflight', () => {
    const query =
      '?allowedOrigins=http://test1.com&allowMethods=POST&allowHeaders=test1,+test2' +
      '&exposeHeaders=header1,header2&allowCredentials=true&maxAge=100&jsOrigins=http://test2.com' +
      '&origin=http://test2.com&requestMethod=POST&requestHeaders=test1&path=/orders';
    expect(opened(query)).toEqual({
      setup: normalSetup({
        policy: {
          allowedOrigins: ['http://test1.com'],
          allowHeaders: ['test1', 'test2'],
          exposeHeaders: ['header1', 'header2'],
          allowCredentials: true,
          allowMethods: ['POST'],
          maxAge: 100,
        },
        applications: [{ name: 'Application', jsOrigins: ['http://test2.com'] }],
      }),
      request: {
        method: 'OPTIONS',
        url: '/orders',
        headers: [
          ['Origin', 'http://test2.com'],
          ['Access-Control-Request-Method', 'POST'],
          ['Access-Control-Request-Headers', 'test1'],
        ],
      },
    });
  });

  it('reads nothing as an empty policy and a GET', () => {
    expect(opened('')).toEqual({
      setup: normalSetup({ policy: emptyPolicy, applications: [] }),
      request: { method: 'GET', headers: [] },
    });
  });

  it.each<[query: string, policy: object]>([
    ['allowMethods=GET,POST', { allowMethods: ['GET', 'POST'] }],
    ['allowMethods=GET&allowMethods=POST', { allowMethods: ['GET', 'POST'] }],
    ['allowMethods=GET,PUT&allowMethods=POST', { allowMethods: ['GET', 'PUT', 'POST'] }],
    ['allowMethods=GET%2C+POST', { allowMethods: ['GET', 'POST'] }],
    ['allowMethods=', { allowMethods: [] }],
    [
      'allowedOrigins=https://a{1,3}.example,b',
      { allowedOrigins: ['https://a{1,3}.example', 'b'] },
    ],
    ['allowedOrigins=["a,b","c"]', { allowedOrigins: ['a,b', 'c'] }],
    ['allowedOrigins=https://.%2B', { allowedOrigins: ['https://.+'] }],
    ['allowedOrigins=a,+b,%20c', { allowedOrigins: ['a', 'b', 'c'] }],
    ['allowedOrigins=not an origin', { allowedOrigins: ['not an origin'] }],
    ['allowCredentials=true', { allowCredentials: true }],
    ['allowCredentials=false', { allowCredentials: false }],
    ['maxAge=0', { maxAge: 0 }],
    ['maxAge=', { maxAge: null }],
    ['ALLOWHEADERS=X-One', { allowHeaders: ['X-One'] }],
    ['Access-Control-Allow-Origin=*', { allowedOrigins: ['*'] }],
    ['access-control-allow-methods=PUT', { allowMethods: ['PUT'] }],
    ['Access-Control-Allow-Headers=a', { allowHeaders: ['a'] }],
    ['ACCESS-CONTROL-EXPOSE-HEADERS=a', { exposeHeaders: ['a'] }],
    ['Access-Control-Allow-Credentials=true', { allowCredentials: true }],
    ['Access-Control-Max-Age=5', { maxAge: 5 }],
    ['Access-Control-Allow-Origin=a&allowedOrigins=b', { allowedOrigins: ['a', 'b'] }],
  ])('%s in a policy', (query, policy) => {
    expect(opened(query).setup.policy).toEqual({ ...emptyPolicy, ...policy });
  });

  it('reads policy=none as an API without a policy', () => {
    expect(opened('policy=none&origin=null').setup).toEqual(noPolicy());
  });

  it.each<[query: string, applications: WrittenApplication[]]>([
    ['jsOrigins=a,b', [{ name: 'Application', jsOrigins: ['a', 'b'] }]],
    ['app.=a', [{ name: '', jsOrigins: ['a'] }]],
    ['jsOrigins=a&app.Application=b', [{ name: 'Application', jsOrigins: ['a', 'b'] }]],
    [
      'app.One=a&app.Two+2=&APP.One=b',
      [
        { name: 'One', jsOrigins: ['a', 'b'] },
        { name: 'Two 2', jsOrigins: [] },
      ],
    ],
    [
      'suspended=One&app.One=a&unassociated=One',
      [{ name: 'One', jsOrigins: ['a'], isSuspended: true, associated: false }],
    ],
  ])('%s as applications', (query, applications) => {
    expect(opened(query).setup.applications).toEqual(
      normalSetup({ policy: null, applications }).applications,
    );
  });

  it.each<[query: string, response: object]>([
    ['nativeStatus=404', { status: 404, statusText: 'Not Found', headers: [] }],
    ['nativeStatus=404+Nothing here', { status: 404, statusText: 'Nothing here', headers: [] }],
    ['nativeStatus=404%20', { status: 404, statusText: '', headers: [] }],
    [
      'nativeHeader=Vary:Origin&nativeHeader=A:',
      {
        status: 200,
        statusText: 'OK',
        headers: [
          ['Vary', 'Origin'],
          ['A', ''],
        ],
      },
    ],
  ])('%s as the native service’s answer', (query, response) => {
    expect(opened(query).setup.nativeResponse).toEqual(response);
  });

  it.each<[query: string, request: object]>([
    ['origin=null', { method: 'GET', headers: [['Origin', 'null']] }],
    [
      'requestMethod=PUT',
      { method: 'OPTIONS', headers: [['Access-Control-Request-Method', 'PUT']] },
    ],
    [
      'method=POST&requestMethod=PUT',
      { method: 'POST', headers: [['Access-Control-Request-Method', 'PUT']] },
    ],
    [
      'header=access-control-request-method:PUT',
      {
        method: 'OPTIONS',
        headers: [['access-control-request-method', 'PUT']],
      },
    ],
    [
      'ORIGIN=a&Access-Control-Request-Headers=b,+c',
      {
        method: 'GET',
        headers: [
          ['Origin', 'a'],
          ['Access-Control-Request-Headers', 'b, c'],
        ],
      },
    ],
    [
      'header=X: 1&origin=a&header=Y: 2:3&origin=b',
      {
        method: 'GET',
        headers: [
          ['X', '1'],
          ['Origin', 'a'],
          ['Y', '2:3'],
          ['Origin', 'b'],
        ],
      },
    ],
    ['origin=', { method: 'GET', headers: [['Origin', '']] }],
    ['header=X:%C3%A9', { method: 'GET', headers: [['X', '\u00e9']] }],
    ['path=/a?b', { method: 'GET', url: '/a?b', headers: [] }],
  ])('%s as a request', (query, request) => {
    expect(opened(query).request).toEqual(request);
  });

  it('reads pinned readings', () => {
    const { readings } = opened('reading.header-case=exact&Reading.VARY=added');
    expect(readings).toEqual({ 'header-case': 'exact', vary: 'added' });
  });

  it('leaves alone what others append, and what is meant for the page', () => {
    const query = 'embed&utm_source=a&utm_campaign=b&fbclid=c&origin=null&gclid=d';
    expect(opened(query)).toEqual(opened('origin=null'));
  });
});

describe('readPlainForm finds', () => {
  it.each<[query: string, issues: unknown[]]>([
    ['orign=a', [['unknown-parameter', 'orign']]],
    ['=a', [['unknown-parameter', '']]],
    ['reading.colour=red', [['unknown-parameter', 'reading.colour']]],
    ['constructor=a', [['unknown-parameter', 'constructor']]],
    ['reading.vary=sent', [['bad-value', 'reading.vary', 'sent']]],
    ['maxAge=1&maxAge=2', [['repeated-parameter', 'maxAge']]],
    ['maxAge=1&Access-Control-Max-Age=1', [['repeated-parameter', 'Access-Control-Max-Age']]],
    ['reading.vary=added&reading.vary=added', [['repeated-parameter', 'reading.vary']]],
    ['app.A=&suspended=A&suspended=A', [['repeated-parameter', 'suspended']]],
    ['maxAge=soon', [['bad-value', 'maxAge', 'soon']]],
    ['maxAge=-1', [['bad-value', 'maxAge', '-1']]],
    ['maxAge=1.5', [['bad-value', 'maxAge', '1.5']]],
    ['maxAge=1e3', [['bad-value', 'maxAge', '1e3']]],
    ['maxAge=%', [['bad-percent-encoding', 'maxAge']]],
    ['allowCredentials=yes', [['bad-value', 'allowCredentials', 'yes']]],
    ['allowCredentials', [['bad-value', 'allowCredentials', '']]],
    ['policy=strict', [['bad-value', 'policy', 'strict']]],
    ['policy=none&maxAge=1', [['bad-value', 'policy', 'none']]],
    ['maxAge=1&policy=none', [['bad-value', 'policy', 'none']]],
    [
      'allowMethods=GET,P%E2%82%ACUT&Access-Control-Allow-Methods=%E2%98%83',
      [
        ['bad-value', 'allowMethods', 'P\u20acUT'],
        ['bad-value', 'Access-Control-Allow-Methods', '☃'],
      ],
    ],
    ['allowHeaders=%E2%82%AC', [['bad-value', 'allowHeaders', '\u20ac']]],
    ['suspended=A', [['bad-value', 'suspended', 'A']]],
    ['nativeStatus=OK', [['bad-value', 'nativeStatus', 'OK']]],
    ['nativeStatus=99', [['bad-value', 'nativeStatus', '99']]],
    ['nativeHeader=A', [['bad-value', 'nativeHeader', 'A']]],
    ['nativeHeader=A B:c', [['bad-value', 'nativeHeader', 'A B']]],
    ['method=G T', [['bad-value', 'method', 'G T']]],
    ['method=', [['bad-value', 'method', '']]],
    ['path=', [['bad-value', 'path', '']]],
    ['path=/a b', [['bad-value', 'path', '/a b']]],
    ['header=X', [['bad-value', 'header', 'X']]],
    ['header=:x', [['bad-value', 'header', '']]],
    ['header=X:1&header=Y Z:1', [['bad-value', 'header', 'Y Z']]],
    ['origin=a%0D%0AB:c', [['bad-value', 'origin', 'a\r\nB:c']]],
    ['origin=%E2%82%AC', [['bad-value', 'origin', '\u20ac']]],
    ['allowedOrigins=https://.+', [['ambiguous-plus', 'allowedOrigins']]],
    ['allowedOrigins=https://.+.example', [['ambiguous-plus', 'allowedOrigins']]],
    ['allowedOrigins=a,.+,b', [['ambiguous-plus', 'allowedOrigins']]],
    ['jsOrigins=a+b', [['ambiguous-plus', 'jsOrigins']]],
    ['app.A=a+b', [['ambiguous-plus', 'app.A']]],
    [
      'orign=a&maxAge=x&method=%&header=X&allowCredentials=0',
      [
        ['bad-percent-encoding', 'method'],
        ['unknown-parameter', 'orign'],
        ['bad-value', 'header', 'X'],
        ['bad-value', 'allowCredentials', '0'],
        ['bad-value', 'maxAge', 'x'],
      ],
    ],
  ])('%s', (query, issues) => {
    expect(issuesOf(query)).toEqual(issues);
  });

  it('where in the scenario a bad value is, and what is wrong with it', () => {
    expect(readPlainForm('allowMethods=GET&allowMethods=☃')).toEqual({
      ok: false,
      issues: [
        {
          code: 'bad-value',
          path: '/setup/policy/allowMethods/1',
          parameter: 'allowMethods',
          value: '☃',
          issues: [
            {
              code: 'not-carryable',
              path: '/setup/policy/allowMethods/1',
              value: '☃',
              codePoint: 0x2603,
            },
          ],
        },
      ],
    });
  });

  it('something to say of any query, or nothing wrong, but never throws', () => {
    const names = fc.constantFrom(
      ...['allowedOrigins', 'maxAge', 'policy', 'app.A', 'suspended', 'header', 'method', 'path'],
      ...['nativeStatus', 'nativeHeader', 'reading.vary', 'origin', '__proto__', 'toString', ''],
    );
    const values = fc.oneof(
      fc.constantFrom('none', 'A', 'a:b', '1', 'true', '%', '+', '["a"]', '{', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const queries = fc
      .array(fc.tuple(names, values), { maxLength: 6 })
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
    fc.assert(
      fc.property(queries, (query) => {
        const result = readPlainForm(query);
        if (result.ok) expect(readPlainForm(writePlainForm(result.value))).toEqual(result);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a whole scenario', () => {
  it.each<[what: string, scenario: Scenario, query: string]>([
    [
      'a preflight',
      small,
      'allowedOrigins=https://portal.acme-energy.io&allowHeaders=Content-Type,X-Tenant' +
        '&exposeHeaders=X-Rate-Left&allowCredentials=true&allowMethods=GET,POST&maxAge=600' +
        '&path=/gateway/billing/2.3/items&origin=https://portal.acme-energy.io' +
        '&requestMethod=DELETE&requestHeaders=content-type,x-tenant',
    ],
    [
      'no policy, a further header, another method than the usual one',
      {
        setup: noPolicy(),
        request: { method: 'PUT', headers: [['X-One', 'a & b']] },
        readings: { vary: 'added' },
      },
      'policy=none&method=PUT&header=X-One:%20a%20%26%20b&reading.vary=added',
    ],
    [
      'applications and the native service',
      {
        setup: {
          policy: emptyPolicy,
          applications: [
            { name: 'Application', jsOrigins: ['a'], ...defaultFlags },
            { name: 'Old one', jsOrigins: ['x,y', 'z+'], isSuspended: true, associated: false },
          ],
          nativeResponse: { status: 201, statusText: 'Created', headers: [['A', '']] },
        },
        request: { method: 'GET', headers: [] },
      },
      'jsOrigins=a&app.Old%20one=%5B%22x,y%22,%22z%2B%22%5D&suspended=Old%20one' +
        '&unassociated=Old%20one&nativeStatus=201&nativeHeader=A:%20',
    ],
  ])('is read: %s', (_, scenario, query) => {
    expect(readPlainForm(query)).toEqual({ ok: true, value: scenario });
  });

  it('can be said in full', () => {
    expect(opened(writePlainForm(middle))).toEqual(middle);
  });

  it('is read back as the same scenario, as far as the form can say it', () => {
    fc.assert(
      fc.property(scenarios.map(sayable), (scenario) => {
        expect(readPlainForm(writePlainForm(scenario))).toEqual({ ok: true, value: scenario });
        expect(readPlainForm(`?${writePlainForm(scenario)}`).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** The scenario without what the plain form has no words for. */
function sayable({ setup, request, readings }: Scenario): Scenario {
  const list = (entries: readonly string[]) =>
    entries.filter((entry) => entry === entry.trim() && !/\p{Surrogate}/u.test(entry));
  const { policy } = setup;
  const names = new Set<string>();
  const applications = setup.applications.flatMap(
    ({ name, jsOrigins, isSuspended, associated }) => {
      if (names.has(name) || /\p{Surrogate}/u.test(name)) return [];
      names.add(name);
      return {
        name,
        jsOrigins: list(jsOrigins),
        isSuspended,
        associated,
      };
    },
  );
  return {
    setup: {
      ...setup,
      policy: policy && {
        ...policy,
        allowedOrigins: list(policy.allowedOrigins),
        allowHeaders: list(policy.allowHeaders),
        exposeHeaders: list(policy.exposeHeaders),
      },
      applications,
    },
    request,
    ...(readings && { readings }),
  };
}

describe('isPlainForm', () => {
  it.each([
    ['', false],
    ['?', false],
    ['?embed', false],
    ['?utm_source=a&fbclid=b', false],
    ['?origin=a', true],
    ['?embed&orign=a', true],
    ['?a=%', true],
  ])('%j: %s', (query, expected) => {
    expect(isPlainForm(query)).toBe(expected);
  });

  // To look through all names for each, which begin alike, would take minutes.
  it.each<[what: string, query: string, value: object]>([
    ['applications', '', {}],
    ['suspended applications', '&suspended=', { isSuspended: true }],
    ['applications that are not associated', '&unassociated=', { associated: false }],
  ])('reads 60,000 %s', (_, parameter, value) => {
    const names = Array.from({ length: 60_000 }, (_, i) => 'x'.repeat(100) + i);
    const flags = parameter && names.map((name) => parameter + name).join('');
    const query = names.map((name) => `app.${name}=o`).join('&') + flags;
    const { applications } = opened(`origin=o&${query}`).setup;
    expect(applications).toHaveLength(names.length);
    expect(applications.at(-1)).toEqual({
      ...defaultFlags,
      name: names.at(-1),
      jsOrigins: ['o'],
      ...value,
    });
  });

  it('splits lists as the form’s fields do', () => {
    const pasted = 'GET, POST,PUT';
    expect(opened(`allowMethods=${pasted}`).setup.policy?.allowMethods).toEqual(
      splitEntries(pasted),
    );
  });
});
