import type { PageCall } from '#core/browser/pageCall.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';

/** What Chromium's TypeErrors say (all measured, Chromium 156). */
const texts: Record<RequestProblem['code'], (value: string) => string> = {
  'method-not-bytes': () =>
    "Failed to read the 'method' property from 'RequestInit': String contains non ISO-8859-1 code point.",
  'header-not-bytes': () =>
    "Failed to read the 'headers' property from 'RequestInit': String contains non ISO-8859-1 code point.",
  url: (value) => `Failed to parse URL from ${value}`,
  'url-credentials': (value) =>
    `Request cannot be constructed from a URL that includes credentials: ${value}`,
  mode: () =>
    "Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.",
  cache: () => "'only-if-cached' can be set only with 'same-origin' mode",
  method: (value) => `'${value}' is not a valid HTTP method.`,
  'method-forbidden': (value) => `'${value}' HTTP method is unsupported.`,
  'no-cors-method': (value) => `'${value}' is unsupported in no-cors mode.`,
  'header-name': () => 'Invalid name',
  'header-value': () => 'Invalid value',
  body: () => 'Request with GET/HEAD method cannot have body.',
  duplex: () => 'The `duplex` member must be specified for a request with a streaming body',
  stream: () => '',
};

export function chromiumProblem({ code, value, header }: RequestProblem, call: PageCall): string {
  if (call.api !== 'xhr')
    return `TypeError: Failed to execute 'fetch' on 'Window': ${texts[code](value)}`;
  const [name, text] = xhrTexts[code] ?? ['TypeError', () => notBytes];
  const method = header === null ? 'open' : 'setRequestHeader';
  return `${name}: Failed to execute '${method}' on 'XMLHttpRequest': ${text(value)}`;
}

const notBytes = 'String contains non ISO-8859-1 code point.';

/** What an XMLHttpRequest throws that is not about bytes. */
const xhrTexts: Partial<
  Record<RequestProblem['code'], readonly [name: string, text: (value: string) => string]>
> = {
  method: ['SyntaxError', (value) => `'${value}' is not a valid HTTP method.`],
  'method-forbidden': ['SecurityError', (value) => `'${value}' HTTP method is unsupported.`],
  url: ['SyntaxError', () => 'Invalid URL'],
  'header-name': ['SyntaxError', (value) => `'${value}' is not a valid HTTP header field name.`],
  'header-value': ['SyntaxError', (value) => `'${value}' is not a valid HTTP header field value.`],
};
