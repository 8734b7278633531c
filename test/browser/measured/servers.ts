import { evaluate } from '#core/gateway/evaluate.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import { emptyPolicy, type CorsPolicy, type Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import type { Places, Server, ServerAt } from './measuredCall.ts';

/** A gateway. Its answers have no body, and say so, lest the browser wait for one. */
export const gateway =
  (setup: Setup): Server =>
  (request) => {
    const { response } = evaluate(setup, request);
    if (!response) throw new Error('A measured call needs a setup that can be judged');
    return { ...response, headers: [...response.headers, ['Content-Length', '0']] };
  };

/** A gateway whose policy allows the page, and otherwise what is given. */
export const allowing =
  (policy: Partial<CorsPolicy> = {}): ServerAt =>
  ({ page }) =>
    gateway(
      normalSetup({
        policy: { ...emptyPolicy, allowedOrigins: [page], ...policy },
        applications: [],
      }),
    );

type Lines = HeaderList | ((places: Places) => HeaderList);

/** A gateway without a CORS policy: the native service answers, to a preflight as to a request. */
export const native =
  (lines: Lines, status = 200, statusText = reasonPhrase(status)): ServerAt =>
  (places) => {
    const headers = typeof lines === 'function' ? lines(places) : lines;
    return nativeGateway({ status, statusText, headers });
  };

const nativeGateway = (nativeResponse: HttpResponse): Server =>
  gateway({ policy: null, applications: [], nativeResponse });

export const allowOrigin = (value: string) => ['Access-Control-Allow-Origin', value] as const;
export const allowCredentials = (value = 'true') =>
  ['Access-Control-Allow-Credentials', value] as const;
export const allowMethods = (value: string) => ['Access-Control-Allow-Methods', value] as const;
export const allowHeaders = (value: string) => ['Access-Control-Allow-Headers', value] as const;
export const exposeHeaders = (value: string) => ['Access-Control-Expose-Headers', value] as const;
export const maxAge = (value: string) => ['Access-Control-Max-Age', value] as const;

/** A native service that allows the page and answers with these lines besides. */
export const nativeAllowing = (...lines: HeaderList): ServerAt =>
  native(({ page }) => [allowOrigin(page), ...lines]);

/** A native service that passes preflights and answers the request itself otherwise. */
export const preflighted =
  (preflight: ServerAt, request: ServerAt): ServerAt =>
  (places) => {
    const [toPreflight, toRequest] = [preflight(places), request(places)];
    return (received) => (received.method === 'OPTIONS' ? toPreflight : toRequest)(received);
  };

/** A redirect with these lines beside its Location. */
export const redirect = (
  location: (places: Places) => string,
  status = 302,
  lines: Lines = ({ page }) => [allowOrigin(page)],
): ServerAt =>
  native(
    (places) => [
      ['Location', location(places)],
      ...(typeof lines === 'function' ? lines(places) : lines),
    ],
    status,
  );

/** Servers by the beginning of the URLs that they answer; the first that fits. */
export const byUrl =
  (...servers: readonly [(places: Places) => string, ServerAt][]): ServerAt =>
  (places) => {
    const known = servers.map(([prefix, server]) => [prefix(places), server(places)] as const);
    return (request) => {
      const found = known.find(([prefix]) => request.url?.startsWith(prefix));
      if (!found) throw new Error(`No server for ${request.url}`);
      return found[1](request);
    };
  };
