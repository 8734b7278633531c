import type { TextPlace } from '#core/text/textPlace.ts';
import type { Issue } from '#core/result.ts';

/** The parts of a call that a snippet says. */
export type SnippetPart =
  | 'URL'
  | 'options'
  | 'method'
  | 'headers'
  | 'header'
  | 'body'
  | 'credentials'
  | 'mode'
  | 'redirect'
  | 'cache'
  | 'duplex'
  | 'referrer';

/** Because of these a snippet cannot be read as a call. */
export type SnippetFault =
  | {
      readonly code: 'not-javascript';
      /** What is there; empty at the end of the text. */
      readonly found: string;
      /** What is possible there instead; values as they are written. */
      readonly expected: readonly string[];
    }
  | { readonly code: 'too-long' | 'too-deep' | 'no-fetch-call' | 'not-reached' | 'no-url' }
  | { readonly code: 'wrong-kind'; readonly part: SnippetPart; readonly found: string }
  | {
      readonly code: 'unknown-choice';
      readonly part: SnippetPart;
      readonly found: string;
      readonly expected: readonly string[];
    };

/** What a call is not known to be until the code runs; the rest of it is read. */
export type SnippetDoubt =
  /** `options`: all that it can be, if that is known. */
  | {
      readonly code: 'not-spelled-out';
      readonly part: SnippetPart;
      readonly found: string;
      readonly options: readonly string[];
    }
  | { readonly code: 'too-much'; readonly part: SnippetPart; readonly found: string }
  /** There may be more of them, or others. */
  | { readonly code: 'may-be-more'; readonly part: 'options' | 'headers'; readonly found: string }
  | { readonly code: 'may-be-missing'; readonly part: SnippetPart; readonly found: string }
  /** A header of which the value, too, decides whether a preflight is needed. */
  | { readonly code: 'value-decides'; readonly name: string; readonly found: string };

/** What changes nothing about the answer, and is worth saying. */
export type SnippetRemark =
  | { readonly code: 'value-open'; readonly name: string; readonly found: string }
  | { readonly code: 'path-open'; readonly found: string }
  | { readonly code: 'several-fetch-calls'; readonly shown: number; readonly count: number };

/** What is to be said about a `fetch(…)` snippet. Words: `explain/`. */
export type SnippetIssue = Issue & TextPlace & (SnippetFault | SnippetDoubt | SnippetRemark);
