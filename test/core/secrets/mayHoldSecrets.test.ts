import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import { mayHoldSecrets } from '#core/secrets/mayHoldSecrets.ts';
import { isSecretName } from '#core/secrets/secretName.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { request } from '../../helpers/setups.ts';
import { pageScenarios } from '../share/arbitraries.ts';
import { jwt } from './examples.ts';

const suspects = (value: unknown) => mayHoldSecrets(JSON.stringify(value));

describe('a first look for secrets', () => {
  it.each([
    ['a header', request('GET', { Authorization: 'Bearer abc' })],
    ['a name in parts', request('GET', { 'X-Pass_Word': 'abc' })],
    ['a parameter', { url: '/?sig=abc' }],
    ['an encoded name', { url: '/?%73ig=abc' }],
    ['an escaped name in a text', { drafts: { setup: '{"\\u0070assword":"abc"}' } }],
    ['a JSON Web Token', { name: jwt }],
    ['user info', { url: 'https://a:b@c.example/' }],
  ])('suspects %s', (_, value) => {
    expect(suspects(value)).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ...documentedScenarios.map(({ id, scenario }) => [id, scenario] as const),
    ['nothing', emptyScenario],
    [
      'another origin',
      { setup: emptyScenario.setup, request: request('GET', { Origin: 'https://a.example' }) },
    ],
    ['a call with credentials', { ...callFor(emptyScenario.request), credentials: 'include' }],
  ])('takes %s for harmless', (_, value) => {
    expect(suspects(value)).toBe(false);
  });

  it('suspects every name that is one of a secret', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'api',
              'Key',
              'auth',
              'TOKEN',
              'x',
              '-',
              '_',
              '.',
              'session',
              'Id',
              'pin',
            ),
            fc.string({ maxLength: 2 }),
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          const name = parts.join('');
          if (isSecretName(name)) expect(suspects({ [name]: 'abc' })).toBe(true);
        },
      ),
    );
  });

  it('suspects every scenario of which something is left out', () => {
    fc.assert(
      fc.property(pageScenarios, (scenario) => {
        if (withoutSecrets(scenario).leftOut.length > 0) expect(suspects(scenario)).toBe(true);
      }),
    );
  });
});
