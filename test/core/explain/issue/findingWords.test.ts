import { describe, expect, it } from 'vitest';
import { findingSentence, findingTag } from '#core/explain/issue/findingWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { RuleId } from '#core/lint/finding.ts';
import { givenUp } from '#core/lint/entryAdvice.ts';
import { lint, lintTools } from '#core/lint/lint.ts';
import { linter } from '#core/lint/linter.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { rules } from '#core/lint/rules.ts';
import { notLoadable } from '#core/originPattern/placeholderRegex.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';
import { findingsIn, withJsOrigins } from '../../../helpers/findings.ts';

type Row = [
  rule: RuleId,
  of: Setup,
  tag: string | null,
  sentence: string,
  readings?: Partial<Readings>,
];

const withPolicy = (change: Partial<CorsPolicy>) => setup(change);
const origin = (entry: string) => withPolicy({ allowedOrigins: [entry] });
const allow = (...allowHeaders: string[]) => withPolicy({ allowHeaders });
const expose = (...exposeHeaders: string[]) => withPolicy({ exposeHeaders });
const methods = (...allowMethods: string[]) => withPolicy({ allowMethods });
const js = (entry: string) => withJsOrigins([entry]);
const shop = { applications: [application({ name: 'Shop', isSuspended: true })] };
const native = {
  nativeResponse: {
    status: 200,
    statusText: 'OK',
    headers: [['Access-Control-Allow-Origin', '*']] as const,
  },
};

