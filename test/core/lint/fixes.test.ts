import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyFix } from '../../helpers/applyFix.ts';
import { findingsIn } from '../../helpers/findings.ts';
import type { Finding } from '#core/lint/finding.ts';
import { application, setup } from '../../helpers/setups.ts';

const origins = fc.array(
  fc.constantFrom(
    ...['https://a.example', 'https://a.example/', 'HTTPS://A.example', 'a.example', '*', 'null'],
    ...[
      'https://b.example:443',
      'http://b.example',
      'https://a\\.example',
      '^https://b\\.example$',
    ],
    ...['http://localhost:3000', 'http://10.0.0.1', 'https://.*\\.example', 'https://(a', 'r:a'],
  ),
  { maxLength: 6 },
);
const names = fc.array(
  fc.constantFrom(
    ...['X-A', 'x-a', 'Content-Type', 'content-type: text/plain', 'X-B X-A', 'Cookie', '*'],
    ...['Set-Cookie', 'Origin', 'Access-Control-Allow-Origin', 'Accept', 'Expires', 'a/b'],
  ),
  { maxLength: 6 },
);
const methods = fc.array(
  fc.constantFrom(
    'GET',
    'get',
    'POST',
    'PUT',
    'put',
    'patch',
    'PATCH',
    '*',
    'TRACE',
    'GET,PUT',
    'X',
  ),
  { maxLength: 6 },
);
const setups = fc
  .record({
    allowedOrigins: origins,
    allowHeaders: names,
    exposeHeaders: names,
    allowMethods: methods,
    allowCredentials: fc.boolean(),
    jsOrigins: fc.array(origins, { maxLength: 2 }),
  })
  .map(({ jsOrigins, ...policy }) =>
    setup(policy, { applications: jsOrigins.map((list) => application({ jsOrigins: list })) }),
  );

/** What a finding says, wherever it is. */
const sense = ({ rule, path, ...rest }: Finding): string =>
  JSON.stringify([rule, path.replace(/\/\d+$/, ''), 'entry' in rest ? rest.entry : null]);

it('the fix of a finding takes it away, for one, and all of them end', () => {
  fc.assert(
    fc.property(setups, (of) => {
      for (const finding of findingsIn(of).filter(({ fix }) => fix)) {
        const count = (all: readonly Finding[]) =>
          all.filter((other) => sense(other) === sense(finding)).length;
        const before = count(findingsIn(of));
        expect(count(findingsIn(applyFix(of, finding)))).toBeLessThan(before);
      }
    }),
  );
});
