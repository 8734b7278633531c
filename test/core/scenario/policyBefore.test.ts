import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import {
  chosenPolicy,
  policyChoices,
  policyDifference,
  withPolicy,
} from '#core/scenario/policyBefore.ts';
import { emptyPolicy } from '#core/setup/setup.ts';

const now = { ...emptyPolicy, allowMethods: ['GET'] };
const before = { ...emptyPolicy, allowMethods: ['GET', 'PUT'] };
const row4 = documentedScenario('preflight-4').scenario.setup.policy;
const policies = { now, before };

describe('the policy that answered the first call', () => {
  it.each([
    ['same', undefined],
    ['before', before],
    ['kept', now],
    ['preflight-4', row4],
    ['none', null],
  ] as const)('%s', (choice, policy) => {
    const chosen = withPolicy({ ago: 9 }, choice, policies);
    expect(chosen).toEqual(policy === undefined ? { ago: 9 } : { ago: 9, policy });
    expect(chosenPolicy(chosen, policies)).toBe(choice);
  });

  it('covers every choice', () => {
    expect(policyChoices).toHaveLength(5);
  });

  it('is taken away again', () => {
    expect(withPolicy({ policy: before }, 'same', policies)).toEqual({});
  });

  it('stays what was kept, whatever the policy is now', () => {
    const kept = withPolicy({}, 'kept', policies);
    const later = { now: before, before: emptyPolicy };
    expect(chosenPolicy(kept, later)).toBe('kept');
    expect(withPolicy(kept, 'kept', later)).toEqual({ policy: now });
  });

  it.each([
    [before, now, ['allowMethods']],
    [now, now, []],
    [null, now, null],
    [null, null, []],
    [{ ...now, maxAge: 1 }, before, ['allowMethods', 'maxAge']],
  ])('%j and %j differ in %j', (a, b, fields) => {
    expect(policyDifference(a, b)).toEqual(fields);
  });
});
