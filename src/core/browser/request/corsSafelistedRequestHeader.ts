import { mimeEssence } from './mimeEssence.ts';
import { parseSimpleRange } from './rangeValue.ts';

/** https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte */
// eslint-disable-next-line no-control-regex -- bytes below 0x20 other than tab are unsafe
const unsafeByte = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/;
const unsafeLanguageByte = /[^0-9A-Za-z *,\-.;=]/;

const formTypes: ReadonlySet<string | null> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);

/** Names that are safe with some values, all lower-case. */
export const safelistedNames: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'content-language',
  'content-type',
  'range',
]);

/** The most bytes that a safe value may have. */
export const maxSafeLength = 128;

/**
 * Whether a header needs no preflight; `name` is lower-case.
 * https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export function isCorsSafelistedRequestHeader(name: string, value: string): boolean {
  if (value.length > maxSafeLength) return false;
  switch (name) {
    case 'accept':
      return !unsafeByte.test(value);
    case 'accept-language':
    case 'content-language':
      return !unsafeLanguageByte.test(value);
    case 'content-type':
      return !unsafeByte.test(value) && formTypes.has(mimeEssence(value));
    case 'range':
      return parseSimpleRange(value) !== null;
    default:
      return false;
  }
}

/** https://fetch.spec.whatwg.org/#no-cors-safelisted-request-header; `name` is lower-case. */
export const isNoCorsSafelistedName = (name: string): boolean =>
  name !== 'range' && safelistedNames.has(name);
