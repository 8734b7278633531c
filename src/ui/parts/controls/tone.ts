/**
 * What a colour says. It is never alone: a shape or words say the same. `base.css` gives each tone
 * its ink and tint, for any element with `data-tone`.
 */
export type Tone =
  | 'plain'
  | 'muted'
  | 'ok'
  | 'refused'
  | 'warn'
  | 'undecided'
  /** Left to somebody else. */
  | 'passed'
  | 'erratum'
  | 'reading'
  /** A reading that the visitor chose. */
  | 'pinned';
