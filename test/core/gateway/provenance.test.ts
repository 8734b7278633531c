import { describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate, type Answer } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { nativeLineCount, provenanceOf, type Basis } from '#core/gateway/provenance.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, preflight, request, setup } from '../../helpers/setups.ts';

function told(basis: Basis): string {
  switch (basis.kind) {
    case 'documented':
      return `${basis.outcome}, step ${basis.step}`;
    case 'reading':
      return `hangs on ${basis.readings.join(' and ')}`;
    case 'erratum':
      return `erratum ${basis.erratum}`;
    case 'native':
      return 'native';
  }
}

const short = (name: string): string => name.replace('Access-Control-', '');

/** Status, reason, each line, and each line that is absent, with what it rests on. */
function bases({ response, provenance }: Answer): string[] {
  const { status, statusText, headers, absent } = provenance;
  return [
    `status: ${told(status)}`,
    `reason: ${told(statusText)}`,
    ...(response?.headers ?? []).map(
      ([name], i) => `${short(name)}: ${told(headers[i] ?? { kind: 'native' })}`,
    ),
    ...absent.map(({ name, basis }) => `no ${short(name)}: ${told(basis)}`),
  ];
}

const both = (text: string): string[] => [`status: ${text}`, `reason: ${text}`];
const lines = (names: string, text: string): string[] =>
  names.split(' ').map((name) => `${name}: ${text}`);
const noVary = 'no Vary: hangs on vary';

const preflightAllowed = (id: DocumentedId): string[] => [
  ...both(`${id}, step 8`),
  `Allow-Origin: ${id}, step 8`,
  'Allow-Methods: erratum methods-not-as-configured',
  ...lines('Allow-Headers Max-Age Allow-Credentials', `${id}, step 8`),
  noVary,
];

const documented: Record<DocumentedId, string[]> = {
  'preflight-1': both('preflight-1, step 3'),
  'preflight-2': both('preflight-2, step 5'),
  'preflight-3': both('preflight-3, step 7'),
  'preflight-4': preflightAllowed('preflight-4'),
  'preflight-5': preflightAllowed('preflight-5'),
  'preflight-no-origin': both('preflight-no-origin, step 1'),
  'preflight-no-method': both('preflight-no-method, step 4'),
  'request-1': both('request-1, step 3'),
  'request-2': [
    ...both('native'),
    ...lines('Allow-Origin Allow-Credentials Expose-Headers', 'request-2, step 4'),
    noVary,
  ],
  'request-3': [
    ...both('native'),
    ...lines('Allow-Origin Allow-Credentials', 'request-3, step 4'),
    'Expose-Headers: erratum copy-of-preflight-5',
    noVary,
  ],
  'request-no-origin': both('native'),
};

describe('what a documented answer rests on', () => {
  it.each(documentedScenarios)('$id', ({ id, scenario }) => {
    expect(bases(evaluate(scenario.setup, scenario.request))).toEqual(documented[id]);
  });
});

const shop = 'https://shop.example';
const from = (origin: string) => request('GET', { Origin: origin });
const native = (...headers: [string, string][]) => ({
  nativeResponse: { status: 404, statusText: 'Not Found', headers },
});
const doubtful = setup({ allowedOrigins: [String.raw`\N{DIGIT ONE}`] });
const off = { allowCredentials: false, exposeHeaders: [] };
const sure = 'Allow-Origin: request-2, step 4';

type Case = [string, Setup, HttpRequest, Partial<Readings>, string[]];

