import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import { editSetupText } from '#core/setup/edit.ts';
import { printSetup } from '#core/setup/print.ts';
import type { Setup } from '#core/setup/setup.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import { editOf } from '#core/repair/change.ts';
import { changedBy, type Subject } from '#core/repair/subject.ts';
import { whatMustChange } from '#core/repair/whatMustChange.ts';
import { pageEnd } from '#core/scenario/pageEnd.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { preflight, request } from '../../helpers/setups.ts';
import { bothBrowsers, circumstances, shop } from './repairs.ts';

const some = <T>(...values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });

const admin = 'https://admin.acme.example';
const origins = fc.constantFrom(
  shop,
  admin,
  'http://shop.example:8080',
  'http://[::1]:3000',
  'null',
);

const policies = fc.record({
  allowedOrigins: some(
    shop,
    `${shop}/`,
    'https://*.acme.example',
    'https://.*',
    '*',
    '(',
    '\\N{DIGIT ONE}',
  ),
  allowHeaders: some('X-One', 'x-two', '*', 'not a name', 'authorization', 'content-type'),
  exposeHeaders: some('X-Seen', '*', 'bad name'),
  allowCredentials: fc.boolean(),
  allowMethods: some('GET', 'put', 'PUT', '*', 'not a method', 'OPTIONS'),
  maxAge: fc.constantFrom(null, 0, 600),
});

const applications = fc.array(
  fc.record({
    name: fc.constantFrom('WebShop', 'Old'),
    jsOrigins: some(shop, admin),
    isSuspended: fc.boolean(),
    associated: fc.boolean(),
  }),
  { maxLength: 2 },
);

const nativeResponse = fc.record({
  status: fc.constantFrom(200, 200, 200, 204, 302, 401, 500),
  statusText: fc.constant('X'),
  headers: fc.subarray([
    ['Location', 'https://login.example/'] as const,
    ['Access-Control-Allow-Origin', '*'] as const,
    ['X-Seen', '1'] as const,
  ]),
});

const setups: fc.Arbitrary<Setup> = fc.record({
  policy: fc.option(policies, { freq: 6 }),
  applications,
  nativeResponse,
});

const readings = fc.record(
  Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...readingAlternatives[id])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Readings>>;

const calls = fc.record(
  {
    pageOrigin: origins,
    url: fc.constantFrom(
      ...['https://gateway.example:5543/a', 'http://gateway.example:5555/a', '/own', 'ftp://a'],
    ),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'OPTIONS', 'TRACE', 'x y', '*'),
    headers: fc.subarray([
      ['X-One', '1'] as const,
      ['X-Two', '1'] as const,
      ['Authorization', 'Bearer TOKEN'] as const,
      ['Content-Type', 'application/json'] as const,
      ['bad name', '1'] as const,
      ['*', '1'] as const,
    ]),
    credentials: fc.constantFrom('omit', 'same-origin', 'include'),
    mode: fc.constantFrom('cors', 'cors', 'no-cors', 'same-origin'),
    redirect: fc.constantFrom('follow', 'error', 'manual'),
  },
  { requiredKeys: ['pageOrigin', 'url'] },
) as fc.Arbitrary<PageCall>;

const requests = fc.oneof(
  fc
    .tuple(origins, fc.constantFrom('PUT', 'DELETE', '', '*'), fc.constantFrom(null, 'x-one,x-b'))
    .map(([origin, method, names]) => preflight(origin, method, names)),
  origins.map((Origin) => request('GET', { Origin })),
);

/** Whether all passes: by playing it, not by what the repair looks at. */
function passes(subject: Subject, pinned: Partial<Readings>, browser: BrowserId): boolean {
  const kinds = { refused: false, undecided: false, allowed: true, 'passed-on': true };
  if ('request' in subject)
    return kinds[outcomeTraits[evaluate(subject.setup, subject.request, pinned).outcome].kind];
  const side = { setup: subject.setup, readings: pinned, evaluate };
  const simulated = simulatePage(subject.page, side, browser);
  const last = simulated.exchanges.at(-1)?.answer;
  return (
    pageEnd(simulated, subject.page.call) === 'reads' &&
    (!last || kinds[outcomeTraits[last.outcome].kind])
  );
}

const subjects = fc.oneof(
  { weight: 4, arbitrary: fc.record({ setup: setups, page: fc.record({ call: calls }) }) },
  { weight: 1, arbitrary: fc.record({ setup: setups, request: requests }) },
) as fc.Arbitrary<Subject>;

const check = (property: (subject: Subject, pinned: Partial<Readings>) => void): void => {
  fc.assert(fc.property(subjects, readings, property), { seed: 11, numRuns: 1_500 });
};

describe('what is proposed', () => {
  it('passes in both browsers with each alternative, where it is said to', () => {
    check((subject, pinned) => {
      const repair = whatMustChange(subject, circumstances(pinned));
      if (!repair.passes) return;
      const proposed = repair.obstacles.map(({ changes: [first] }) => first!);
      const ways = repair.obstacles.flatMap(({ changes }, at) =>
        changes.map((change) => proposed.with(at, change)),
      );
      for (const way of [proposed, ...ways])
        for (const browser of bothBrowsers)
          expect(passes(changedBy(subject, way), pinned, browser)).toBe(true);
    });
  });

  it('is nothing where all passes, and says whose the change is where nothing that is known helps', () => {
    check((subject, pinned) => {
      const { obstacles, passes: said } = whatMustChange(subject, circumstances(pinned));
      const now = bothBrowsers.every((browser) => passes(subject, pinned, browser));
      expect(obstacles.length === 0).toBe(now);
      expect(
        obstacles.some(({ changes, owner }) => changes.length === 0 && owner !== 'policy'),
      ).toBe(!said);
    });
  });

  it('is never *, null or credentials that nothing asks for', () => {
    check((subject, pinned) => {
      for (const { changes } of whatMustChange(subject, circumstances(pinned)).obstacles)
        for (const change of changes) {
          const values = 'values' in change ? change.values : [];
          if (change.kind !== 'remove') expect(values).not.toContain('*');
          expect(values).not.toContain('null');
          if (change.kind === 'credentials')
            expect('page' in subject && subject.page.call.credentials).toBe('include');
        }
    });
  });

  it('is an edit of the JSON that says the same', () => {
    check((subject, pinned) => {
      const { obstacles, then } = whatMustChange(subject, circumstances(pinned));
      let { setup } = subject;
      let text = printSetup(setup);
      for (const { changes } of obstacles) {
        const [change] = changes;
        if (!change || change.kind === 'call') continue;
        const edit = editOf(change, setup);
        if (edit) text = editSetupText(text, edit.path, edit.value);
        setup = changedBy({ ...subject, setup }, [change]).setup;
      }
      const read = readSetupText(text);
      expect(read.issues).toEqual([]);
      expect(read.setup).toEqual(then.setup);
    });
  });
});
