import { describe, expect, it } from 'vitest';
import { keepEqualLists } from '#core/setup/keepEqualLists.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';

const lists = ['allowedOrigins', 'allowHeaders', 'exposeHeaders', 'allowMethods'] as const;
const before: Setup = {
  ...setup({
    allowedOrigins: ['a', 'b'],
    allowHeaders: ['h'],
    exposeHeaders: ['e'],
    allowMethods: ['GET'],
  }),
  applications: [application({ name: 'A', jsOrigins: ['x', 'y'] })],
};
const copy = () => structuredClone(before);

describe('keepEqualLists', () => {
  it('changes nothing of what the setup says', () => {
    const next = {
      ...copy(),
      policy: { ...copy().policy!, maxAge: 5, allowedOrigins: ['b', 'a'] },
    };
    expect(keepEqualLists(next, before)).toEqual(next);
  });

  it.each(lists)('keeps %s where it is equal', (list) => {
    expect(keepEqualLists(copy(), before).policy?.[list]).toBe(before.policy?.[list]);
  });

  it.each([
    ['longer', ['a', 'b', 'c']],
    ['shorter', ['a']],
    ['in another order', ['b', 'a']],
    ['another', ['a', 'c']],
  ])('takes a list that is %s', (_, allowedOrigins) => {
    const next = { ...copy(), policy: { ...copy().policy!, allowedOrigins } };
    expect(keepEqualLists(next, before).policy?.allowedOrigins).toBe(allowedOrigins);
  });

  it('keeps the JavaScript origins of the application at the same place', () => {
    const next = { ...copy(), applications: [...copy().applications, application({ name: 'B' })] };
    const kept = keepEqualLists(next, before);
    expect(kept.applications[0]?.jsOrigins).toBe(before.applications[0]?.jsOrigins);
    expect(kept).toEqual(next);
  });

  it.each([
    ['there was none', before, noPolicy()],
    ['there is none', noPolicy(), before],
  ])('leaves a policy as it is where %s', (_, next, old) => {
    expect(keepEqualLists(next, old)).toEqual(next);
  });
});
