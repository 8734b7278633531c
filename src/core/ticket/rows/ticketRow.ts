/** What became of a request, as far as the ticket tells. */
export type Happened =
  /** A status from 400 on. */
  | 'refused'
  /** None came: the connection failed, or the browser says no more. */
  | 'no-answer'
  /** The preflight was allowed, and the call did not follow. */
  | 'not-sent'
  /** Answered, but not for this page to read. */
  | 'not-readable'
  | 'answered'
  /** The ticket has no answer to it. */
  | 'not-told'
  /** Code that makes a call, of which nothing was recorded. */
  | 'call';

/** Requests of a ticket that say the same. */
export interface TicketRow {
  /** The first of them, counted through the exchanges and then the calls of the ticket. */
  readonly index: number;
  readonly count: number;
  readonly method: string | null;
  /** Of a preflight: the method that it asks for. */
  readonly asksFor: string | null;
  readonly isPreflight: boolean;
  readonly host: string;
  readonly path: string;
  /** The page's origin; null if it is not told. */
  readonly from: string | null;
  readonly status: number | null;
  /** The reason phrase, or what was told in place of an answer. */
  readonly reason: string;
  readonly happened: Happened;
}

/** Those that someone looks for first. */
export const isFailed = ({ happened }: TicketRow): boolean =>
  happened === 'refused' ||
  happened === 'no-answer' ||
  happened === 'not-sent' ||
  happened === 'not-readable';
