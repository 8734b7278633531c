import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { TicketConsole } from '#core/ticket/ticket.ts';

const U = 'https://api.example/a';
const O = 'https://page.example';
const access = `Access to fetch at '${U}' from origin '${O}' has been blocked by CORS policy:`;
const missing = "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
const inPreflight = "Response to preflight request doesn't pass access control check:";
const therefore = `Origin '${O}' is therefore not allowed access.`;
const blocked = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${U}.`;

const all = { url: U, pageOrigin: O };
type Row = readonly [what: string, text: string, told: Partial<TicketConsole>];

const chromium: readonly Row[] = [
  [
    'the answer',
    `${access} ${missing}`,
    { ...all, kind: 'MissingAllowOriginHeader', preflight: false, api: 'fetch' },
  ],
  [
    'a preflight',
    `${access} ${inPreflight} ${missing}`,
    { ...all, kind: 'PreflightMissingAllowOriginHeader', preflight: true },
  ],
  [
    'one that is wrapped',
    `${access} ${inPreflight} ${missing}`.replaceAll(/(.{40}\S*) /g, '$1\n'),
    { ...all, kind: 'PreflightMissingAllowOriginHeader' },
  ],
  [
    'typographic quotes',
    `${access} ${inPreflight} ${missing}`.replaceAll("'", '’'),
    { ...all, kind: 'PreflightMissingAllowOriginHeader' },
  ],
  ['one that is cut off', access, { ...all, kind: 'Unspecified', preflight: null }],
  [
    'the wording of 2017',
    `Failed to load ${U}: ${inPreflight} ${missing} ${therefore} The response had HTTP status code 403.`,
    { ...all, kind: 'PreflightMissingAllowOriginHeader', status: 403 },
  ],
  [
    'the wording of 2015',
    `XMLHttpRequest cannot load ${U}. ${missing} ${therefore}`,
    { ...all, kind: 'MissingAllowOriginHeader', preflight: null, api: 'xhr' },
  ],
  [
    'a redirect of 2014',
    `XMLHttpRequest cannot load ${U}. Redirect at origin 'https://api.example' has been blocked from loading by Cross-Origin Resource Sharing policy: ${missing} ${therefore}`,
    { ...all, kind: 'MissingAllowOriginHeader' },
  ],
  [
    'a status alone',
    'Response for preflight has invalid HTTP status code 405',
    { url: null, kind: 'PreflightInvalidStatus', status: 405, parameter: null },
  ],
  [
    'mixed content',
    `Mixed Content: The page at '${O}/p' was loaded over HTTPS, but requested an insecure resource '${U}'.`,
    { ...all, kind: 'MixedContent' },
  ],
  [
    'a permission',
    `${access} Permission was denied for this request to access the \`local\` address space.`,
    { kind: 'LocalNetworkAccessPermissionDenied', parameter: 'local', preflight: null },
  ],
];

