import type { Piece } from '#core/ticket/piece.ts';
import type { TicketExchange } from '#core/ticket/ticket.ts';
import { Draft } from './draft.ts';
import { answersComeFirst, isMessage, type Message } from './messageOrder.ts';
import { isMarkedPreflight } from './preflight.ts';
import { joinedUrl, sameAddress } from './sameAddress.ts';

/** The exchanges that requests, answers and errors are pieces of, in the order of the paste. */
export function exchangesOf(pieces: readonly Piece[]): readonly TicketExchange[] {
  const pairing = new Pairing();
  const answersFirst = answersComeFirst(pieces);
  pieces.forEach((piece, index) => {
    if (piece.kind === 'exchange') pairing.addExchange(piece);
    else if (isMessage(piece)) pairing.add(piece, answersFirst.has(index));
  });
  const preflight = isMarkedPreflight(pieces);
  return pairing.exchanges.map((each) =>
    each.preflight === null && preflight(each.request) ? { ...each, preflight: true } : each,
  );
}

/** Puts each message to the exchange it is one of: the last one, unless it has such a message. */
class Pairing {
  readonly #drafts: (Draft | TicketExchange)[] = [];
  /** The requests of one command that nothing was seen of yet. */
  #commands: Draft[] = [];
  #last: Draft | null = null;

  get exchanges(): readonly TicketExchange[] {
    return this.#drafts.map((each) => (each instanceof Draft ? each.exchange() : each));
  }

  addExchange(piece: Piece & { kind: 'exchange' }): void {
    const { preflight, request, response, error, nativeResponse, lines } = piece;
    this.#drafts.push({
      ...{ preflight, request, response, lines },
      ...(error !== undefined && { error }),
      ...(nativeResponse !== undefined && { nativeResponse }),
    });
  }

  add(message: Message, answersFirst: boolean): void {
    if (message.kind === 'request') this.#addRequest(message, answersFirst);
    else if (message.kind === 'response') this.#addResponse(message);
    else if (this.#last?.awaitsAnswer) this.#last.fail(message.error, message.lines);
  }

  #addRequest(message: Message & { kind: 'request' }, answersFirst: boolean): void {
    if (message.told === 'command') {
      const [first] = this.#commands;
      if (first?.lines.first !== message.lines.first) this.#commands = [];
      this.#commands.push(this.#begin(new Draft(message.lines).ask(message)));
      return;
    }
    const told = this.#commands.find((draft) => draft.tellsOf(message));
    if (told) this.#commands = this.#commands.filter((draft) => draft !== told);
    const last = told ?? this.#last;
    const joins = told ?? (last?.mayAsk(message, answersFirst) ? last : null);
    this.#last = joins ? joins.ask(message) : this.#begin(this.#asked(message));
  }

  /** A request that joins none before it. What redirected it knows its scheme, or all but its address. */
  #asked(message: Message & { kind: 'request' }): Draft {
    const { request, told, lines } = message;
    const location = told === 'output' ? (this.#last?.location ?? null) : null;
    if (location === null || !sameAddress(location, request.url)) return this.#shown(message);
    const redirected = request.headers === null ? this.#last?.redirected(lines) : null;
    const url = joinedUrl(location, request.url);
    return redirected ?? new Draft(lines).ask({ ...message, request: { ...request, url } });
  }

  /** A panel shows the request of the row above it, which a console told. */
  #shown(message: Message & { kind: 'request' }): Draft {
    const { request, told, lines } = message;
    const row = this.#drafts.at(-1);
    const same =
      told === 'panel' &&
      row !== undefined &&
      !(row instanceof Draft) &&
      row.request.headers === null &&
      row.request.method === request.method &&
      row.request.url === request.url;
    if (!same) return new Draft(lines).ask(message);
    this.#drafts.pop();
    return new Draft(row.lines).ask(
      row.preflight === null ? message : { ...message, preflight: row.preflight },
    );
  }

  #addResponse(message: Message & { kind: 'response' }): void {
    const command =
      this.#last?.awaitsAnswer && !this.#isCommand(this.#last) ? null : this.#commands.shift();
    const last = command ?? this.#last;
    if (last?.mayAnswer(message)) this.#last = last.answer(message);
    else this.#begin((last?.redirected(message.lines) ?? new Draft(message.lines)).answer(message));
  }

  #isCommand(draft: Draft): boolean {
    return this.#commands.includes(draft);
  }

  #begin(draft: Draft): Draft {
    this.#drafts.push(draft);
    this.#last = draft;
    return draft;
  }
}
