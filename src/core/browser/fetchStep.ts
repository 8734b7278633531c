/** A decision of one of the Fetch standard's algorithms, as it was taken. */
export interface FetchStep {
  /** The algorithm's name in the standard and what it decided on, as `cors-check/allow-origin`. */
  readonly id: string;
  readonly passed: boolean;
  /** What was looked at: a header's value, a method, a URL; null if it was absent. */
  readonly subject: string | null;
  /** What it was held against. */
  readonly against: string | null;
}
