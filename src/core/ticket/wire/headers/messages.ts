import type { Piece, TicketLine } from '#core/ticket/piece.ts';
import type { Lines } from '#core/ticket/ticket.ts';
import type { HeaderLine } from '#core/ticket/wire/messageLines.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { responsePieces } from '#core/ticket/wire/responsePiece.ts';
import { urlOfRequest } from '#core/ticket/wire/requestUrl.ts';
import type { Label } from './labels.ts';
import type { Row } from './row.ts';
import { split } from './sides.ts';
import { type RequestLine, shownStatus, type StatusLine } from './startLine.ts';

/** The messages that rows are of, as pieces in their order. */
export function messagesOf(rows: readonly Row[], lines: readonly TicketLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let message = new Exchange(lines);
  for (const row of rows) {
    if (message.startsAnother(row)) {
      pieces.push(...message.pieces());
      message = new Exchange(lines);
    }
    message.add(row);
  }
  pieces.push(...message.pieces());
  return pieces;
}

/** Header lines of one side, and where they are. */
interface Part {
  readonly headers: HeaderLine[];
  first: number | null;
  last: number;
}

const emptyPart = (): Part => ({ headers: [], first: null, last: 0 });

type Side = 'request' | 'response';

/** What is read of one request and its answer, in whatever order they are. */
class Exchange {
  readonly #lines: readonly TicketLine[];
  readonly #general = new Map<Label, string>();
  readonly #request = emptyPart();
  readonly #response = emptyPart();
  /** Headers below no heading. */
  readonly #unsorted = emptyPart();
  readonly #panel = emptyPart();
  #requestLine: RequestLine | null = null;
  #statusLine: StatusLine | null = null;
  #side: Side | null = null;
  /** What stands first, which without a panel is the order of the pieces. */
  #firstSide: Side | null = null;

  constructor(lines: readonly TicketLine[]) {
    this.#lines = lines;
  }

  /** Whether a row cannot belong to what was read so far. */
  startsAnother(row: Row): boolean {
    switch (row.kind) {
      case 'request-line':
        return this.#requestLine !== null || this.#request.headers.length > 0;
      case 'status-line':
        return this.#statusLine !== null || this.#response.headers.length > 0;
      case 'general':
        return row.label !== 'other' && this.#general.has(row.label);
      case 'heading':
        if (row.heading === 'general') return this.#general.size > 0;
        if (row.heading === 'request') return this.#request.headers.length > 0;
        return row.heading === 'response' && this.#response.headers.length > 0;
      default:
        return false;
    }
  }

  add(row: Row): void {
    if (row.kind === 'request-line')
      this.#enter('request', row.at, () => (this.#requestLine = row));
    else if (row.kind === 'status-line') this.#addStatusLine(row);
    else if (row.kind === 'general') this.#addGeneral(row.label, row.value, row.at);
    else if (row.kind === 'header') this.#addHeader(row.name, row.value, row.at);
    else if (row.heading === 'request' || row.heading === 'response') this.#side = row.heading;
    else if (row.heading === 'provisional') this.#addProvisional();
  }

