import type { ErratumId } from '#core/gateway/erratum.ts';

/** One place where the documentation contradicts itself, for one printed line. */
export interface Erratum {
  readonly id: ErratumId;
  /** The part of the answer that it is about: a header's name, or `:reason`. */
  readonly part: string;
  /** What the row prints; null if it prints no such line. */
  readonly printed: string | null;
  /** What we answer to the row's own inputs; null if we send no such line. */
  readonly ours: string | null;
}

/** Rows 4 and 5 of the preflight table list methods that their own policy does not allow. */
export const methodsNotAsConfigured: readonly Erratum[] = [
  {
    id: 'methods-not-as-configured',
    part: 'Access-Control-Allow-Methods',
    printed: 'POST,GET,PUT',
    ours: 'POST',
  },
];

/** The policy of these rows is printed `test1, test2`, their answer `test1,test2`. */
export const spacesInLists: readonly Erratum[] = [
  {
    id: 'spaces-in-lists',
    part: 'Access-Control-Allow-Headers',
    printed: 'test1,test2',
    ours: 'test1,test2',
  },
];

/** Row 3 of the request table prints the answer of the fifth preflight. */
export const copyOfPreflight5: readonly Erratum[] = [
  ['Access-Control-Allow-Methods', 'POST,GET,PUT', null] as const,
  ['Access-Control-Allow-Headers', 'test1,test2', null] as const,
  ['Access-Control-Max-Age', '100', null] as const,
  ['Access-Control-Expose-Headers', null, 'header1,header2'] as const,
].map(([part, printed, ours]) => ({ id: 'copy-of-preflight-5', part, printed, ours }));

/** The table of fields says that Expose Headers are sent when a request fails; the chart, on success. */
export const exposeOnFailure: readonly Erratum[] = [
  {
    id: 'expose-on-failure',
    part: 'Access-Control-Expose-Headers',
    printed: 'header1,header2',
    ours: 'header1,header2',
  },
];

/** The table writes "Header Not Supported", the flowchart "Header not supported". */
export const reasonInTwoSpellings: readonly Erratum[] = [
  {
    id: 'reason-in-two-spellings',
    part: ':reason',
    printed: 'Header Not Supported',
    ours: 'Header Not Supported',
  },
];
