import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';

export interface Gateway {
  /** Of the API on it. */
  readonly address: string;
  /** What was asked, in its order. */
  readonly requests: readonly HttpRequest[];
  setSetup(setup: Setup): void;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly setup: Setup;
  /** How it reads what its documentation leaves open. */
  readonly readings?: Partial<Readings>;
  /** Whether the connection is closed instead of an answer. */
  readonly drops?: (request: HttpRequest) => boolean;
}

function requestOf({ method = 'GET', url = '/', rawHeaders }: IncomingMessage): HttpRequest {
  const headers: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  return { method, url, headers };
}

/** A server on this machine that answers as a gateway with these readings would. */
export async function startGateway({
  setup,
  readings = {},
  drops = () => false,
}: GatewayOptions): Promise<Gateway> {
  let active = setup;
  const requests: HttpRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const request = requestOf(incoming);
    requests.push(request);
    const { response } = evaluate(active, request, readings);
    if (!response || drops(request)) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(response.status, response.statusText, response.headers.flat());
    outgoing.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/orders/1.0`,
    requests,
    setSetup: (given) => {
      active = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
