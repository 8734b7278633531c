import type { TextPlace } from '#core/text/textPlace.ts';
import type { Issue } from '#core/result.ts';

/** The parts of a call that must have literal values in a snippet. */
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

/** What can be wrong with a `fetch(…)` snippet. Words: `explain/`. */
export type SnippetIssue = Issue &
  TextPlace &
  (
    | {
        readonly code: 'not-javascript';
        /** What is there; empty at the end of the text. */
        readonly found: string;
        /** What is possible there instead; values as they are written. */
        readonly expected: readonly string[];
      }
    | { readonly code: 'too-deep' | 'no-fetch-call' | 'several-fetch-calls' | 'no-url' }
    /** The value is known only when the code runs: a variable, a call. */
    | { readonly code: 'not-spelled-out'; readonly part: SnippetPart; readonly found: string }
    | { readonly code: 'wrong-kind'; readonly part: SnippetPart; readonly found: string }
    | {
        readonly code: 'unknown-choice';
        readonly part: SnippetPart;
        readonly found: string;
        readonly expected: readonly string[];
      }
  );
