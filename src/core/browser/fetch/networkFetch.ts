import type { FetchContext } from './fetchContext.ts';
import { record } from '#core/browser/fetchStep.ts';
import type { Exchange } from '#core/browser/fetchOutcome.ts';
import { isMalformed, receive, type Received } from './received.ts';
import type { NetworkRefusal } from './refusal.ts';

/** Sends one request and reads the response, if there is one that can be read. */
export function networkFetch(
  { server, browser, exchanges, steps }: FetchContext,
  request: Exchange['request'],
  preflight: boolean,
): Received | NetworkRefusal {
  const response = server(request);
  exchanges.push({ request, response, preflight });
  const received = receive(response, browser);
  const code = refusalCode(received, browser.refusesProxyChallenge);
  record(steps, 'network/response', code === null, String(response.status), request.url);
  return code === null ? received : { code };
}

function refusalCode(
  received: Received,
  refusesProxyChallenge: boolean,
): 'connection' | 'malformed' | 'proxy' | null {
  if (received.status === 0) return 'connection';
  if (isMalformed(received)) return 'malformed';
  return refusesProxyChallenge && received.status === 407 ? 'proxy' : null;
}
