import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import { neededChanges } from '#core/scenario/neededChanges.ts';
import { emptyPolicy, type CorsPolicy } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { request } from '../../helpers/setups.ts';

const shop = 'https://shop.example';
const preflight = (method: string, names?: string) =>
  request('OPTIONS', {
    Origin: shop,
    'Access-Control-Request-Method': method,
    ...(names !== undefined && { 'Access-Control-Request-Headers': names }),
  });

const needed = (policy: Partial<CorsPolicy> | null, asked = preflight('PUT', 'x-a,x-b')) => {
  const setup = normalSetup({ policy: policy && { ...emptyPolicy, ...policy }, applications: [] });
  return neededChanges(setup, asked, {}, evaluate);
};

describe('what the lists of a policy lack', () => {
  it.each<[string, Partial<CorsPolicy>, readonly [string, readonly string[]][]]>([
    [
      'one value of each, in the order in which the gateway asks',
      {},
      [
        ['allowedOrigins', [shop]],
        ['allowMethods', ['PUT']],
        ['allowHeaders', ['x-a', 'x-b']],
      ],
    ],
    [
      'the method alone',
      { allowedOrigins: [shop], allowHeaders: ['x-a', 'x-b'] },
      [['allowMethods', ['PUT']]],
    ],
    [
      'one header of two',
      { allowedOrigins: [shop], allowMethods: ['PUT'], allowHeaders: ['X-A'] },
      [['allowHeaders', ['x-b']]],
    ],
  ])('is %s', (_, policy, changes) => {
    const found = needed(policy);
    expect(found?.changes.map(({ field, values }) => [field, values])).toEqual(changes);
    expect(found?.then.outcome).toBe('preflight-4');
  });

  it.each([
    [
      'a request that is allowed',
      { allowedOrigins: [shop], allowMethods: ['PUT'], allowHeaders: ['x-a', 'x-b'] },
      preflight('PUT'),
    ],
    ['an API without a policy', null, preflight('PUT')],
    [
      'a preflight without a method, which no policy allows',
      {},
      request('OPTIONS', { Origin: shop }),
    ],
  ])('is nothing for %s', (_, policy, asked) => {
    expect(needed(policy, asked)).toBeNull();
  });
});