  /** 100 Continue and the like come before the answer. */
  #addStatusLine(row: StatusLine & { readonly at: number }): void {
    this.#enter('response', row.at, () => {
      this.#statusLine = row.status >= 200 || row.status === 101 ? row : null;
    });
  }

  #addGeneral(label: Label, value: string, at: number): void {
    // Firefox shows the parameters of the query above the status.
    if (label === 'status' && this.#general.has('scheme')) this.#unsorted.headers.length = 0;
    this.#general.set(label, value);
    touch(this.#panel, at);
  }

  /** What was read below no heading was the response. */
  #addProvisional(): void {
    if (this.#unsorted.headers.length > 0 && this.#response.first === null) {
      this.#response.headers.push(...this.#unsorted.headers.splice(0));
      this.#response.first = this.#unsorted.first;
      this.#response.last = this.#unsorted.last;
    }
    this.#side = 'request';
  }

  #addHeader(name: string, value: string, at: number): void {
    const part = this.#side ? this.#part(this.#side) : this.#unsorted;
    touch(part, at);
    part.headers.push([name, value]);
    if (this.#side) this.#firstSide ??= this.#side;
  }

  #enter(side: Side, at: number, note: () => void): void {
    this.#side = side;
    this.#firstSide ??= side;
    touch(this.#part(side), at);
    note();
  }

  #part(side: Side): Part {
    return side === 'request' ? this.#request : this.#response;
  }

  pieces(): readonly Piece[] {
    this.#sort();
    const request = this.#requestPieces();
    const response = this.#responsePieces();
    const responseFirst = this.#general.size === 0 && this.#firstSide === 'response';
    return responseFirst ? [...response, ...request] : [...request, ...response];
  }

  /** Gives the headers below no heading to the side whose they are. */
  #sort(): void {
    if (this.#unsorted.headers.length === 0) return;
    const status = this.#shownStatus() !== null;
    const { request, response } = split(this.#unsorted.headers, status ? 'response' : 'request');
    this.#take(this.#request, request);
    this.#take(this.#response, response);
  }

  #take(part: Part, headers: readonly HeaderLine[]): void {
    if (headers.length === 0) return;
    part.headers.push(...headers);
    touch(part, this.#unsorted.first ?? 0);
    touch(part, this.#unsorted.last);
  }

  #requestPieces(): readonly Piece[] {
    const { headers, first } = this.#request;
    const asked = ['url', 'method', 'host'].some((label) => this.#general.has(label as Label));
    if (headers.length === 0 && this.#requestLine === null && !asked) return [];
    const raw = {
      method:
        this.#requestLine?.method ??
        this.#general.get('method')?.replace(/ .*$/, '') ??
        pseudo(headers, ':method'),
      url: this.#url(),
      headers: headers.length > 0 ? headers : null,
    };
    const lines = this.#linesOf(
      asked || first === null ? this.#panel : this.#request,
      this.#request,
    );
    return requestPieces(raw, asked ? 'panel' : 'lines', lines);
  }

  #url(): string | null {
    const url = this.#general.get('url');
    if (url !== undefined) return /^\w+:\/\//.test(url) ? url : null;
    const [scheme, host] = [this.#general.get('scheme'), this.#general.get('host')];
    if (scheme !== undefined && host !== undefined) {
      return `${scheme}://${host}${this.#general.get('path') ?? '/'}`;
    }
    return urlOfRequest(this.#requestLine?.target ?? null, this.#request.headers);
  }

  #shownStatus(): StatusLine | null {
    return shownStatus(this.#general.get('status') ?? '');
  }

  #responsePieces(): readonly Piece[] {
    const { headers } = this.#response;
    const status = this.#statusLine ?? this.#shownStatus() ?? statusAmong(headers);
    if (status === null && headers.length === 0) return [];
    const raw = {
      ...{ status: status?.status ?? null, reason: status?.reason ?? null },
      headers: headers.length > 0 ? headers : null,
    };
    const lines = this.#linesOf(this.#response.first === null ? this.#panel : this.#response);
    return responsePieces(raw, lines);
  }

  #linesOf(...parts: readonly Part[]): Lines {
    const seen = parts.filter(({ first }) => first !== null);
    const number = (at: number) => this.#lines[at]?.number ?? 1;
    return {
      first: number(Math.min(...seen.map(({ first }) => first ?? 0))),
      last: number(Math.max(...seen.map(({ last }) => last))),
    };
  }
}

function touch(part: Part, at: number): void {
  part.first = Math.min(part.first ?? at, at);
  part.last = Math.max(part.last, at);
}

const pseudo = (headers: readonly HeaderLine[], name: string): string | null =>
  headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;

/** HTTP/2's `:status`, or the header `Status` that some servers send. */
function statusAmong(headers: readonly HeaderLine[]): StatusLine | null {
  const value = headers.find(([name]) => /^:?status$/i.test(name))?.[1];
  return value ? shownStatus(value) : null;
}
