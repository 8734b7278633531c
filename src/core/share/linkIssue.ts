import type { Issue } from '#core/result.ts';

/**
 * Why a link, or a query in the plain form, does not open. The words stand in `explain/`.
 * `path` is '' unless the offending value has a place in the scenario.
 */
export type LinkIssue = Issue &
  (
    | {
        readonly code:
          /** Text that was never a link of this product. */
          | 'not-a-link'
          /** Characters are changed, swapped, added or missing within. */
          | 'broken'
          /** The end is missing. */
          | 'truncated'
          /** Unpacks to more than `unpackedLimit` bytes. */
          | 'too-large';
      }
    /** Made by a later version of the product, whose format is not known here. */
    | { readonly code: 'newer-version'; readonly version: number }
    /** Undamaged, but what it holds is no scenario. */
    | { readonly code: 'not-a-scenario'; readonly issues: readonly Issue[] }
    | { readonly code: 'unknown-scenario-name'; readonly name: string }
    | ParameterIssue
  );

/** An issue with one parameter of the plain form; `parameter` is its name as it was written. */
export type ParameterIssue = Issue & { readonly parameter: string } & (
    | {
        readonly code:
          | 'unknown-parameter'
          /** A parameter that may stand once stands twice. */
          | 'repeated-parameter'
          /** `%` without two hex digits, or bytes that are not UTF-8. */
          | 'bad-percent-encoding'
          /** `+` inside a pattern: a space in a query, but most likely meant as itself. */
          | 'ambiguous-plus';
      }
    /** The value is none that the parameter can have; `issues` says more where more is known. */
    | { readonly code: 'bad-value'; readonly value: string; readonly issues: readonly Issue[] }
  );

/** Bytes of JSON that a link may unpack to. */
export const unpackedLimit = 1_000_000;

export type LinkFailure = { readonly ok: false; readonly issues: readonly [LinkIssue] };

/** A result that fails with one issue about the link as a whole. */
export const linkFailure = (issue: LinkIssue): LinkFailure => ({ ok: false, issues: [issue] });
