import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LinkIssue } from '#core/share/linkIssue.ts';
import { readFrameAddress } from '#core/share/fragment/frameOptions.ts';
import { frameLinkTo, fragmentOf, linkTo, openAddress, pageAddress } from '#ui/state/links.ts';
import { application, noPolicy, request, setup } from '../../helpers/setups.ts';

const home = location.href;
const at = (address: string) => history.replaceState(null, '', address);

beforeEach(() => at('/docs/cors/'));
afterEach(() => at(home));

/** Opens a link as another page would. */
const follow = (link: string) => openAddress(new URL(link));

const own: Scenario = {
  setup: setup({ allowedOrigins: ['https://[a-z]+\\.example'] }, { applications: [application()] }),
  request: request('GET', { Origin: 'https://a.example' }),
};

/** Everything a link may have to carry. */
const scenarios: [string, Scenario][] = [
  ['inputs of one’s own', own],
  ['no policy', { setup: noPolicy(), request: request('GET') }],
  ['a pinned reading', { ...own, readings: { vary: 'added', 'regex-entries': 'r-prefix' } }],
  ['texts that are not finished', { ...own, drafts: { setup: '{', request: 'GET\nOrigin' } }],
  ['a text formatted by hand', { ...own, drafts: { setup: '{ "policy": null }' } }],
  [
    'a native service',
    {
      ...own,
      setup: setup({}, { nativeResponse: { status: 204, statusText: '', headers: [['X', 'ä']] } }),
    },
  ],
  [
    'a documented row with a reading pinned',
    { ...documentedScenario('preflight-4').scenario, readings: { vary: 'added' } },
  ],
  ['markup', { ...own, request: request('GET', { Origin: '"><script>alert(1)</script>' }) }],
];

describe('a scenario that is too large for a link', () => {
  const origins = Array.from({ length: 40_000 }, (_, i) => `https://origin-${i}.shop.example`);
  const { setup, request } = own;
  const large = {
    setup: { ...setup, policy: setup.policy && { ...setup.policy, allowedOrigins: origins } },
    request,
  };
  it('has none, rather than one that does not open', () => {
    expect([fragmentOf(large), linkTo(large), frameLinkTo(large)]).toEqual([null, null, null]);
  });
});

describe('a link', () => {
  it.each(documentedScenarios)('to $id is its plain name', ({ id, scenario }) => {
    expect(fragmentOf(scenario)).toBe(id);
    expect(linkTo(scenario)).toBe(`http://localhost:3000/docs/cors/#${id}`);
    expect(follow(linkTo(scenario) ?? '')).toEqual({ scenario, wrong: [] });
  });

  it('to an empty playground is as short as can be', () => {
    expect(fragmentOf(emptyScenario)).toBe('?');
    expect(follow(linkTo(emptyScenario) ?? '').scenario).toEqual(emptyScenario);
  });

  it.each(scenarios)('carries %s', (_, scenario) => {
    expect(fragmentOf(scenario)).toMatch(/^v1\.[\w.-]+$/);
    expect(follow(linkTo(scenario) ?? '')).toEqual({ scenario, wrong: [] });
  });

  it.each([
    ...documentedScenarios.map(({ id, scenario }): [string, Scenario] => [id, scenario]),
    ...scenarios,
  ])('to a frame carries it as well: %s', (_, scenario) => {
    const link = frameLinkTo(scenario, { theme: 'dark' }) ?? '';
    expect(link).toMatch(/^http:\/\/localhost:3000\/docs\/cors\/embed\.html#.+[?&]theme=dark$/);
    const { link: inPlayground } = readFrameAddress(new URL(link));
    expect(inPlayground).toBe(fragmentOf(scenario));
  });

  it('is the same whatever the page was opened with', () => {
    const link = linkTo(own);
    at(`/docs/cors/?origin=x#v1.abc`);
    expect(linkTo(own)).toBe(link);
  });
});

describe('the page’s own address', () => {
  it.each([
    ['/', '/'],
    ['/docs/cors/index.html', '/docs/cors/index.html'],
    ['/?embed', '/'],
    ['/#preflight-1', '/'],
    ['/a?b#c?d', '/a'],
    ['/a#b?c', '/a'],
  ])('%s: %s', (address, expected) => {
    at(address);
    expect(pageAddress()).toBe(`http://localhost:3000${expected}`);
  });
});

describe('an address', () => {
  const row = documentedScenario('preflight-3').scenario;
  it.each([
    ['', '', null],
    ['#', '', null],
    ['', '?utm_source=mail', null],
    ['#embed', '', null],
    ['', '?embed', null],
    ['#preflight-3', '', row],
    ['#embed/preflight-3', '', row],
    ['#preflight-3', '?embed', row],
    ['#preflight-3', '?origin=https://x', row],
  ])('%j and %j', (hash, search, scenario) => {
    expect(openAddress({ hash, search })).toEqual({ scenario, wrong: [] });
  });

  it.each([
    ['#', '?'],
    ['#?', ''],
    ['#embed?', ''],
  ])('written by hand: %s or %s', (hashStart, searchStart) => {
    const query = 'allowedOrigins=https://a.example&allowMethods=GET,PUT&origin=https://a.example';
    const [hash, search] = searchStart ? [hashStart, searchStart + query] : [hashStart + query, ''];
    const { scenario, wrong } = openAddress({ hash, search });
    expect(wrong).toEqual([]);
    expect(scenario?.setup.policy?.allowMethods).toEqual(['GET', 'PUT']);
    expect(scenario?.request.headers).toEqual([['Origin', 'https://a.example']]);
  });

  const packed = fragmentOf(own) ?? '';
  it.each([
    ['#preflight-9', '', [{ code: 'unknown-scenario-name', name: 'preflight-9' }]],
    ['#embed/nonsense!', '', [{ code: 'not-a-link' }]],
    [`#${packed?.slice(0, -6)}`, '', [{ code: 'truncated' }]],
    ['#v8.abc', '', [{ code: 'newer-version', version: 8 }]],
    [
      '',
      '?maxAge=soon&colour=red',
      [
        { code: 'unknown-parameter', parameter: 'colour' },
        { code: 'bad-value', parameter: 'maxAge', value: 'soon', issues: [] },
      ],
    ],
  ] as [string, string, LinkIssue[]][])(
    '%s%s that cannot be opened says why, and opens nothing',
    (hash, search, issues) => {
      const { scenario, wrong } = openAddress({ hash, search });
      expect(scenario).toBeNull();
      expect(wrong).toEqual(issues.map(linkIssueWords));
    },
  );
});
