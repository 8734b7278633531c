import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import { valueOf } from '#core/http/headers.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import type { ObservedExchange, ObservedResponse } from '#core/scenario/observed.ts';

/** Who else could have sent an answer. */
export interface SenderWords {
  readonly who: Phrase;
  /** The one thing to do next that tells. */
  readonly check: Phrase;
}

const always = (who: Phrase, check: Phrase) => (): SenderWords => ({ who, check });

/** What an answer says about its sender: `Server: nginx`, a page made for people. */
function traces({ headers }: ObservedResponse): Phrase {
  const named = ['Server', 'Via'].flatMap((name) => {
    const value = valueOf(headers ?? [], name);
    return value === undefined ? [] : [phrase`${`${name}: ${value}`}`];
  });
  const isHtml = /html/i.test(valueOf(headers ?? [], 'Content-Type') ?? '');
  const all = [...named, ...(isHtml ? [['an HTML body'] as const] : [])];
  return joined(all, ', ', ' and ');
}

const senders: Readonly<Record<SenderId, (exchange: ObservedExchange) => SenderWords>> = {
  'server-options': always(
    phrase`Integration Server, if ${'watt.server.http.allowOptions'} is not ${'true'}: every OPTIONS on that port then gets 405.`,
    phrase`Send ${'OPTIONS'} to another API on the same port. Is it 405 there too?`,
  ),
  'api-without-method': always(
    ['The gateway, if the API has no such method: there is no CORS policy to answer for it.'],
    ['Look up which methods the API has, and whether a CORS policy is active for it.'],
  ),
  'in-front': ({ response }) => ({
    who: phrase`A proxy or firewall in front, or the native service: the answer has ${traces(response)}.`,
    check: ['Send the same request with curl straight to the gateway’s own port.'],
  }),
  'server-cors': always(
    phrase`Integration Server’s own CORS, if ${'watt.server.cors.enabled'} is ${'true'}: it answers before the gateway, in these words.`,
    phrase`Look up ${'watt.server.cors.enabled'} on that node.`,
  ),
  'server-method': always(
    phrase`Integration Server’s own CORS: only there is it a 403 if a method is not allowed.`,
    phrase`Compare the method with ${'watt.server.cors.supportedMethods'}.`,
  ),
  'server-host': always(
    phrase`Integration Server, if ${'watt.server.cors.host'} is not the Host header that reaches it.`,
    phrase`Compare ${'watt.server.cors.host'} with the host name that the load balancer passes on.`,
  ),
  'suspended-application': always(
    ['The gateway, if it identified an application that is suspended.'],
    ['Read the body: it then says that the application is currently suspended.'],
  ),
  identification: always(
    [
      'Identify & Authorize of the gateway: a key or token is missing or has expired. Its answers have no CORS headers.',
    ],
    ['Send the same request with curl and a valid key.'],
  ),
  'host-name': always(
    ['The gateway, if the host name is not one of those it allows: Invalid Host header.'],
    ['Read the body, and compare the Host header with the allowed host names.'],
  ),
  transport: always(
    ['The gateway, if the API is called by http and only open to https, or the native service.'],
    ['Compare scheme and port of the URL with the endpoints of the API, and read the body.'],
  ),
  load: always(
    ['Throttling or a bulkhead of the gateway, or a native service that is down.'],
    ['Send it again while there is little load.'],
  ),
  'not-found': always(
    ['Whoever answers before any policy: the path is another, or the API is not active.'],
    ['Compare the path with the endpoint of the API, and look whether it is active.'],
  ),
  'native-service': always(
    [
      'The native service, if the policy is not active for this API, or Integration Server’s own CORS.',
    ],
    phrase`Look whether the CORS policy is active for this API; then look up ${'watt.server.cors.enabled'}.`,
  ),
  'cluster-node': always(
    phrase`Another node of the cluster with other settings: ${'watt.server.cors'} keys are not synchronized.`,
    ['Send the same request to each node by itself.'],
  ),
};

/** A sender in words: one sentence, and the one check that tells whether it was this one. */
export const senderWords = (id: SenderId, exchange: ObservedExchange): SenderWords =>
  senders[id](exchange);
