import type { PageCall } from '#core/browser/pageCall.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';

/**
 * What Firefox's TypeErrors say. Measured on Firefox 153: those for a URL and for a header's value.
 * The others follow its message catalogue (dom/bindings/Errors.msg) and are not measured.
 */
const texts: Record<RequestProblem['code'], (value: string) => string> = {
  'method-not-bytes': (value) => notBytes("'method' member of RequestInit", value),
  'header-not-bytes': (value) =>
    notBytes('Element of element of sequence<sequence<ByteString>> branch', value),
  url: (value) => `${value} is not a valid URL.`,
  'url-credentials': (value) => `${value} is an url with embedded credentials.`,
  mode: (value) => `Invalid request mode ${value}.`,
  cache: (value) =>
    `Request mode '${value}' was used, but request cache mode 'only-if-cached' can only be used with request mode 'same-origin'.`,
  method: (value) => `Invalid request method ${value}.`,
  'method-forbidden': (value) => `Invalid request method ${value}.`,
  'no-cors-method': (value) => `Invalid request method ${value}.`,
  'header-name': (value) => `${value} is an invalid header name.`,
  'header-value': (value) => `${value} is an invalid header value.`,
  body: () => 'HEAD or GET Request cannot have a body.',
  duplex: () => "'duplex' member of RequestInit is required.",
  stream: () => '',
};

function notBytes(what: string, value: string): string {
  const index = value.search(/[^\0-\xff]/);
  return `Cannot convert ${what} to ByteString because the character at index ${index} has value ${value.charCodeAt(index)} which is greater than 255.`;
}

/** A C string in between ends at NUL (measured). */
const untilNul = (text: string): string => text.split('\0', 1)[0] ?? '';

export function firefoxProblem(problem: RequestProblem, call: PageCall): string {
  const { code, value } = problem;
  return call.api === 'xhr'
    ? xhrProblem(problem, call)
    : `TypeError: Window.fetch: ${texts[code](untilNul(value))}`;
}

/** Measured, but for a method that is no token (dom/base/domerr.msg). */
function xhrProblem({ code, value, header }: RequestProblem, call: PageCall): string {
  switch (code) {
    case 'method':
      return 'SyntaxError: An invalid or illegal string was specified';
    case 'method-forbidden':
      return 'SecurityError: The operation is insecure.';
    case 'url':
      return `SyntaxError: XMLHttpRequest.open: '${untilNul(value)}' is not a valid URL.`;
    case 'header-name':
    case 'header-value':
      return 'SyntaxError: Invalid header name.';
    default: {
      const first = header === null || call.headers?.[header]?.[0] === value;
      const place = header === null ? 'open' : 'setRequestHeader';
      return `TypeError: XMLHttpRequest.${place}: ${notBytes(`argument ${first ? 1 : 2}`, value)}`;
    }
  }
}
