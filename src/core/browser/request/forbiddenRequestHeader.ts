import { listElements } from '#core/http/fieldList.ts';

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

/**
 * Whether a script's header is silently dropped; `name` is lower-case.
 * https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export function isForbiddenRequestHeader(name: string, value: string): boolean {
  if (forbiddenNames.has(name)) return true;
  if (name.startsWith('proxy-') || name.startsWith('sec-')) return true;
  return methodOverrides.has(name) && listElements(value).some(isForbiddenMethod);
}
