import { safelistedNames } from '#core/browser/request/corsSafelistedRequestHeader.ts';
import type { Unknown } from '#core/snippet/value/value.ts';

/** Whether the value of a header counts too, not its name alone. */
export const decidesPreflight = (name: string): boolean => safelistedNames.has(name.toLowerCase());

/** What stands for a value that is not known: as it is written, as far as a header can carry that. */
export function asHeaderValue({ shown }: Unknown): string {
  const text = (shown ?? '…').replace(/[^ -~]+/g, '?').trim();
  return text === '' ? '?' : text;
}
