import type { OriginFault, OriginFaultCode } from '#core/http/origin.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What is wrong, as the end of a sentence that begins with the value. */
const faults: Record<OriginFaultCode, string> = {
  empty: 'is empty',
  list: 'is a list',
  'white-space': 'has a space in it',
  'no-scheme': 'has no scheme',
  'not-an-origin': 'is not an origin',
  'user-info': 'has a user name',
  path: 'has a path',
  'trailing-slash': 'ends with a slash',
  'upper-case': 'has upper-case letters',
  'default-port': 'names the default port',
  'not-ascii': 'is not ASCII',
  'not-serialized': 'is not written as a browser writes it',
};

/** For a token: two or three words. */
export const faultTag = (fault: OriginFault): string => faults[fault.code];

/** For an entry of a list of origins: what is wrong, and the form that would match. */
export function entryFault(entry: string, fault: OriginFault): Phrase {
  const what = entry === '' ? ['The entry'] : phrase`${entry}`;
  const then = fault.origin === null ? [] : phrase` A browser would send ${fault.origin}.`;
  return phrase`${what} ${[faults[fault.code]]}, so it never equals an Origin.${then}`;
}

/** For the Origin header of the request: what a browser would have sent instead. */
export function originHeaderFault(fault: OriginFault): Phrase {
  const sentence = phrase`Evaluated as sent, but no browser sends this: the value ${[faults[fault.code]]}.`;
  return fault.origin === null ? sentence : phrase`${sentence} It would send ${fault.origin}.`;
}
