/**
 * What is written where a secret was left out. Only letters and hyphens, so that it can be in a header
 * value, in a URL, in a cookie and in any string of code as it is.
 */
export const placeholder = 'secret-left-out';

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
  text === placeholder ||
  bracketed.test(text) ||
  crossedOut.test(text) ||
  (text.length < 60 && named.test(text));
