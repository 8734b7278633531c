import { describe, expect, it } from 'vitest';
import { findsOf, type Find } from '#core/explain/ticket/findWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { ArchivePolicy } from '#core/ticket/config/asset.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { policy } from '../../../helpers/setups.ts';
import {
  answered,
  called,
  exchange,
  gatewayUrl,
  preflightOf,
  printed,
  ticket,
} from '../../../helpers/tickets.ts';

/** "Answer: 405 Method Not Allowed | to the preflight | …" */
const told = ({ label, status, text, small }: Find): string =>
  [
    `${label}:${status ? ` ${`${status.code} ${status.reason}`.trim()}` : ''}`,
    plain(text, '`'),
    ...(small ? [plain(small, '`')] : []),
  ]
    .filter((part) => part !== '')
    .join(' | ');

const found = (change: Partial<Ticket>): string[] => findsOf(ticket(change)).map(told);

const refused = preflightOf('PUT', answered(405, { statusText: 'Method Not Allowed' }));
const place = 'from `https://shop.example` to `gw.example:5543/orders`';
const archived = (api: string, version: string | null): ArchivePolicy => ({
  ...{ api, version, level: 'api', policy: policy() },
});

describe('what was found, in words', () => {
  it.each<[what: string, Partial<Ticket>, finds: readonly string[]]>([
    ['nothing', {}, []],
    [
      'a call from code',
      { calls: [called({ credentials: 'include', headers: [['X-One', '1']] })] },
      [`Page’s call: | \`PUT\` with 1 header and cookies | ${place}`],
    ],
    [
      'a call of which all is a variable',
      { calls: [called({ method: null, url: null, pageOrigin: null })] },
      [
        'Page’s call: | an unknown method with 0 headers | from an unknown page to an unknown address',
      ],
    ],
    [
      'a preflight and its answer',
      { exchanges: [refused] },
      [
        `Page’s call: | \`PUT\`, as its preflight tells | ${place}`,
        'Answer: 405 Method Not Allowed | to the preflight',
      ],
    ],
    [
      'an answer over HTTP/2, with the reason that its body tells',
      { exchanges: [exchange('PUT', answered(403, { message: 'Header Not Supported' }))] },
      [`Page’s call: | \`PUT\` | ${place}`, 'Answer: 403 Header Not Supported | to `PUT`'],
    ],
    [
      'an error instead of an answer',
      { exchanges: [exchange('PUT', null, { error: 'net::ERR_FAILED' })] },
      [`Page’s call: | \`PUT\` | ${place}`, 'Answer: | none, `net::ERR_FAILED`'],
    ],
    [
      'an answer whose status is not told',
      { exchanges: [exchange('PUT', answered(null))] },
      [`Page’s call: | \`PUT\` | ${place}`, 'Answer: | none, no status is told'],
    ],
    [
      'an answer to nobody knows what',
      {
        exchanges: [
          exchange('GET', answered(200), { request: { method: null, url: null, headers: null } }),
        ],
      },
      ['Answer: 200'],
    ],
    [
      'a console line, which tells of a call, too',
      { console: [printed()] },
      [
        `Page’s call: | ${place} | The method is not in it.`,
        'Console line: | Chromium, failed preflight',
      ],
    ],
    [
      'a policy',
      { policy: policy({ allowMethods: [], allowCredentials: false }) },
      ['Policy: | 1 Allowed Origin, 0 Allowed Methods, 2 Allow Headers, credentials off'],
    ],
    [
      'the policies of an archive, by API',
      { policies: [archived('Orders', '1.0'), archived('Stock', null), archived('', null)] },
      [
        'Policy: | 1 Allowed Origin, 2 Allowed Methods, 2 Allow Headers, credentials on | of `Orders 1.0`',
        'Policy: | 1 Allowed Origin, 2 Allowed Methods, 2 Allow Headers, credentials on | of `Stock`',
        'Policy: | 1 Allowed Origin, 2 Allowed Methods, 2 Allow Headers, credentials on | of an API that is not told',
      ],
    ],
    [
      'applications',
      {
        applications: [
          { name: 'Shop', jsOrigins: [], isSuspended: false },
          { name: 'Partner', jsOrigins: [], isSuspended: true },
        ],
      },
      ['Applications: | `Shop`, `Partner` (suspended)'],
    ],
    ['that there are none', { applications: [] }, ['Applications: | none']],
    [
      'settings of the layer in front',
      { integrationServer: { enabled: 'true', maxAge: '1' } },
      ['Integration Server: | 2 settings, found and not used yet'],
    ],
  ])('%s', (_, change, finds) => {
    expect(found(change)).toEqual(finds);
  });

  it.each([
    ['chromium', true, 'Chromium, failed preflight'],
    ['firefox', false, 'Firefox, the call itself'],
    ['webkit', null, 'Safari, does not tell whether the preflight or the call failed'],
    ['edge-legacy', true, 'Old Edge, failed preflight'],
  ] as const)('a console line of %s', (browser, preflight, words) => {
    const finds = found({ calls: [called()], console: [printed({ browser, preflight })] });
    expect(finds[1]).toBe(`Console line: | ${words}`);
  });

  it('code before what was recorded, of which only the answer is told then', () => {
    const labels = findsOf(
      ticket({ calls: [called()], exchanges: [refused], console: [printed()] }),
    );
    expect(labels.map(({ kind }) => kind)).toEqual(['call', 'answer', 'console']);
  });

  it('where it stands, and which console line it is', () => {
    const [call, ...lines] = findsOf(
      ticket({
        console: [printed({ lines: { first: 3, last: 4 } }), printed()],
        policy: policy(),
        parts: [{ kind: 'policy', lines: { first: 9, last: 12 } }],
      }),
    );
    expect(call?.lines).toEqual({ first: 3, last: 4 });
    expect(lines.map(({ index, lines }) => [index, lines])).toEqual([
      [0, { first: 3, last: 4 }],
      [1, { first: 1, last: 1 }],
      [undefined, { first: 9, last: 12 }],
    ]);
  });

  it('no address with a query, nor more than a list can say', () => {
    expect(found({ calls: [called({ url: `${gatewayUrl}?a=b` })] })[0]).not.toContain('?');
    expect(found({ console: Array.from({ length: 50 }, () => printed()) })).toHaveLength(12);
  });
});
