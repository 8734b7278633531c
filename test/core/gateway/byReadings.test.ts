import { describe, expect, it, vi } from 'vitest';
import { byReadings } from '#core/gateway/byReadings.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';

describe('byReadings', () => {
  it.each([
    ['the same readings', {}, 1],
    ['a reading that it does not depend on', { 'origin-case': 'case-insensitive' }, 1],
    ['one that it depends on', { vary: 'added' }, 2],
    ['the other one', { 'method-case': 'case-insensitive' }, 2],
  ] as [string, Partial<Readings>, number][])('%s', (_, change, times) => {
    const make = vi.fn(({ vary }: Pick<Readings, 'vary'>) => (vary === 'added' ? {} : null));
    const made = byReadings(['vary', 'method-case'], make);
    const other = { ...defaultReadings, ...change };
    for (const readings of [defaultReadings, other, defaultReadings, other]) made(readings);
    expect(make).toHaveBeenCalledTimes(times);
  });
});
