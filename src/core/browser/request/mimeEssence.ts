import { byteLowercase } from '#core/http/headerName.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { isToken } from '#core/http/token.ts';

/**
 * The essence of a MIME type; null if it cannot be parsed. Parameters never make it invalid.
 * https://mimesniff.spec.whatwg.org/#parse-a-mime-type
 */
export function mimeEssence(value: string): string | null {
  const text = trimHttpWhitespace(value);
  const slash = text.indexOf('/');
  if (slash === -1) return null;
  const semicolon = text.indexOf(';', slash);
  const subtype = trimHttpWhitespace(
    ` ${text.slice(slash + 1, semicolon === -1 ? text.length : semicolon)}`,
  );
  // Only the end of the subtype is trimmed: a space after the slash makes it invalid.
  if (isLeadingSpace(text.charCodeAt(slash + 1))) return null;
  const type = text.slice(0, slash);
  return isToken(type) && isToken(subtype) ? byteLowercase(`${type}/${subtype}`) : null;
}

const isLeadingSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