describe('what other answers rest on', () => {
  it.each([
    ['no policy', { policy: null, applications: [] }, from(shop), {}, both('native')],
    [
      'no policy: the native service’s lines',
      { policy: null, applications: [], ...native(['Access-Control-Allow-Origin', '*']) },
      from(shop),
      {},
      [...both('native'), 'Allow-Origin: native'],
    ],
    [
      'OPTIONS refused without a policy, though the native service would refuse it likewise',
      {
        policy: null,
        applications: [],
        nativeResponse: { status: 405, statusText: 'Method Not Allowed', headers: [] },
      },
      request('OPTIONS'),
      { 'pass-through-options': 'not-allowed' },
      both('hangs on pass-through-options'),
    ],
    [
      'no Origin: all of it is the native service’s',
      setup({}, native(['Access-Control-Allow-Origin', '*'], ['X', '1'])),
      request('GET'),
      {},
      [...both('native'), 'Allow-Origin: native', 'X: native'],
    ],
    [
      'Vary, pinned',
      setup(),
      from(shop),
      { vary: 'added' },
      [
        ...both('native'),
        ...lines('Allow-Origin Allow-Credentials Expose-Headers', 'request-2, step 4'),
        'Vary: hangs on vary',
      ],
    ],
    [
      'Vary of the native service, which does not hide that the gateway could add one',
      setup(off, native(['Vary', 'Accept'])),
      from(shop),
      {},
      [
        ...both('native'),
        'Vary: native',
        sure,
        noVary,
        'no Allow-Credentials: hangs on credentials-false',
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'Vary: Origin of the native service, pinned: a line more, and only that one by the reading',
      setup({ ...off, allowCredentials: true }, native(['Vary', 'Origin'])),
      from(shop),
      { vary: 'added' },
      [
        ...both('native'),
        'Vary: native',
        sure,
        'Allow-Credentials: request-2, step 4',
        'Vary: hangs on vary',
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'a CORS line of the native service that is the same as the gateway’s',
      setup({ exposeHeaders: [] }, native(['Access-Control-Allow-Origin', shop])),
      from(shop),
      { 'native-cors': 'both-sent' },
      [
        ...both('native'),
        'Allow-Origin: hangs on native-cors',
        sure,
        'Allow-Credentials: request-2, step 4',
        noVary,
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'what is left out: Credentials off, empty lists',
      setup({ ...off, allowHeaders: [], maxAge: null }),
      preflight(shop, 'GET'),
      {},
      [
        ...both('preflight-4, step 8'),
        'Allow-Origin: preflight-4, step 8',
        'Allow-Methods: erratum methods-not-as-configured',
        noVary,
        'no Allow-Credentials: hangs on credentials-false',
        'no Allow-Headers: hangs on empty-lists',
        'no Max-Age: hangs on empty-lists',
      ],
    ],
    [
      'what is sent though empty or off, pinned',
      setup(off),
      from(shop),
      { 'credentials-false': 'sent-false', 'empty-lists': 'sent-empty' },
      [
        ...both('native'),
        sure,
        'Allow-Credentials: hangs on credentials-false',
        'Expose-Headers: hangs on empty-lists',
        noVary,
      ],
    ],
    [
      'the native service’s own lines before the gateway’s',
      setup(off, native(['Content-Type', 'x'], ['X', '1'])),
      from(shop),
      {},
      [
        ...both('native'),
        'Content-Type: native',
        'X: native',
        sure,
        noVary,
        'no Allow-Credentials: hangs on credentials-false',
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'a CORS line of the native service, replaced',
      setup({ ...off, allowCredentials: true }, native(['Access-Control-Max-Age', '5'])),
      from(shop),
      {},
      [
        ...both('native'),
        sure,
        'Allow-Credentials: request-2, step 4',
        'no Max-Age: hangs on native-cors',
        noVary,
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'a CORS line of the native service, sent too',
      setup({ exposeHeaders: [] }, native(['Access-Control-Allow-Origin', '*'], ['X', '1'])),
      from(shop),
      { 'native-cors': 'both-sent' },
      [
        ...both('native'),
        'Allow-Origin: hangs on native-cors',
        'X: native',
        sure,
        'Allow-Credentials: request-2, step 4',
        noVary,
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'a line that two readings would send, each in its way',
      setup({ exposeHeaders: [] }, native(['Access-Control-Expose-Headers', 'X-Own'])),
      from(shop),
      {},
      [
        ...both('native'),
        sure,
        'Allow-Credentials: request-2, step 4',
        'no Expose-Headers: hangs on native-cors and empty-lists',
        noVary,
      ],
    ],
    [
      'an Origin that a star allows',
      setup({ ...off, allowedOrigins: ['*'] }),
      from(shop),
      {},
      [
        ...both('hangs on origin-star'),
        sure,
        noVary,
        'no Allow-Credentials: hangs on credentials-false',
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'an Origin that is refused unless its case is ignored',
      setup(),
      from('https://SHOP.example'),
      {},
      both('hangs on origin-case'),
    ],
    [
      'an Origin that a part of it allows: two readings',
      setup({ ...off, allowCredentials: true, allowedOrigins: ['shop\\.exam'] }),
      from(shop),
      { 'regex-anchoring': 'anywhere' },
      [
        ...both('hangs on regex-entries and regex-anchoring'),
        sure,
        'Allow-Credentials: request-2, step 4',
        noVary,
        'no Expose-Headers: hangs on empty-lists',
      ],
    ],
    [
      'two alternatives of one reading: it is named once',
      setup({ allowedOrigins: ['https://s.*'] }),
      from('https://s.example'),
      { 'regex-entries': 'r-prefix' },
      both('hangs on regex-entries'),
    ],
    [
      'a header that is refused by what nobody documents, not by the erratum',
      setup(),
      preflight(shop, 'GET', 'accept'),
      {},
      both('hangs on safelisted-headers'),
    ],
    [
      'a suspended application',
      setup({}, { applications: [application({ isSuspended: true })] }),
      from('https://partner.example'),
      { 'suspended-apps': 'do-not-count' },
      both('hangs on suspended-apps'),
    ],
    [
      'a refusal that another reading would leave undecided',
      doubtful,
      from(shop),
      { 'regex-entries': 'r-prefix' },
      both('hangs on regex-entries'),
    ],
  ] as Case[])('%s', (_, setup, request, pinned, expected) => {
    expect(bases(evaluate(setup, request, pinned))).toEqual(expected);
  });
});

describe('an answer that is not made', () => {
  it('has no lines, and names the reading that would settle it', () => {
    const { provenance, response } = evaluate(doubtful, from(shop));
    expect(response).toBeNull();
    expect(provenance).toEqual({
      status: { kind: 'reading', readings: ['regex-entries'] },
      statusText: { kind: 'reading', readings: ['regex-entries'] },
      headers: [],
      absent: [],
    });
  });
});

describe('lines of the native service come first', () => {
  const two = native(['Access-Control-Allow-Origin', '*'], ['X', '1']);
  it.each<[what: string, Setup, HttpRequest, Partial<Readings>, count: number]>([
    ['all, without a policy', { policy: null, applications: [], ...two }, from(shop), {}, 2],
    ['all, without an Origin', setup({}, two), request('GET'), {}, 2],
    ['its own but for CORS', setup({}, two), from(shop), {}, 1],
    ['its own with CORS', setup({}, two), from(shop), { 'native-cors': 'both-sent' }, 2],
    ['none of a preflight', setup({}, two), preflight(shop, 'PUT'), {}, 0],
    ['none of a refusal', setup({}, two), from('https://evil.example'), {}, 0],
    ['none where it is undecided', doubtful, from(shop), {}, 0],
  ])('%s', (_, setup, request, pinned, count) => {
    expect(nativeLineCount(evaluate(setup, request, pinned))).toBe(count);
  });
});

describe('provenanceOf', () => {
  it('needs nothing but a verdict and its hinges', () => {
    const { scenario } = documentedScenario('preflight-2');
    const { outcome, response, steps } = evaluate(scenario.setup, scenario.request);
    const hinge = { reading: 'method-case', alternative: 'x', outcome: 'preflight-4' } as const;
    const step = { kind: 'documented', outcome: 'preflight-2', step: 5 };
    expect(provenanceOf({ outcome, response, steps }, []).status).toEqual(step);
    expect(
      provenanceOf({ outcome, response, steps }, [{ ...hinge, response: null }]).status,
    ).toEqual({ kind: 'reading', readings: ['method-case'] });
  });

  it.each([
    ['value', ['Access-Control-Allow-Credentials', 'false'] as const],
    ['name', ['X-Allow-Credentials', 'true'] as const],
  ])('names the reading that changes a line’s %s and not the number of lines', (_, changed) => {
    const answered = (line: HeaderList[number]) => {
      const headers = [['Access-Control-Allow-Origin', shop] as const, line];
      return {
        outcome: 'request-2' as const,
        response: { status: 200, statusText: 'OK', headers },
      };
    };
    const own = answered(['Access-Control-Allow-Credentials', 'true']);
    const hinge = { reading: 'vary', alternative: 'added', ...answered(changed) } as const;
    const { status, headers: lines } = provenanceOf({ ...own, steps: [] }, [hinge]);
    expect([status, ...lines]).toEqual([
      { kind: 'native' },
      { kind: 'documented', outcome: 'request-2', step: 4 },
      { kind: 'reading', readings: ['vary'] },
    ]);
  });
});
