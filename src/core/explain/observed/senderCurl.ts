import { parseUrl } from '#core/http/parseUrl.ts';
import { valueOf } from '#core/http/headers.ts';
import { writeCurl } from '#core/interop/curl.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import { addressOfRequest, gatewayUrlFor } from '#core/scenario/gatewayUrl.ts';
import type { ObservedExchange } from '#core/scenario/observed.ts';
import { placeholder } from '#core/secrets/placeholder.ts';

/** Stands for a machine that only the one who runs the command knows. */
export const nodeToName = 'gateway-node.example';

/** The same request, sent past whatever is in front to one machine; or sent with a key. */
type Check = 'same' | 'one-node' | 'with-key';

/** Senders of whom a command tells; of the others a setting, or another request, does. */
const checks: Partial<Readonly<Record<SenderId, Check>>> = {
  'in-front': 'one-node',
  'suspended-application': 'same',
  identification: 'with-key',
  'host-name': 'same',
  transport: 'same',
  load: 'same',
  'not-found': 'same',
  'cluster-node': 'one-node',
};

/**
 * The command that tells whether it was this sender; null where no command does.
 *
 * @param url the address of the page's call, if there is one
 */
export function senderCurl(
  id: SenderId,
  { request }: ObservedExchange,
  url: string | undefined,
): string | null {
  const check = checks[id];
  if (!check) return null;
  const origin = valueOf(request.headers, 'Origin') ?? '';
  const called = url === undefined ? null : (parseUrl(url)?.origin ?? null);
  const base = called ?? addressOfRequest(request)?.base ?? gatewayUrlFor(origin);
  const key = check === 'with-key' ? [['x-Gateway-APIKey', placeholder] as const] : [];
  const sent = { ...request, headers: [...request.headers, ...key] };
  const options = check === 'one-node' ? `--http1.1 --connect-to ::${nodeToName}:` : '--http1.1';
  return writeCurl(sent, base).replace(/^curl /, `curl ${options} `);
}

/** What has to be put into the command first. */
export function senderCurlHint(id: SenderId): string {
  const check = checks[id];
  if (check === 'one-node')
    return `Put the gateway’s own host and port in the place of ${nodeToName}.`;
  return check === 'with-key'
    ? `Put a valid key in the place of ${placeholder}.`
    : 'It runs as it is, and shows the body.';
}
