import { describe, expect, it } from 'vitest';
import { ApplicationOrigins } from '#core/gateway/applicationOrigins.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import type { Application } from '#core/setup/setup.ts';
import { application } from '../../helpers/setups.ts';

const a = 'https://a.example';
const b = 'https://b.example';
const of = (applications: readonly Application[], readings: Partial<Readings> = {}) =>
  new ApplicationOrigins(applications, { ...defaultReadings, ...readings });

const shop = (change: Partial<Application>) =>
  application({ name: 'Shop', jsOrigins: [a], ...change });

describe('the origins that count', () => {
  it.each([
    ['of no application', [], {}, []],
    ['of one', [shop({})], {}, [a]],
    [
      'of several, in their order',
      [shop({ jsOrigins: [b, a] }), application()],
      {},
      [b, a, 'https://partner.example'],
    ],
    ['repeated', [shop({}), shop({})], {}, [a, a]],
    ['associated, in so many words', [shop({ associated: true, isSuspended: false })], {}, [a]],
    ['not of one that is not associated', [shop({ associated: false })], {}, []],
    ['of a suspended one', [shop({ isSuspended: true })], {}, [a]],
    [
      'not of a suspended one, if that is how it is read',
      [shop({ isSuspended: true })],
      { 'suspended-apps': 'do-not-count' },
      [],
    ],
    [
      'never of one that is not associated',
      [shop({ isSuspended: true, associated: false })],
      {},
      [],
    ],
  ] as [string, Application[], Partial<Readings>, string[]][])(
    '%s',
    (_, applications, readings, origins) => {
      expect(of(applications, readings).origins).toEqual(origins);
    },
  );
});

describe('match', () => {
  const other = application({ name: 'Other', jsOrigins: [b, a, 'https://*.example', '*'] });

  it.each([
    ['the Origin itself', a, 'Shop', a, 0, 0],
    ['a later entry of a later application', b, 'Other', b, 0, 1],
    ['a pattern, of itself only', 'https://*.example', 'Other', 'https://*.example', 2, 1],
    ['a star, of itself only', '*', 'Other', '*', 3, 1],
  ])('%s', (_, origin, name, entry, index, applicationIndex) => {
    expect(of([shop({}), other]).match(origin)).toEqual({
      entry,
      index,
      kind: 'literal',
      application: name,
      applicationIndex,
    });
  });

  it.each([
    ['an Origin that is nobody’s', 'https://c.example'],
    ['a slash more', `${a}/`],
    ['upper case', 'https://A.example'],
    ['an empty Origin', ''],
  ])('nothing for %s', (_, origin) => {
    expect(of([shop({}), other]).match(origin)).toBeNull();
  });

  it('names the first of two applications with the same origin', () => {
    const twice = [application({ name: 'First', jsOrigins: [b, a] }), shop({})];
    expect(of(twice).match(a)).toMatchObject({ application: 'First', index: 1 });
  });

  it('shows the entry as it is written where case does not count', () => {
    const upper = [shop({ jsOrigins: ['HTTPS://A.example'] })];
    expect(of(upper).match(a)).toBeNull();
    expect(of(upper, { 'origin-case': 'case-insensitive' }).match('https://A.EXAMPLE')).toEqual({
      entry: 'HTTPS://A.example',
      index: 0,
      kind: 'literal',
      application: 'Shop',
      applicationIndex: 0,
    });
  });

  it('passes by an application that does not count', () => {
    const applications = [shop({ isSuspended: true }), application({ jsOrigins: [a] })];
    const readings = { 'suspended-apps': 'do-not-count' } as const;
    expect(of(applications).match(a)?.application).toBe('Shop');
    expect(of(applications, readings).match(a)?.application).toBe('Partner');
  });
});
