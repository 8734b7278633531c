import type { PageCall } from '#core/browser/pageCall.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';

const notExpected = 'SyntaxError: The string did not match the expected pattern.';

/** What `fetch()` rejects with (all measured, WebKitGTK 2.50). */
const fetchTexts: Record<RequestProblem['code'], (value: string, header: string) => string> = {
  'method-not-bytes': () => 'TypeError: Type error',
  'header-not-bytes': () => 'TypeError: Type error',
  url: () => 'TypeError: URL is not valid or contains user credentials.',
  'url-credentials': () => 'TypeError: URL is not valid or contains user credentials.',
  mode: () => 'TypeError: Request constructor does not accept navigate fetch mode.',
  cache: () => 'TypeError: only-if-cached cache option requires fetch mode to be same-origin.',
  method: () => 'TypeError: Method is not a valid HTTP token.',
  'method-forbidden': () => 'TypeError: Method is forbidden.',
  'no-cors-method': () => 'TypeError: Method must be GET, POST or HEAD in no-cors mode.',
  'header-name': (value) => `TypeError: Invalid header name: '${value}'`,
  'header-value': (value, header) => `TypeError: Header '${header}' has invalid value: '${value}'`,
  body: (value) => `TypeError: Request has method '${value}' and cannot have a body`,
  duplex: () => 'NotSupportedError: ReadableStream uploading is not supported',
  stream: () => 'NotSupportedError: ReadableStream uploading is not supported',
};

/** What `open()` and `setRequestHeader()` throw instead (measured, WebKitGTK 2.50). */
const xhrTexts: Partial<Record<RequestProblem['code'], string>> = {
  url: notExpected,
  method: notExpected,
  'method-forbidden': 'SecurityError: The operation is insecure.',
  'header-name': notExpected,
  'header-value': notExpected,
};

export function safariProblem({ code, value, header }: RequestProblem, call: PageCall): string {
  const name = header === null ? '' : (call.headers?.[header]?.[0] ?? '');
  const thrown = call.api === 'xhr' ? xhrTexts[code] : undefined;
  return thrown ?? fetchTexts[code](value, name);
}
