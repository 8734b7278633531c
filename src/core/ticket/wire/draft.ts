import { sameName } from '#core/http/headers.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import type { Lines, TicketExchange, TicketRequest, TicketResponse } from '#core/ticket/ticket.ts';
import type { Message } from './messageOrder.ts';
import { preflightOf } from './preflight.ts';
import { joinedUrl, sameAddress } from './sameAddress.ts';

type Request = Message & { kind: 'request' };
type Response = Message & { kind: 'response' };

const unknownRequest: TicketRequest = { method: null, url: null, headers: null };

/** An exchange of which not all may have been read yet. */
export class Draft {
  #request: Request | null = null;
  #response: TicketResponse | null = null;
  #error: string | null = null;
  /** The request as it was sent was seen. */
  #seen = false;
  /** It was seen after its answer, which then comes once more. */
  #retold = false;
  #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  get lines(): Lines {
    return this.#lines;
  }

  get awaitsAnswer(): boolean {
    return this.#request !== null && this.#response === null && this.#error === null;
  }

  /** Whether an output's request is the one that this command sent. */
  tellsOf({ told, request }: Request): boolean {
    const own = this.#request?.request;
    if (!own || !this.awaitsAnswer) return false;
    const same = own.method === request.method || request.method === null;
    return same && (told === 'output' || sameAddress(own.url, request.url));
  }

  /** Whether a request is the other half of what was read: its lines, or its answer. */
  mayAsk(message: Request, answersFirst: boolean): boolean {
    const { request } = message;
    if (!this.#request) return answersFirst;
    if (this.#request.told === 'command' && this.tellsOf(message)) return true;
    if (this.#isRetoldBy(message)) return true;
    const own = this.#request.request;
    const answered = this.#response ? this.#response.headers !== null : this.#error !== null;
    if (answered || (this.#response && own.headers !== null)) return false;
    if ((own.headers === null) === (request.headers === null)) return false;
    const method = own.method === null || request.method === null || own.method === request.method;
    return method && sameAddress(own.url, request.url);
  }

  /** curl -iv prints the answer, and beside it all that was sent and received. */
  #isRetoldBy({ told, request }: Request): boolean {
    const own = this.#request;
    if (told !== 'output' || own?.told !== 'command' || this.#seen || !this.#response) return false;
    return own.request.method === request.method && sameAddress(own.request.url, request.url);
  }

  /** Adds a request's lines to what is known of it; what was seen on the wire counts. */
  ask(asked: Request): this {
    const before = this.#request;
    this.#seen ||= asked.told === 'output';
    this.#retold ||= this.#response !== null;
    this.#request = before
      ? { ...asked, told: before.told, request: joined(before.request, asked.request) }
      : asked;
    return this.#touch(asked.lines);
  }

  mayAnswer({ response }: Response): boolean {
    const own = this.#response;
    if (!own) return this.#request !== null;
    if (this.#retold && own.status === response.status) return true;
    // A panel tells the status first and the header lines further down.
    return own.headers === null && response.headers !== null && own.status === response.status;
  }

  answer({ response, url, lines }: Response): this {
    this.#response = this.#response
      ? {
          ...this.#response,
          ...response,
          statusText: response.statusText ?? this.#response.statusText,
        }
      : response;
    if (url && this.#request === null) {
      const request = { ...unknownRequest, url };
      this.#request = { kind: 'request', told: 'output', request, lines };
    }
    return this.#touch(lines);
  }

  fail(error: string, lines: Lines): void {
    this.#error = error;
    this.#touch(lines);
  }

  /** What a redirect told of the address that the next request is sent to. */
  get location(): string | null {
    const location = this.#response?.headers?.find(([name]) => sameName(name, 'Location'))?.[1];
    const base = this.#request?.request.url ?? undefined;
    return location ? (parseUrl(location, base)?.href ?? null) : null;
  }

  /** The request that follows a redirect, of which only the answer is shown: as a tool sends it. */
  redirected(lines: Lines): Draft | null {
    const status = this.#response?.status;
    const url = this.location;
    if (this.#request?.told !== 'command' || url === null || !/^3\d\d$/.test(`${status}`))
      return null;
    const { request } = this.#request;
    const method = status === 303 || request.method === 'POST' ? 'GET' : request.method;
    return new Draft(lines).ask({ ...this.#request, request: { ...request, method, url }, lines });
  }

  exchange(): TicketExchange {
    const request = this.#request?.request ?? unknownRequest;
    const preflight = this.#request?.preflight ?? (this.#request ? preflightOf(request) : null);
    return {
      ...{ preflight, request, response: this.#response, lines: this.#lines },
      ...(this.#error !== null && { error: this.#error }),
    };
  }

  #touch({ first, last }: Lines): this {
    this.#lines = {
      first: Math.min(this.#lines.first, first),
      last: Math.max(this.#lines.last, last),
    };
    return this;
  }
}

function joined(before: TicketRequest, after: TicketRequest): TicketRequest {
  const origin = after.originFromReferer ?? before.originFromReferer;
  const headers = after.headers ?? before.headers;
  const sent = headers?.some(([name]) => sameName(name, 'Origin'));
  return {
    method: after.method ?? before.method,
    url: joinedUrl(before.url, after.url),
    headers,
    ...((before.cookie ?? after.cookie) && { cookie: true }),
    ...(origin !== undefined && !sent && { originFromReferer: origin }),
  };
}