const firefox: readonly Row[] = [
  [
    'a status',
    `${blocked} (Reason: CORS preflight response did not succeed). Status code: 405. 2`,
    { url: U, kind: 'CORSPreflightDidNotSucceed3', status: 405, preflight: true },
  ],
  [
    'no status',
    `${blocked} (Reason: CORS request did not succeed). Status code: (null).`,
    { kind: 'CORSDidNotSucceed2', status: null },
  ],
  [
    'an older header message',
    `${blocked} (Reason: missing token ‘x-a’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel).`,
    { kind: 'CORSMissingAllowHeaderFromPreflight2', parameter: 'x-a' },
  ],
  [
    'a wrong token',
    `${blocked} (Reason: invalid token ‘a b’ in CORS header ‘Access-Control-Allow-Headers’).`,
    { kind: 'CORSInvalidAllowHeader', parameter: 'a b' },
  ],
  [
    'no reason, long ago',
    `${blocked} This can be fixed by moving the resource to the same domain or enabling CORS.`,
    { kind: 'CrossSiteRequestBlocked', url: U },
  ],
  [
    'a reason alone',
    'It says (Reason: CORS header ‘Access-Control-Allow-Origin’ missing).',
    { kind: 'CORSMissingAllowOrigin2', url: null },
  ],
  [
    'French, without brackets',
    `Blocage d’une requête multiorigine (Cross-Origin Request) : la politique « Same Origin » ne permet pas de consulter la ressource distante située sur ${U}. Raison : l’en-tête CORS « Access-Control-Allow-Origin » est manquant. Code d’état : 403.`,
    { url: U, kind: 'CORSMissingAllowOrigin2', status: 403 },
  ],
  [
    'Chinese',
    `已拦截跨源请求：同源策略禁止读取位于 ${U} 的远程资源。（原因：CORS 头缺少 'Access-Control-Allow-Origin'）。状态码：403。`,
    { url: U, kind: 'CORSMissingAllowOrigin2', status: 403 },
  ],
  [
    'Korean, glued to the URL',
    `교차 출처 요청 차단: 동일 출처 정책으로 인해 ${U}에 있는 원격 리소스를 차단했습니다. (원인: ‘Access-Control-Allow-Origin’ CORS 헤더가 없음). 상태 코드: 403.`,
    { url: U, kind: 'CORSMissingAllowOrigin2', status: 403 },
  ],
  [
    'Polish, whose quotes surround the URL',
    `Zablokowano żądanie do zasobu innego pochodzenia: zasady „Same Origin Policy” nie pozwalają wczytywać zdalnych zasobów z „${U}” (nieudane żądanie CORS). Kod stanu: (null).`,
    { url: U, kind: 'CORSDidNotSucceed2', status: null },
  ],
];

const others: readonly Row[] = [
  [
    'WebKit, in three lines',
    `[Error] Origin ${O} is not allowed by Access-Control-Allow-Origin. Status code: 403\n[Error] XMLHttpRequest cannot load ${U} due to access control checks.\n[Error] Failed to load resource: Origin ${O} is not allowed by Access-Control-Allow-Origin. Status code: 403 (a, line 0)`,
    { ...all, browser: 'webkit', kind: 'OriginNotAllowed', status: 403, api: 'xhr' },
  ],
  [
    'WebKit, the second line alone',
    `Fetch API cannot load ${U} due to access control checks.`,
    { browser: 'webkit', kind: 'AccessControlChecks', url: U, api: 'fetch' },
  ],
  [
    'WebKit, a redirect',
    `Cross-origin redirection to https://c.example/ denied by Cross-Origin Resource Sharing policy: Origin ${O} is not allowed by Access-Control-Allow-Origin. Status code: 302\nFetch API cannot load ${U} due to access control checks.`,
    { ...all, kind: 'RedirectDenied', parameter: 'https://c.example/', status: 302 },
  ],
  [
    'WebKit and Chrome, long ago',
    `XMLHttpRequest cannot load ${U}. Origin ${O} is not allowed by Access-Control-Allow-Origin.`,
    { ...all, browser: 'webkit', kind: 'OriginNotAllowed', api: 'xhr' },
  ],
  [
    'Internet Explorer',
    `SEC7118: XMLHttpRequest for ${U} required Cross Origin Resource Sharing (CORS).\nSEC7120: Origin ${O} not found in Access-Control-Allow-Origin header.`,
    { ...all, browser: 'edge-legacy', kind: 'SEC7120' },
  ],
  [
    'Edge',
    `SEC7124: Request method PUT was not present in the Access-Control-Allow-Methods list.`,
    { kind: 'SEC7124', parameter: 'PUT', preflight: true },
  ],
];

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['others', others],
])('%s', (_browser, rows) => {
  it.each(rows)('reads %s', (_what, text, told) => {
    const { console: failures } = readTicket(text);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject(told);
  });
});

describe('what is told more than once', () => {
  it.each([
    ['the same line', [`${access} ${missing}`, `${access} ${missing}`], 1],
    ['its words in a title', [missing, '', `${access} ${missing}`], 1],
    ['two URLs', [`${access} ${missing}`, `${access.replace('/a', '/b')} ${missing}`], 2],
    ['two in one line', [`${access} ${missing} ${access.replace('/a', '/b')} ${missing}`], 2],
  ])('%s', (_what, lines, count) => {
    expect(readTicket(lines.join('\n')).console).toHaveLength(count);
  });
});
