import type { Asset } from '#core/ticket/config/asset.ts';
import type {
  Lines,
  NotUnderstoodCode,
  TicketCall,
  TicketConsole,
  TicketProblem,
  TicketRequest,
  TicketResponse,
} from './ticket.ts';

/** A line of the paste, cleaned of what was done to it on the way: quoting, colours, prompts. */
export interface TicketLine {
  readonly text: string;
  /** Where it stands in the paste, counted from 1. */
  readonly number: number;
}

/**
 * One thing that was found. A command, its verbose output and its answer are pieces of one exchange;
 * `wire/exchanges.ts` puts them together.
 */
export type Piece = PieceBody & { readonly lines: Lines };

export type PieceBody =
  /** A command, or request lines of any tool. `told` says by what. */
  | {
      readonly kind: 'request';
      readonly told: 'command' | 'output' | 'lines' | 'panel' | 'console' | 'har';
      readonly request: TicketRequest;
      /** The paste marks it (HAR type, panel). */
      readonly preflight?: boolean;
    }
  | {
      readonly kind: 'response';
      readonly response: TicketResponse;
      /** Where it was sent, if it tells: wget and the panels do. */
      readonly url?: string | null;
    }
  /** What was told in place of a response. */
  | { readonly kind: 'error'; readonly error: string }
  /** Both halves at once, in the order of the paste. */
  | {
      readonly kind: 'exchange';
      /** By what it was told; a HAR where this is left out. */
      readonly told?: 'console' | 'log';
      readonly preflight: boolean | null;
      readonly request: TicketRequest;
      readonly response: TicketResponse | null;
      readonly error?: string;
      readonly nativeResponse?: TicketResponse;
    }
  | { readonly kind: 'console'; readonly entry: Omit<TicketConsole, 'lines'> }
  | { readonly kind: 'call'; readonly call: Omit<TicketCall, 'lines'> }
  | Asset
  | { readonly kind: 'problem'; readonly problem: TicketProblem }
  | { readonly kind: 'integration-server'; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: 'left-out'; readonly name: string }
  | { readonly kind: 'not-understood'; readonly code: NotUnderstoodCode };

/** What a finder read. */
export interface Reading {
  readonly pieces: readonly Piece[];
  /** The index of the first line that is not its own. */
  readonly next: number;
}

/** Reads one form. */
export interface Finder {
  /** Cheap, without the flag g: whether a line may begin it. */
  readonly starts: RegExp;
  /** Reads it from the line at an index on; null if it is not there after all. */
  readonly read: (lines: readonly TicketLine[], at: number) => Reading | null;
}
