/**
 * A finding that a visitor looked at and put aside. It is known by its rule and by the value that it
 * is about, not by its place, so that it stays put aside whatever else is edited.
 */
export interface PutAside {
  /** The rule's id; of one that is not known here there are no findings. */
  readonly rule: string;
  /** The entry, the number, or the application's name; left out where it is about a whole field. */
  readonly about?: string;
  /** As it was typed. */
  readonly reason: string;
}

/** Characters of a reason. */
export const maxReason = 200;
