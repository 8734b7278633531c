import type { Issue } from '#core/result.ts';

/**
 * Why a link, or a query in the plain form, does not open. The words are in `explain/`.
 * `path` is '' unless the offending value has a place in the scenario.
 */
export type LinkIssue = Issue &
  (
    | {
        readonly code:
          /** The text was never a link of this app. */
          | 'not-a-link'
          /** Characters are changed, swapped, added or missing, not only at the end. */
          | 'broken'
          /** The end is missing. */
          | 'truncated'
          /** Unpacks to more than `unpackedLimit` bytes. */
          | 'too-large';
      }
    /** Made by a later version of the app, in a format that is not known here. */
    | { readonly code: 'newer-version'; readonly version: number }
    /** Undamaged, but the content is not a scenario. */
    | { readonly code: 'not-a-scenario'; readonly issues: readonly Issue[] }
    | { readonly code: 'unknown-scenario-name'; readonly name: string }
    | ParameterIssue
  );

/** An issue with one parameter of the plain form; `parameter` is its name as written. */
export type ParameterIssue = Issue & { readonly parameter: string } & (
    | {
        readonly code:
          | 'unknown-parameter'
          /** A parameter that is allowed once is given twice. */
          | 'repeated-parameter'
          /** `%` without two hex digits, or bytes that are not UTF-8. */
          | 'bad-percent-encoding'
          /** `+` inside a pattern: a space in a query, but most likely a plus was meant. */
          | 'ambiguous-plus';
      }
    /** The parameter cannot have this value; `issues` says more, if more is known. */
    | { readonly code: 'bad-value'; readonly value: string; readonly issues: readonly Issue[] }
  );

/** Bytes of JSON that a link may unpack to. */
export const unpackedLimit = 1_000_000;

export type LinkFailure = { readonly ok: false; readonly issues: readonly [LinkIssue] };

/** A result that fails with one issue about the link as a whole. */
export const linkFailure = (issue: LinkIssue): LinkFailure => ({ ok: false, issues: [issue] });
