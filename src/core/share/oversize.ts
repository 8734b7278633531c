import type { Scenario } from '#core/scenario/scenario.ts';

/**
 * Characters that servers take in the header of a message: 8,190 a line in Apache, 16 KiB for all in
 * Node.js. No longer value of a policy or a request can ever be used.
 */
export const maxHeaderSize = 16_384;

/** Values that are still answered and drawn within half a second, were they all regular expressions. */
export const maxValues = 10_000;

/** What of a scenario is larger than any real one: how long a value, or how many values. */
export interface Oversize {
  readonly kind: 'length' | 'values';
  readonly count: number;
}

/** Null for a scenario that can be answered and drawn at once. */
export function oversizeOf(scenario: Scenario): Oversize | null {
  let [longest, values] = [0, 0];
  const measured = new Set<object>();
  const measure = (value: unknown): void => {
    if (typeof value === 'string') {
      values++;
      if (value.length > longest) longest = Math.max(longest, longestLine(value));
    } else if (typeof value === 'object' && value !== null && !measured.has(value)) {
      measured.add(value); // what is in several places is answered and drawn once
      for (const item of Object.values(value)) measure(item);
    }
  };
  measure(scenario);
  if (longest > maxHeaderSize) return { kind: 'length', count: longest };
  return values > maxValues ? { kind: 'values', count: values } : null;
}

/** Of texts with several lines, the longest line. */
function longestLine(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end;
    longest = Math.max(longest, next - start);
    start = next + 1;
  }
  return longest;
}
