import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import { protocolConsole } from '../../helpers/protocolConsole.ts';
import type { ReceivedRequest } from './exactServer.ts';
import type { SeenByPage } from './makeCall.ts';

/** What is compared of a call, in lines to read. */
export interface Observation {
  readonly outcome: readonly string[];
  readonly preflight: readonly string[];
  /** All that was sent, preflights too. */
  readonly requests: readonly string[];
  readonly 'visible headers': readonly string[];
  readonly rejection: readonly string[];
  readonly console: readonly string[];
}

/** What a Chromium did with a call. */
export interface Measured extends SeenByPage {
  readonly requests: readonly ReceivedRequest[];
  readonly console: readonly string[];
}

/** Headers that a browser sends of its own accord. They count only where the model foretells them. */
const browsersOwn =
  /^(?:accept-encoding|accept-language|cache-control|connection|content-length|host|pragma|priority|referer|sec-ch-.*|sec-fetch-.*|upgrade-insecure-requests|user-agent)$/;

/** The boundary of FormData is random. */
const boundary = /boundary=----.*$/;

const line = ([name, value]: HeaderList[number]): string => `${name}: ${value}`;
const lower = ([name]: HeaderList[number]): string => name.toLowerCase();

/** The order and the spelling of header names mean nothing; the model does not know them. */
function requestLine({ method, url, headers }: HttpRequest, foretold: ReadonlySet<string>): string {
  const lines = headers
    .filter((header) => foretold.has(lower(header)) || !browsersOwn.test(lower(header)))
    .map((header) => line([lower(header), header[1].replace(boundary, 'boundary=…')]));
  return [`${method} ${url}`, ...lines.sort()].join(' | ');
}

const preflightLines = (origin: string, acrm: string, acrh: string | null): string[] => [
  `Origin: ${origin}`,
  `Access-Control-Request-Method: ${acrm}`,
  acrh === null ? 'no Access-Control-Request-Headers' : `Access-Control-Request-Headers: ${acrh}`,
];

function firstPreflight(requests: readonly HttpRequest[]): readonly string[] {
  for (const { method, headers } of requests) {
    const value = (name: string): string | undefined =>
      headers.find((header) => lower(header) === name)?.[1];
    const acrm = value('access-control-request-method');
    if (method === 'OPTIONS' && acrm !== undefined)
      return preflightLines(
        value('origin') ?? '(none)',
        acrm,
        value('access-control-request-headers') ?? null,
      );
  }
  return ['none'];
}

/** The prediction and the measurement of one call, in the same form. */
export function compare(
  foreseen: FetchOutcome,
  measured: Measured,
): { readonly predicted: Observation; readonly measured: Observation } {
  const sent = foreseen.exchanges.map(({ request }) => request);
  const foretold = new Set(sent.flatMap(({ headers }) => headers.map(lower)));
  const observed = (
    { outcome, visibleHeaders, error }: FetchOutcome | Measured,
    console: readonly string[],
    preflight: readonly string[],
    requests: readonly HttpRequest[],
  ): Observation => ({
    outcome: [outcome],
    preflight,
    requests: requests.map((request) => requestLine(request, foretold)),
    'visible headers': visibleHeaders?.map(line) ?? ['no response'],
    rejection: [error ?? 'none'],
    console,
  });
  const { preflight, exchanges } = foreseen;
  const reason = exchanges.at(-1)?.response.statusText;
  const expected = preflight
    ? preflightLines(preflight.origin, preflight.acrm, preflight.acrh)
    : ['none'];
  return {
    predicted: observed(foreseen, protocolConsole(foreseen.console, reason), expected, sent),
    measured: observed(
      measured,
      measured.console,
      firstPreflight(measured.requests),
      measured.requests,
    ),
  };
}
