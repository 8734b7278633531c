import { valueOf } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { originFault } from '#core/http/origin.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

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

/** Ports of which the scheme is known. */
const knownPorts: ReadonlySet<string> = new Set([...Object.values(usualPorts), '80', '443']);

export interface RequestAddress {
  /** Scheme, host and port. */
  readonly base: string;
  /** Nobody told the scheme, and the port does not. */
  readonly isSchemeAssumed: boolean;
}

/** Where a request went, by its request line or its Host; null if neither tells. */
export function addressOfRequest({ url = '/', headers }: HttpRequest): RequestAddress | null {
  const whole = /^https?:/i.test(url) ? parseUrl(url) : null;
  if (whole) return { base: whole.origin, isSchemeAssumed: false };
  const host = valueOf(headers, 'Host');
  if (!host) return null;
  const port = /:(\d+)$/.exec(host)?.[1];
  return {
    base: gatewayUrlOf(host, valueOf(headers, 'Origin') ?? ''),
    isSchemeAssumed: port !== undefined && !knownPorts.has(port),
  };
}
