import type { Unknown } from '#core/snippet/value/value.ts';

/** https://fetch.spec.whatwg.org/#cors-safelisted-request-header: of these the value counts too. */
const safelisted = ['accept', 'accept-language', 'content-language', 'content-type', 'range'];

export const decidesPreflight = (name: string): boolean => safelisted.includes(name.toLowerCase());

/** What stands for a value that is not known: as it is written, as far as a header can carry that. */
export function asHeaderValue({ shown }: Unknown): string {
  const text = (shown ?? '…').replace(/[^ -~]+/g, '?').trim();
  return text === '' ? '?' : text;
}
