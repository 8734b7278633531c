import { listElements } from '#core/http/fieldList.ts';
import { isToken } from '#core/http/token.ts';
import { getHeader, type Received } from './received.ts';

/** The tokens of a list header, and the first element that is not a token and makes it invalid. */
export interface ListValues {
  readonly tokens: readonly string[];
  readonly bad: string | null;
}

const none: ListValues = { tokens: [], bad: null };

/**
 * The elements of a header of the form `1#token`; `tokens` end before a bad element.
 * https://fetch.spec.whatwg.org/#extract-header-list-values
 */
export function extractHeaderListValues(received: Received, name: string): ListValues {
  const value = getHeader(received, name);
  if (value === null) return none;
  const elements = listElements(value);
  const bad = elements.findIndex((element) => !isToken(element));
  if (bad === -1) return { tokens: elements, bad: null };
  return { tokens: elements.slice(0, bad), bad: elements[bad] ?? '' };
}
