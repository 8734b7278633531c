/** The flags that an inline group like `(?i)` can set, by their letters in Java. */
export interface Flags {
  readonly caseInsensitive: boolean;
  /** Only `\n` ends a line. */
  readonly unixLines: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly unicodeCase: boolean;
  /** White space is ignored, and `#` up to the end of the line. */
  readonly comments: boolean;
  readonly unicodeClass: boolean;
  readonly canonicalEquivalence: boolean;
}

export const noFlags: Flags = {
  caseInsensitive: false,
  unixLines: false,
  multiline: false,
  dotAll: false,
  unicodeCase: false,
  comments: false,
  unicodeClass: false,
  canonicalEquivalence: false,
};

const letters: Readonly<Record<string, keyof Flags>> = {
  i: 'caseInsensitive',
  d: 'unixLines',
  m: 'multiline',
  s: 'dotAll',
  u: 'unicodeCase',
  x: 'comments',
  U: 'unicodeClass',
  c: 'canonicalEquivalence',
};

/** The flags after a letter of an inline group; null if it is no flag. `U` also changes `u`. */
export function withFlag(flags: Flags, letter: string, on: boolean): Flags | null {
  const name = letters[letter];
  if (name === undefined) return null;
  const changed = { ...flags, [name]: on };
  return letter === 'U' ? { ...changed, unicodeCase: on } : changed;
}
