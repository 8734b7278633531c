import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import type { Setup } from '#core/setup/setup.ts';
import { originCandidates } from './originCandidates.ts';

/** Where the requests go, and which of them. */
export interface KitOptions {
  /** The address of the API, absolute; without it the gateway's own origin is not known. */
  readonly address?: string;
  /** Whether GET requests may be sent, which reach the native service. The default is yes. */
  readonly actualRequests?: boolean;
}

/** Names that no policy has. */
const unlisted = { method: 'PLAYGROUND', header: 'x-playground' } as const;

/** The simple headers that no browser asks for unless their value is unusual. */
const simple = 'content-type';

/** Upper and lower case exchanged. */
const otherCase = (text: string): string =>
  text === byteLowercase(text) ? text.toUpperCase() : byteLowercase(text);

const isName = (text: string): boolean => /^[!#$%&'*+.^_`|~\w-]+$/.test(text);

function methodsOf({ policy }: Setup): readonly string[] {
  const listed = policy?.allowMethods.find((name) => name !== '*' && isName(name));
  return listed ? [listed, otherCase(listed), unlisted.method] : [unlisted.method];
}

function headersOf({ policy }: Setup): readonly string[] {
  const listed = (policy?.allowHeaders ?? []).filter((name) => name !== '*' && isName(name));
  const first = listed.slice(0, 2).flatMap((name) => [name, otherCase(name)]);
  return [...first, simple, unlisted.header];
}

/**
 * Requests that may tell readings apart for this setup: preflights of each origin, method and header
 * of interest, and GET requests of each origin.
 */
export function requestCandidates(
  setup: Setup,
  { address = '', actualRequests = true }: KitOptions = {},
): readonly HttpRequest[] {
  const target = parseUrl(address);
  const place = { url: target ? `${target.pathname}${target.search}` : '/' };
  const host = target ? ([['Host', target.host]] as const) : [];
  const preflight = (origin: string, method: string, header?: string): HttpRequest => ({
    method: 'OPTIONS',
    ...place,
    headers: [
      ...host,
      ['Origin', origin],
      ['Access-Control-Request-Method', method],
      ...(header ? [['Access-Control-Request-Headers', header] as const] : []),
    ],
  });
  const get = (origin: string): HttpRequest => ({
    method: 'GET',
    ...place,
    headers: [...host, ['Origin', origin]],
  });
  const origins = originCandidates(setup, target?.origin ?? '');
  const [method = unlisted.method, ...otherMethods] = methodsOf(setup);
  const headers = headersOf(setup);
  return origins.flatMap((origin) => [
    preflight(origin, method),
    ...otherMethods.map((other) => preflight(origin, other)),
    ...headers.map((header) => preflight(origin, method, header)),
    ...(actualRequests ? [get(origin)] : []),
  ]);
}