/** The tag is null where it is the sentence itself. */
const rows: Row[] = [
  [
    'origin-never-matches',
    origin('https://a/'),
    'ends with a slash',
    '`https://a/` ends with a slash, so it never equals an Origin. A browser would send `https://a`.',
  ],
  [
    'js-origin-never-matches',
    js('https://a/'),
    'ends with a slash',
    '`https://a/` ends with a slash, so it never equals an Origin. A browser would send `https://a`.',
  ],
  [
    'invalid-regex',
    origin('(a'),
    'regex: Unclosed group',
    'Not a Java regular expression: Unclosed group, at character 3. It matches nothing here.',
  ],
  [
    'origin-repeated',
    withPolicy({ allowedOrigins: ['https://a', 'https://a'] }),
    'listed twice',
    '`https://a` is listed twice.',
  ],
  [
    'no-origins',
    withPolicy({ allowedOrigins: [] }),
    'nobody is let in',
    'Allowed Origins is empty and no application has an origin that counts, so nobody is let in: every CORS request is answered 403.',
  ],
  [
    'no-origins',
    setup({ allowedOrigins: [] }, shop),
    'nobody is let in',
    'Only suspended applications have origins. If those do not count, nobody is let in: every CORS request is answered 403.',
  ],
  [
    'localhost-left',
    origin('http://localhost:1'),
    'the visitor’s own machine',
    '`http://localhost:1` lets in `http://localhost:1`: whatever listens there on the visitor’s own machine may call the API. If it is left from development, remove it.',
  ],
  [
    'lan-origin',
    origin('http://10.0.0.1'),
    'a private network',
    '`http://10.0.0.1` lets in `http://10.0.0.1`, a name or address of a private network. In another network it may belong to anybody.',
  ],
  [
    'method-not-token',
    methods('A B'),
    'several methods in one entry',
    '`A B`: several methods in one entry.',
  ],
  [
    'method-not-token',
    methods('A('),
    'not a method that can be asked for',
    '`A(`: not a method that can be asked for.',
  ],
  [
    'method-case',
    methods('put'),
    'browsers ask for `PUT`; case counts in methods',
    '`put`: browsers ask for `PUT`; case counts in methods.',
  ],
  [
    'method-case',
    methods('patch'),
    'not the same as `PATCH`',
    '`patch` and `PATCH` are two methods. Browsers keep what the script wrote, so a script that writes `PATCH` is answered 405.',
  ],
  [
    'method-forbidden',
    methods('TRACE'),
    'no script can ask for it',
    '`TRACE`: browsers let no script use this method, so no preflight asks for it.',
  ],
  [
    'method-wildcard',
    methods('*'),
    'a method of this name, not any',
    '`*` is compared as it stands, as a method of that name. A preflight for any other is answered 405. Browsers read it so too, if credentials go along.',
  ],
  [
    'method-wildcard',
    methods('*'),
    'not any method, with credentials',
    '`*` lets the gateway allow any method. But if credentials go along, browsers take it for a method of that name.',
    { 'method-star': 'any-method' },
  ],
  [
    'method-unknown',
    methods('PURGE'),
    'a method of one’s own',
    '`PURGE`: a method of one’s own. It is allowed, and compared like any other.',
  ],
  [
    'method-query',
    methods('QUERY'),
    'browsers keep its case',
    '`QUERY` is a young method (RFC 10008): browsers always send a preflight for it, and do not turn `query` into `QUERY`. Scripts must write it in upper case.',
  ],
  ['method-repeated', methods('PUT', 'PUT'), null, '`PUT` is listed twice.'],
  [
    'no-methods',
    methods(),
    'no method is allowed',
    'Allowed Methods is empty, so every preflight is answered 405.',
  ],
  [
    'simple-method-missing',
    methods('PUT'),
    'simple methods are missing',
    'Without `GET`, `POST` and `HEAD` in the list, calls with these methods work only as long as they need no preflight. A header of one’s own asks for one, which is then answered 405.',
  ],
  [
    'simple-method-missing',
    methods('POST', 'HEAD'),
    'simple methods are missing',
    'Without `GET` in the list, calls with this method work only as long as they need no preflight. A header of one’s own asks for one, which is then answered 405.',
  ],
  [
    'allow-header-not-a-name',
    allow('A: 1'),
    'a whole header line, not its name',
    '`A: 1`: a whole header line, not its name. A preflight asks for names alone, so this entry matches none of them.',
  ],
  [
    'allow-header-repeated',
    allow('X-A', 'x-a'),
    null,
    '`x-a` repeats `X-A`: case does not make another header.',
  ],
  [
    'header-forbidden',
    allow('Cookie'),
    'no preflight asks for it',
    '`Cookie`: browsers keep this header for themselves. A script cannot set it, so no preflight asks for it.',
  ],
  [
    'header-response-in-allow',
    allow('ETag'),
    'a header of the answer',
    '`ETag` is a header of the answer. A request does not need it, and a script that sends it does so by mistake.',
  ],
  [
    'header-safelisted',
    allow('Accept'),
    'mostly needs no preflight',
    '`Accept`: with the values that it mostly has, browsers do not ask for this header in a preflight.',
  ],
  [
    'header-wildcard',
    allow('*'),
    'a header of this name, not any',
    '`*` is compared as it stands, as a header of that name. A preflight for any other is answered 403. Browsers read it so too, as credentials go along.',
  ],
  [
    'header-wildcard',
    allow('*'),
    'does not mean every header',
    '`*` lets the gateway allow any header. But as credentials go along, browsers take it for a header of that name.',
    { 'header-star': 'any-header' },
  ],
  [
    'header-wildcard',
    withPolicy({ allowHeaders: ['*'], allowCredentials: false }),
    'does not mean every header',
    '`*` lets the gateway allow any header. But by the Fetch standard it does not stand for `Authorization`.',
    { 'header-star': 'any-header' },
  ],
  [
    'no-headers',
    allow(),
    'no header is allowed',
    'Allow Headers is empty, so a preflight that asks for any header is answered 403. To send JSON, a browser asks for Content-Type.',
  ],
  [
    'content-type-missing',
    allow('X'),
    'Content-Type is missing',
    '`Content-Type` is not in Allow Headers, but `PUT` suggests that pages send JSON. Their preflight asks for it, and is answered 403.',
  ],
  [
    'authorization-missing',
    allow('X'),
    'Authorization is missing',
    '`Authorization` is not in Allow Headers. A page that sends a token in it is answered 403 to its preflight.',
  ],
  [
    'api-key-missing',
    setup({}, shop),
    'no header for a key',
    '`Shop` may be identified by an API key, but neither `x-Gateway-APIKey` nor `Authorization` is in Allow Headers.',
  ],
  [
    'expose-header-not-a-name',
    expose('A B'),
    'several names in one entry',
    '`A B`: several names in one entry. Browsers then leave the whole list aside and expose nothing.',
  ],
  ['expose-header-repeated', expose('X-A', 'X-A'), null, '`X-A` is listed twice.'],
  [
    'expose-forbidden',
    expose('Set-Cookie'),
    'no script ever reads it',
    '`Set-Cookie`: browsers show this header to no script, whatever is exposed.',
  ],
  [
    'expose-safelisted',
    expose('Expires'),
    'can be read anyway',
    '`Expires`: scripts can read this header without its being exposed.',
  ],
  [
    'expose-wildcard',
    expose('*'),
    'a header of this name, not any',
    '`*`: if credentials go along, browsers take it for a header of that name, and expose nothing for it.',
  ],
  [
    'expose-wildcard',
    withPolicy({ exposeHeaders: ['*'], allowCredentials: false }),
    'exposes every header',
    '`*` exposes every header of the answer, but not to calls that send credentials.',
  ],
  [
    'expose-request-header',
    expose('Origin'),
    'never in the answer',
    '`Origin`: the answer to an actual request does not have this header.',
  ],
  [
    'application-pattern',
    js('*'),
    'a literal, not a pattern',
    '`*` is a literal here: it does not mean any origin, and no page’s Origin is `*`. Only Allowed Origins may be patterns.',
  ],
  [
    'application-pattern',
    js('https?://a'),
    'a literal, not a pattern',
    '`https?://a` is a literal here, not a pattern, and no page has such an Origin. Only Allowed Origins may be patterns.',
  ],
  [
    'js-origin-null',
    js('null'),
    'any page can send it',
    '`null` lets in any page: it only has to call from a sandboxed frame.',
  ],
  [
    'js-origin-insecure',
    js('http://a.b'),
    'http, with credentials',
    '`http://a.b` is not encrypted. Whoever can change its pages on the way can call the API with the visitor’s credentials.',
  ],
  [
    'js-origin-localhost',
    js('http://localhost'),
    'the visitor’s own machine',
    '`http://localhost`: whatever listens there on the visitor’s own machine may call the API. If it is left from development, remove it.',
  ],
  [
    'js-origin-lan',
    js('https://intra'),
    'a private network',
    '`https://intra` is a name or address of a private network. In another network it may belong to anybody.',
  ],
  [
    'js-origin-repeated',
    js('https://shop.example'),
    'let in already',
    '`https://shop.example` is in Allowed Origins already.',
  ],
  [
    'js-origin-repeated',
    withJsOrigins(['https://a'], ['https://a']),
    'let in already',
    '`https://a` is an origin of `A0` already.',
  ],
  [
    'application-only-origin',
    js('https://b'),
    'let in by the application alone',
    '`https://b`: let in by the application `A0` alone. Allowed Origins does not tell.',
  ],
  [
    'suspended-application',
    setup({}, shop),
    'suspended',
    '`Shop` is suspended. Whether its origins still count is not documented.',
  ],
  [
    'suspended-application',
    setup({}, shop),
    'suspended',
    '`Shop` is suspended, so its origins do not count.',
    { 'suspended-apps': 'do-not-count' },
  ],
  [
    'unassociated-application',
    setup({}, { applications: [application({ name: 'Shop', associated: false })] }),
    'not associated',
    '`Shop` is not associated with the API, so its origins do not count.',
  ],
  [
    'no-policy',
    noPolicy(),
    'no CORS policy',
    'Without a CORS policy, CORS requests go through to the native service as they are.',
  ],
  [
    'no-policy',
    { ...noPolicy(), ...shop },
    'no CORS policy',
    'Without a CORS policy, CORS requests go through to the native service as they are. The origins of applications do nothing.',
  ],
  [
    'any-origin',
    origin('https://.*'),
    'lets in any page',
    '`https://.*` lets in the page of whoever has one, as `https://evil.example`.',
  ],
  [
    'stranger-origin',
    origin('https://.*acme.example'),
    'lets in strangers',
    '`https://.*acme.example` lets in `https://evilacme.example`, a name that somebody else can own.',
  ],
  [
    'public-suffix',
    origin('https://.*\\.vercel\\.app'),
    'anybody can have a name there',
    '`https://.*\\.vercel\\.app` lets in every name below `vercel.app`, where anybody can have one, as `https://evil.vercel.app`.',
  ],
  [
    'insecure-origin',
    origin('http://acme.example'),
    'http, not encrypted',
    '`http://acme.example` is not encrypted: whoever is on the way to it, as in a public network, can put scripts into its pages.',
  ],
  [
    'insecure-origin',
    origin('https?://acme\\.example'),
    'lets in http:',
    '`https?://acme\\.example` lets in `http://acme.example`: whoever is on the way to it, as in a public network, can put scripts into that page.',
  ],
  [
    'null-origin',
    origin('[a-z]+'),
    'lets in null',
    '`[a-z]+` lets in `null`, which any page can send from a sandboxed frame.',
  ],
  [
    'regex-never-matches',
    origin('localhost:\\d+'),
    'matches no Origin',
    'Proved: no Origin that a browser sends matches `localhost:\\d+`. An Origin is scheme://host or scheme://host:port in lower case, and nothing else.',
  ],
  [
    'refuses-intended',
    origin('https://*.acme.example'),
    'refuses what is meant',
    '`https://*.acme.example` does not let in `https://app.acme.example`: it is read as a regular expression, in which `*` repeats the character before it.',
  ],
  [
    'refuses-intended',
    origin('localhost:\\d+'),
    'refuses what is meant',
    '`localhost:\\d+` does not let in `http://localhost:3000`, which seems to be meant.',
  ],
  [
    'slow-regex',
    origin('https://([a-z0-9]+)*(-\\1)?\\.acme\\.example'),
    'can take very long',
    '`https://([a-z0-9]+)*(-\\1)?\\.acme\\.example` repeats a repetition and refers back to a group: Java can need twice the time for each character more.',
  ],
  [
    'not-decided',
    origin('https://[a-z.]*(?<=\\.acme\\.example)'),
    'not decided',
    'Not decided whether `https://[a-z.]*(?<=\\.acme\\.example)` lets in others: it holds a back reference, look-around or the like, which cannot be proved about. No stranger was found among the origins that were tried.',
  ],
  [
    'only-own-origins',
    origin('https://.*\\.acme\\.example'),
    'proved: only its own',
    'Proved: of web pages, `https://.*\\.acme\\.example` lets in only https origins of `acme.example` and below.',
  ],
  [
    'origin-covered',
    withPolicy({ allowedOrigins: ['https://.*\\.acme\\.example', 'https://a.acme.example'] }),
    'another entry does',
    'Proved: whatever `https://a.acme.example` lets in, another entry lets in, too.',
  ],
  [
    'credentials-with-any-origin',
    origin('*'),
    'any page, with credentials',
    'Credentials are allowed for every origin: a page at `https://evil.example` can call the API as the visitor and read the answer.',
  ],
  [
    'echo-without-vary',
    setup({}, shop),
    'no Vary: Origin',
    'The answer names the Origin that asked, but the gateway is not known to send `Vary: Origin`. A cache between may hand the answer for one page to another, which then cannot read it.',
  ],
  [
    'native-cors',
    setup({}, native),
    'two layers',
    'The native service sends `Access-Control-Allow-Origin` too. If the gateway does not replace that line, browsers read two values and refuse the answer.',
  ],
  [
    'native-cors',
    setup({}, native),
    'two layers',
    'The native service sends `Access-Control-Allow-Origin` too. Browsers read two values and refuse the answer.',
    { 'native-cors': 'both-sent' },
  ],
  [
    'max-age-missing',
    withPolicy({ maxAge: null }),
    '5 seconds',
    'Max Age is empty: browsers keep the answer to a preflight for 5 seconds.',
  ],
  [
    'max-age-zero',
    withPolicy({ maxAge: 0 }),
    'a preflight every time',
    'Max Age is 0: browsers send a preflight before every call that needs one.',
  ],
  ['max-age-negative', withPolicy({ maxAge: -1 }), 'negative', 'Max Age cannot be negative: -1.'],
  [
    'max-age-fractional',
    withPolicy({ maxAge: 1.5 }),
    'not a whole number',
    'Max Age counts whole seconds: 1.5 is not a whole number.',
  ],
  [
    'max-age-over-cap',
    withPolicy({ maxAge: 86401 }),
    'longer than browsers keep it',
    'Max Age is 86401 seconds, but not every browser keeps the answer to a preflight as long: Chromium keeps it for 7200, Firefox keeps it for 86400 and Safari keeps it for 600 seconds at most.',
  ],
];

