/** Why an answer does not follow what is on the screen. */
export interface Stale {
  /** How many problems the text has. */
  readonly problems: number;
  /** The text, as the subject of a sentence; "The JSON" if left out. */
  readonly what?: string | undefined;
  /** Where the first one is, as "line 15". */
  readonly where: string;
  /** Leads to it. */
  readonly onshow: () => void;
}
