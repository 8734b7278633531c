import type { ReadingId, Readings } from './readings.ts';

/**
 * Makes something once for each combination of the readings that it depends on: most alternatives
 * change one part of a policy and leave the others as they are.
 */
export function byReadings<Id extends ReadingId, T>(
  ids: readonly Id[],
  make: (readings: Pick<Readings, Id>) => T,
): (readings: Pick<Readings, Id>) => T {
  const made = new Map<string, T>();
  return (readings) => {
    const key = ids.map((id) => readings[id]).join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(readings);
    made.set(key, value);
    return value;
  };
}
