import { readFixture } from './readTruth.ts';

interface UnicodeTruth {
  /** A digest or a description, or four: without flags, (?i), (?U), (?iU). */
  readonly names: Readonly<Record<string, string | readonly string[]>>;
  /** Digests without flags and under (?U). */
  readonly classes: Readonly<Record<string, string | readonly string[]>>;
  readonly upper: string;
  readonly lower: string;
  /** Digests of the code points that make one cluster with what is next to the star. */
  readonly clusters: Readonly<Record<string, string>>;
  /** A text, the end of the cluster from each index, and where `\b{g}` is; one hex digit each. */
  readonly texts: readonly (readonly [text: string, ends: string, boundaries: string])[];
}

export const unicodeTruth = readFixture('unicode.json') as UnicodeTruth;
