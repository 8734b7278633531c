import type { BrowserId } from '#core/browser/pageCall.ts';
import type {
  ArchiveApi,
  ArchivePolicy,
  Asset,
  TicketApplication,
  TicketPolicy,
} from '#core/ticket/config/asset.ts';

/**
 * What a support case holds, as far as it can be read. Throughout, null says: the paste does not
 * tell. Nothing that is secret is in it.
 */
export interface Ticket {
  /** One per request that a browser or tool sent, in the order of the paste. */
  readonly exchanges: readonly TicketExchange[];
  /** The page's calls, from code only. */
  readonly calls: readonly TicketCall[];
  /** One per failure, not per line; exact repeats count once. */
  readonly console: readonly TicketConsole[];
  readonly policy: TicketPolicy | null;
  /** Where the APIs are told that policies are of: each; `policy` is null if they differ. */
  readonly policies?: readonly ArchivePolicy[];
  /** APIs by the ids that `applications` name, where the paste has them. */
  readonly apis?: readonly ArchiveApi[];
  readonly applications: readonly TicketApplication[] | null;
  /** What policies, APIs and applications were read from, by which several files can be joined. */
  readonly assets?: readonly Asset[];
  /** Keys without `watt.server.cors.`; `watt.server.http.allowOptions` whole. */
  readonly integrationServer: Readonly<Record<string, string>> | null;
  /** What was there and is not in the result, because it may be secret. */
  readonly leftOut: readonly LeftOutPart[];
  /** What looks like evidence and is none, or cannot be read. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Which lines were taken for what; the first of them, where they are thousands. */
  readonly parts?: readonly TicketPart[];
  /** What is wrong with the whole of it: a file that is cut off, encrypted, none of the forms read. */
  readonly problem?: TicketProblem;
}

/** Lines of the pasted text, counted from 1; of a file without lines, 1 and 1. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A value of null is secret, or not known; the name stays, since it decides about a preflight. */
export type TicketHeaders = readonly (readonly [name: string, value: string | null])[];

export interface TicketRequest {
  readonly method: string | null;
  /**
   * Absolute; `//host/path` where the scheme is not told, `/path` where the host is not, as in a log.
   * Without user info and fragment.
   */
  readonly url: string | null;
  /** Null: none of its header lines is visible, so nothing follows from a missing one. */
  readonly headers: TicketHeaders | null;
  /** A Cookie was sent. */
  readonly cookie?: true;
  /** The page's origin, where the copy lacks Origin. */
  readonly originFromReferer?: string;
}

export interface TicketResponse {
  readonly status: number | null;
  /** '' over HTTP/2, which has none; null: not told. */
  readonly statusText: string | null;
  readonly headers: TicketHeaders | null;
  /** The message in the gateway's error body, which names the reason also over HTTP/2. */
  readonly message?: string;
}

export interface TicketExchange {
  /** Null: cannot be told. */
  readonly preflight: boolean | null;
  readonly request: TicketRequest;
  /** Null: none came, or none is in the paste. */
  readonly response: TicketResponse | null;
  /** What was told in place of a response: `net::ERR_FAILED`. */
  readonly error?: string;
  /** What the native service answered to the gateway. Only the gateway's own record has it. */
  readonly nativeResponse?: TicketResponse;
  readonly lines: Lines;
}

export type TicketApi = 'fetch' | 'xhr' | 'axios' | 'jquery' | 'angular';

export interface TicketCall {
  readonly api: TicketApi;
  readonly pageOrigin: string | null;
  /** Null: a variable. */
  readonly url: string | null;
  readonly method: string | null;
  /** As the code sets them. */
  readonly headers: TicketHeaders;
  /** Null if the code does not say. */
  readonly credentials: 'include' | 'omit' | 'same-origin' | null;
  readonly mode?: string;
  readonly body?: boolean;
  /** What the library adds by itself. */
  readonly implied?: TicketHeaders;
  readonly lines: Lines;
}

export interface TicketConsole {
  readonly browser: 'chromium' | 'firefox' | 'webkit' | 'edge-legacy';
  /** Chromium's `corsError`, Firefox's message key, one of WebKit's kinds, or `MixedContent`. */
  readonly kind: string;
  readonly pageOrigin: string | null;
  readonly url: string | null;
  readonly redirectedFrom: string | null;
  readonly preflight: boolean | null;
  /** The value that the message quotes. */
  readonly parameter: string | null;
  /** Only if the message has one. */
  readonly status: number | null;
  readonly api: 'fetch' | 'xhr' | null;
  /** As it was printed, a message a line; addresses without query and fragment. */
  readonly text: string;
  readonly lines: Lines;
}

/** A request is told by a command, by the output or lines of a tool, by a panel, a console, a HAR or a server's log. */
export type PartKind =
  | 'command'
  | 'output'
  | 'lines'
  | 'panel'
  | 'console'
  | 'har'
  | 'log'
  | 'console-line'
  | 'call'
  | 'policy'
  | 'applications'
  | 'settings';

export interface TicketPart {
  readonly kind: PartKind;
  readonly lines: Lines;
}

export interface LeftOutPart {
  /** The name of a header or parameter, or what it was: a body, user info, a fragment. */
  readonly name: string;
  readonly lines: Lines;
}

/** Why something that looks like evidence is not taken for it. Words: `explain/ticket`. */
export type NotUnderstoodCode =
  | 'other-policy'
  | 'unreadable-policy'
  | 'server-code'
  | 'invalid-json'
  | 'cut-off'
  | 'unknown-command'
  | 'unreadable-code'
  | 'unknown-console-line'
  | 'header-lines';

export interface NotUnderstood {
  readonly code: NotUnderstoodCode;
  readonly lines: Lines;
}

export type TicketProblem =
  | 'empty'
  | 'nothing-found'
  | 'cut-off'
  | 'not-text'
  | 'encrypted'
  | 'encrypted-archive'
  | 'too-large'
  | 'too-large-unpacked'
  | 'no-cors-policy'
  | 'several-apis';

/** The browser whose model speaks for a console's browser. */
export const modelOf: Readonly<Record<TicketConsole['browser'], BrowserId>> = {
  chromium: 'chromium',
  'edge-legacy': 'chromium',
  firefox: 'firefox',
  webkit: 'safari',
};
