import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import type { Setup } from '#core/setup/setup.ts';
import { evaluate as evaluateWhole } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { bearingOn } from '#core/gateway/together/bearing.ts';
import { ReadingSpace } from './readingSpace.ts';
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

/** Those that are names like others, or else the star, which is a name of itself. */
function namesIn(list: readonly string[]): readonly string[] {
  const names = list.filter((name) => name !== '*' && isName(name));
  return names.length > 0 ? names : list.filter((name) => name === '*');
}

function methodsOf({ policy }: Setup): readonly string[] {
  const [listed] = namesIn(policy?.allowMethods ?? []);
  return listed === undefined
    ? [unlisted.method]
    : [...new Set([listed, otherCase(listed), unlisted.method])];
}

function headersOf({ policy }: Setup): readonly string[] {
  const listed = namesIn(policy?.allowHeaders ?? []).slice(0, 2);
  return [...new Set(listed.flatMap((name) => [name, otherCase(name)])), simple, unlisted.header];
}

/** Requests of one origin that may tell readings apart. */
interface Asking {
  readonly preflights: readonly HttpRequest[];
  readonly actual: readonly HttpRequest[];
}

/** Preflights of each method and header of interest, and a GET request. */
function asking(
  origin: string,
  setup: Setup,
  { address = '', actualRequests = true }: KitOptions,
): Asking {
  const target = parseUrl(address);
  const place = { url: target ? `${target.pathname}${target.search}` : '/' };
  const host = target ? ([['Host', target.host]] as const) : [];
  const from = [...host, ['Origin', origin]] as const;
  const preflight = (method: string, header?: string): HttpRequest => ({
    method: 'OPTIONS',
    ...place,
    headers: [
      ...from,
      ['Access-Control-Request-Method', method],
      ...(header ? [['Access-Control-Request-Headers', header] as const] : []),
    ],
  });
  const [method = unlisted.method, ...otherMethods] = methodsOf(setup);
  return {
    preflights: [
      preflight(method),
      ...otherMethods.map((other) => preflight(other)),
      ...headersOf(setup).map((header) => preflight(method, header)),
    ],
    actual: actualRequests ? [{ method: 'GET', ...place, headers: from }] : [],
  };
}

/**
 * Requests that may tell readings apart for this setup: preflights of each origin, method and header of
 * interest, and then GET requests of each origin, which reach the native service.
 */
export function requestCandidates(
  setup: Setup,
  options: KitOptions = {},
  evaluate: Evaluate = evaluateWhole,
): readonly HttpRequest[] {
  const own = parseUrl(options.address ?? '')?.origin ?? '';
  const asked = differingOrigins(originCandidates(setup, own), setup, options, evaluate);
  return [
    ...asked.flatMap(({ preflights }) => preflights),
    ...asked.flatMap(({ actual }) => actual),
  ];
}

/** The first origin of each kind: those of one kind are allowed under the same readings. */
function differingOrigins(
  origins: readonly string[],
  setup: Setup,
  options: KitOptions,
  evaluate: Evaluate,
): readonly Asking[] {
  const kinds = new Map<string, Asking>();
  for (const origin of origins) {
    const asked = asking(origin, setup, options);
    const [request] = asked.preflights;
    if (!request) continue;
    const space = new ReadingSpace(setup.policy ? bearingOn('origin', setup, request) : []);
    const outcomes = Array.from(
      { length: space.size },
      (_, at) => evaluate(setup, request, space.readings(at)).outcome,
    );
    const kind = [...space.ids, ...outcomes].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, asked);
  }
  return [...kinds.values()];
}