const notKnown = ['regex-not-loadable', 'regex-not-supported', 'not-judged'];

describe('the words for a finding', () => {
  it.each(rows)('%s: %#', (rule, of, tag, sentence, readings = {}) => {
    const finding = findingsIn(of, readings).find((one) => one.rule === rule);
    expect(finding && plain(findingSentence(finding), '`')).toBe(sentence);
    expect(finding && plain(findingTag(finding), '`')).toBe(tag ?? sentence);
  });

  it.each([
    [
      'an expression that is not supported',
      lint(origin('\\N{DIGIT ONE}'), defaultReadings, compileJavaRegex),
      /^regex, not supported here: ./,
      /^Not supported here: .* Where this entry would decide, no answer is guessed\.$/,
    ],
    [
      'an expression for which there is no engine',
      lint(origin('a+'), defaultReadings, notLoadable),
      /^regex, not judged: the engine could not be loaded$/,
      /^The engine for regular expressions could not be loaded, so this entry cannot be judged\./,
    ],
    [
      'an expression that was given up',
      [
        ...linter({ ...lintTools(defaultReadings, compileJavaRegex), advise: () => givenUp })(
          origin('a+'),
        ),
      ],
      /^not judged$/,
      /^Not judged what a\+ lets in: looking at it took more than 4 seconds and was given up\.$/,
    ],
  ])('%s', (_, findings, tag, sentence) => {
    const finding = findings.find(({ rule }) => notKnown.includes(rule));
    expect(finding && plain(findingTag(finding))).toMatch(tag);
    expect(finding && plain(findingSentence(finding))).toMatch(sentence);
  });

  it('are tried for every rule', () => {
    const tried = new Set<string>([...rows.map(([rule]) => rule), ...notKnown]);
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
