import type { Scenario } from '#core/scenario/scenario.ts';

/**
 * Characters that servers take in the header of a message: 8,190 a line in Apache, 16 KiB for all in
 * Node.js. No longer value of a policy or a request can ever be used.
 */
export const maxHeaderSize = 16_384;

/** The length of the longest value in a scenario; of texts with several lines, the longest line. */
export function longestValue(scenario: Scenario): number {
  let longest = 0;
  const measure = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > longest) longest = Math.max(longest, longestLine(value));
    } else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) measure(item);
    }
  };
  measure(scenario);
  return longest;
}

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
