/** What a line of a text was taken for, as a bar beside it. */
export interface LineLook {
  /** Prose recedes. */
  readonly bar: 'taken' | 'unread' | 'prose';
  /** At the right of the line. */
  readonly tag?: string | undefined;
}
