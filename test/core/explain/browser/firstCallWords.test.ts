import { describe, expect, it } from 'vitest';
import { policyDifferenceWords } from '#core/explain/browser/firstCallWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { emptyPolicy } from '#core/setup/setup.ts';

const policy = { ...emptyPolicy, allowMethods: ['GET', 'PUT'], maxAge: 100 };

describe('what a policy that answered the first call had otherwise', () => {
  it.each([
    [policy, ['allowMethods'], 'Then: Allowed Methods GET, PUT.'],
    [policy, ['allowMethods', 'maxAge'], 'Then: Allowed Methods GET, PUT; Max Age 100 s.'],
    [
      policy,
      ['allowHeaders', 'allowCredentials'],
      'Then: Allow Headers empty; Allow Credentials off.',
    ],
    [policy, null, 'Now there is no policy.'],
    [null, null, 'Then there was no policy.'],
  ] as const)('%j in %j', (before, fields, text) => {
    expect(plain(policyDifferenceWords(before, fields))).toBe(text);
  });

  it('is nothing yet', () => {
    expect(plain(policyDifferenceWords(policy, []))).toMatch(/^It is what the policy is now/);
  });
});
