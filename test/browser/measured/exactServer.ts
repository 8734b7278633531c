import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';

/** A request as it came in: names as they were spelled, lines in their order, the URL absolute. */
export type ReceivedRequest = HttpRequest & { readonly url: string };

export interface ExactServer {
  /** `http://127.0.0.1:` and a free port. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A server that writes the status line and the header lines it is given and nothing else: no Date,
 * no Connection, no reason phrase or spelling of its own, as `node:http` would. No answer has a
 * body.
 */
export async function startExactServer(
  answer: (request: ReceivedRequest) => HttpResponse,
): Promise<ExactServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy()); // a browser may hang up at any time
    socket.on('close', () => sockets.delete(socket));
    let unread = '';
    socket.on('data', (text: Buffer | string) => {
      unread += text.toString();
      for (let message; (message = readMessage(unread, origin)); unread = message.rest)
        socket.write(serialize(answer(message.request)), 'latin1');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { origin, close };
}

/** The first request of what came in on a connection, null as long as a part of it is missing. */
function readMessage(
  text: string,
  origin: string,
): { readonly request: ReceivedRequest; readonly rest: string } | null {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [requestLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const [method = '', target = ''] = requestLine.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? '0';
  const bodyEnd = end + 4 + Number(length);
  if (text.length < bodyEnd) return null;
  return { request: { method, url: origin + target, headers }, rest: text.slice(bodyEnd) };
}

const serialize = ({ status, statusText, headers }: HttpResponse): string =>
  [
    `HTTP/1.1 ${status} ${statusText}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');
