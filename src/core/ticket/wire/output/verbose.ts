import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import { readBody } from '#core/ticket/wire/body.ts';
import type { Lines } from '#core/ticket/ticket.ts';
import { inOneLine } from '#core/ticket/wire/headers/row.ts';
import {
  type RequestLine,
  requestLineOf,
  type StatusLine,
  statusLineOf,
} from '#core/ticket/wire/headers/startLine.ts';
import type { HeaderLine } from '#core/ticket/wire/messageLines.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { urlOfRequest } from '#core/ticket/wire/requestUrl.ts';
import { type RawResponse, responsePieces } from '#core/ticket/wire/responsePiece.ts';
import { verboseLine } from './verboseLine.ts';

/** `curl -v`: lines after `>` were sent, after `<` received, after `*` say how. */
export const verboseOutput: Finder = {
  starts:
    /(?:^|\d\s|\s)(?:[<>]\s?(?:[A-Za-z]{2,20}\s+\S+\s+HTTP\/\d|HTTP\/\d)|<\s?access-control-|\*\s+(?:Trying\s|Connected to|Connection #|Hostname |Host \S+ was|About to connect|Rebuilt URL|Re-using|Mark bundle|h2h3 \[|\[HTTP\/|\[H2|Using HTTP|using HTTP|ALPN|SSL|TLS|Added |Issue another|STATE:|Could not|Failed to))/i,
  read: (lines, at) => {
    if (!verboseLine(lines[at]?.text ?? '')) return null;
    const reader = new VerboseReader(lines, at);
    while (reader.step());
    return reader.reading();
  },
};

class VerboseReader {
  readonly #lines: readonly TicketLine[];
  readonly #pieces: Piece[] = [];
  #at: number;
  /** What is said between messages tells whether there was TLS. */
  #scheme: string | undefined = undefined;
  #connected = false;
  #requestLine: RequestLine | null = null;
  #statusLine: StatusLine | null = null;
  #headers: HeaderLine[] = [];
  /** Whether lines of an answer were read without its start: `grep` took that away. */
  #received = false;
  #first = 0;
  #last = 0;
  #answer: { readonly raw: RawResponse; readonly lines: Lines } | null = null;

  constructor(lines: readonly TicketLine[], at: number) {
    this.#lines = lines;
    this.#at = at;
  }

  /** Reads a line; false at one that is not the output's own. */
  step(): boolean {
    const text = this.#lines[this.#at]?.text;
    if (text === undefined) return false;
    const line = verboseLine(text);
    if (!line) return text.trim() === '' && this.#goesOn();
    if (line.mark === '*') this.#info(line.text);
    else if (line.mark !== 'data') this.#message(line.mark, line.text);
    this.#at++;
    return true;
  }

  /** Whether the output goes on below a blank line. */
  #goesOn(): boolean {
    this.#endMessage();
    const next = verboseLine(this.#lines[this.#at + 1]?.text ?? '');
    if (!next || next.mark === 'data') return false;
    this.#at++;
    return true;
  }

  #info(text: string): void {
    if (/^(?:Trying|Connected to)/.test(text)) {
      this.#connected = true;
      this.#scheme = /port 443\b|:443\.\.\./.test(text) ? 'https' : this.#scheme;
    }
    if (/^(?:SSL|TLS|ALPN|Server certificate)/.test(text)) this.#scheme = 'https';
    const [, scheme] = /:scheme: (https?)\]/.exec(text) ?? [];
    if (scheme !== undefined) this.#scheme = scheme;
  }

  #message(mark: '<' | '>', text: string): void {
    const start = mark === '>' ? requestLineOf(text) : statusLineOf(text);
    if (start) {
      this.#endMessage();
      if ('method' in start) this.#requestLine = start;
      else this.#statusLine = start;
      this.#first = this.#at;
    } else if (text === '') {
      this.#endMessage();
      return;
    }
    this.#last = this.#at;
    const header = start ? null : inOneLine(text);
    if (!header) return;
    if (!this.#requestLine && !this.#statusLine && this.#headers.length === 0) {
      this.#first = this.#at;
      this.#received = mark === '<';
    }
    this.#headers.push(header);
  }

  #endMessage(): void {
    const number = (at: number) => this.#lines[at]?.number ?? 1;
    const lines = { first: number(this.#first), last: number(this.#last) };
    if (this.#requestLine) this.#endRequest(this.#requestLine, lines);
    else if (this.#statusLine) this.#endResponse(this.#statusLine, lines);
    else if (this.#received) {
      this.#pieces.push(
        ...responsePieces({ status: null, reason: null, headers: this.#headers }, lines),
      );
    }
    this.#received = false;
    this.#requestLine = this.#statusLine = null;
    this.#headers = [];
  }

  #endRequest({ method, target }: RequestLine, lines: Lines): void {
    this.#flushAnswer();
    const scheme = this.#scheme ?? (this.#connected ? 'http' : undefined);
    const url = urlOfRequest(target, this.#headers, scheme);
    this.#pieces.push(...requestPieces({ method, url, headers: this.#headers }, 'output', lines));
  }

  /** 100 Continue, or the proxy's own answer, comes before the answer. */
  #endResponse({ status, reason }: StatusLine, lines: Lines): void {
    if (status < 200 || /^connection established$/i.test(reason)) return;
    this.#flushAnswer();
    this.#answer = { raw: { status, reason, headers: this.#headers }, lines };
  }

  #flushAnswer(): void {
    if (this.#answer) this.#pieces.push(...responsePieces(this.#answer.raw, this.#answer.lines));
    this.#answer = null;
  }

  reading(): Reading {
    this.#endMessage();
    if (!this.#answer) return { pieces: this.#pieces, next: this.#at };
    const body = readBody(this.#lines, this.#at);
    this.#answer = {
      ...this.#answer,
      raw: { ...this.#answer.raw, message: body.message },
    };
    this.#flushAnswer();
    return { pieces: [...this.#pieces, ...body.pieces], next: body.next };
  }
}
