import { originFault } from '#core/http/origin.ts';

/** The gateway's usual ports, which go together. */
export const usualPorts = { 'http:': '5555', 'https:': '5543' } as const;

/** Where calls go by default: a name that nobody has, for the policy does not say. */
export const gatewayUrls = {
  http: `http://gateway.example:${usualPorts['http:']}`,
  https: `https://gateway.example:${usualPorts['https:']}`,
} as const;

/** The gateway as a page can reach it: from a page on https, a call to http would be mixed content. */
export function gatewayUrlFor(pageOrigin: string): string {
  const origin = originFault(pageOrigin)?.origin ?? pageOrigin;
  return origin.startsWith('https:') ? gatewayUrls.https : gatewayUrls.http;
}

/** A page on https may call http on its own machine. */
const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Where a request with this Host went: the scheme by its port, or else as a page can reach it. */
export function gatewayUrlOf(host: string, pageOrigin: string): string {
  const port = /:(\d+)$/.exec(host)?.[1];
  if (port === usualPorts['http:'] || port === '80') return `http://${host}`;
  if (port === usualPorts['https:'] || port === '443') return `https://${host}`;
  if (ownMachine.test(host)) return `http://${host}`;
  return `${gatewayUrlFor(pageOrigin).split(':', 1)[0]}://${host}`;
}
