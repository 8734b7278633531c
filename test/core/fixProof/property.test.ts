import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passingCases, proveFix } from '#core/fixProof/proveFix.ts';
import { isHarmless } from '#core/fixProof/fixProof.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { requestFrom } from '#core/gateway/origins/originVerdict.ts';
import type { Finding } from '#core/lint/finding.ts';
import { meantOrigins } from '#core/originLanguage/meantOrigins.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';
import { applyFix } from '../../helpers/applyFix.ts';
import { findingsIn } from '../../helpers/findings.ts';
import { setup } from '../../helpers/setups.ts';

const part = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** Entries as people write them: each part in one of its right and wrong forms. */
const entries = fc
  .tuple(
    part('', '^', '', 'https://', '^https://', 'https?://', 'http://'),
    part('', '.*', '.*\\.', '*.', '[^./]+\\.', '(.*\\.)?', '(app|www)\\.', '[a-z]+.', '.+'),
    part('acme', 'Acme', 'my-shop', '(acme|shop)'),
    part('.example', '\\.example', '.co.uk', '\\.(com|net)', '.com'),
    part('', '', ':8443', '(:[0-9]+)?', ':*', '.*', '/', '/.*', '$', '\\.'),
  )
  .map((parts) => parts.join(''));

const setups = fc
  .record({
    allowedOrigins: fc.array(entries, { minLength: 1, maxLength: 3 }),
    allowCredentials: fc.boolean(),
    allowMethods: fc.subarray(['GET', 'get', 'GET', 'PUT', 'TRACE']),
  })
  .map((policy) => setup(policy));

/** That an origin gets in, for each of the author's own that does. */
function casesOf({ policy }: Setup, against: Parameters<typeof passingCases>[1]): readonly Case[] {
  const origins = policy?.allowedOrigins.flatMap(meantOrigins) ?? [];
  const cases = origins.map((origin): Case => ({
    name: origin,
    request: requestFrom(origin),
    expect: { outcome: 'request-2' },
  }));
  return passingCases(cases, against);
}

/** What a finding says, wherever it is. */
const sense = ({ rule, path, ...rest }: Finding): string =>
  JSON.stringify([rule, path.replace(/\/\d+$/, ''), 'entry' in rest ? rest.entry : null]);

it('the fix of a finding takes it away, keeps every case that passed, and lets no stranger in', () => {
  let fixes = 0;
  const check = (of: Setup): void => {
    const against = { setup: of, readings: {}, evaluate };
    const findings = findingsIn(of);
    const cases = casesOf(of, against);
    for (const finding of findings.filter(({ fix }) => fix)) {
      fixes += 1;
      const count = (all: readonly Finding[]) =>
        all.filter((other) => sense(other) === sense(finding)).length;
      expect(count(findingsIn(applyFix(of, finding)))).toBeLessThan(count(findings));
      const proof = proveFix(finding, cases, against);
      expect([proof?.broken, proof && isHarmless(proof)]).toEqual([[], true]);
    }
  };
  fc.assert(fc.property(setups, check), { seed: 11, numRuns: 80 });
  expect(fixes).toBeGreaterThan(100);
});
