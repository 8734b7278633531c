/**
 * What is written where a secret was left out. Only letters and hyphens, so that it can be in a header
 * value, in a URL, in a cookie and in any string of code as it is.
 */
export const placeholder = 'secret-left-out';

/** The same in place of a body, of which the length is no secret: `1.2-kB-left-out`. */
export const placeholderOfBody = (length: number): string =>
  length < 1000 ? `${length}-bytes-left-out` : `${(length / 1000).toFixed(1)}-kB-left-out`;

/** Either of them, anywhere in a text. */
export const placeholders = /(?:secret|\d{1,9}-bytes|\d{1,9}\.\d-kB)-left-out/g;

const ours = new RegExp(`^${placeholders.source}$`);

/** Whether a text is what was written in place of a secret here. */
export const isOurs = (text: string): boolean => ours.test(text);

/** What documentation writes in place of a secret: `<token>`, `{{token}}`, `${token}`, `%TOKEN%`. */
const bracketed = /^(?:<[^<>]*>|\{[^{}]*\}|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\w+|%\w+%|\[[^[\]]*\])$/;

/** `TOKEN`, `your-api-key`, `access_token`: the words for a secret and no secret. */
const named =
  /^(?:(?:my|your|the|some|an?|test|dummy|example|api|access|bearer|auth|id|refresh|client|secret|session|user|token|key|password|value|jwt|cookie|signature|sig|sid|here)(?:[-_ ]|$))+$/i;

/** `xxx`, `***`, `…`, `...` */
const crossedOut = /^(?:[xX]{2,}|\*+|\.{2,}|…+|-+|_+)$/;

/** Whether a text is written in place of a secret, or too short to be one. */
export const isPlaceholder = (text: string): boolean =>
  text.length < 2 ||
  isOurs(text) ||
  bracketed.test(text) ||
  crossedOut.test(text) ||
  (text.length < 60 && named.test(text));
