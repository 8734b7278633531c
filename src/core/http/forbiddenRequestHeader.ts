import { listElements } from './fieldList.ts';

const forbiddenNames: ReadonlySet<string> = new Set([
  ...['accept-charset', 'accept-encoding', 'access-control-request-headers'],
  ...['access-control-request-method', 'connection', 'content-length', 'cookie', 'cookie2'],
  ...['date', 'dnt', 'expect', 'host', 'keep-alive', 'origin', 'referer', 'set-cookie', 'te'],
  ...['trailer', 'transfer-encoding', 'upgrade', 'via'],
]);

const methodOverrides: ReadonlySet<string> = new Set([
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
]);

const forbiddenMethod = /^(?:connect|trace|track)$/i;

/** https://fetch.spec.whatwg.org/#forbidden-method */
export const isForbiddenMethod = (method: string): boolean => forbiddenMethod.test(method);

/** Whether a script's header is dropped whatever its value; `name` is lower-case. */
export const isForbiddenName = (name: string): boolean =>
  forbiddenNames.has(name) || name.startsWith('proxy-') || name.startsWith('sec-');

/**
 * Whether a script's header is silently dropped; `name` is lower-case.
 * https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export function isForbiddenRequestHeader(name: string, value: string): boolean {
  return (
    isForbiddenName(name) ||
    (methodOverrides.has(name) && listElements(value).some(isForbiddenMethod))
  );
}
