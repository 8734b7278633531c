/** A place in the raw request, or in the code of the page's call; both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column?: number;
  readonly inCode?: boolean;
}
