import type { FetchRequest } from './fetchRequest.ts';
import type { DroppedHeader } from './requestHeaders.ts';
import type { RequestProblem } from './requestProblem.ts';

/** What a call becomes: a request, or what its construction throws. */
export type MadeRequest = (
  { readonly request: FetchRequest } | { readonly problem: RequestProblem }
) & {
  /** Up to what is thrown. */
  readonly dropped: readonly DroppedHeader[];
};
