import type { Component } from 'svelte';
import type { Tone } from '#ui/parts/controls/tone.ts';
import type { Wording } from '#ui/parts/text/wording.ts';

/** One entry of a list that is edited as tokens. */
export interface Token {
  readonly value: string;
  /** A word about what it is, as "literal". */
  readonly kind?: string | undefined;
  readonly tone?: Tone | undefined;
  /** What is wrong with it; shown in place of its kind. */
  readonly problem?: Wording | undefined;
  /** The shape beside the problem: an outline in a 16 × 16 box. */
  readonly outline?: string | undefined;
  /** Why it carries a check, as "This entry allows the Origin". */
  readonly matched?: string | undefined;
  /** Whether it was just put there by something else than typing. */
  readonly fresh?: boolean | undefined;
  /** What can be done with it besides editing and removing. */
  readonly act?: Act | undefined;
}

/** A button of a token, which may come later than the token. */
export interface Act {
  readonly Button: Component<ActProps>;
  /** On the button. */
  readonly word: string;
  /** Fuller name for a screen reader; has to contain the word. */
  readonly label: string;
  /** Id of the panel that it has opened; null for one that opens nothing. */
  readonly panel: string | undefined | null;
  readonly onpress: (index: number) => void;
}

export interface ActProps {
  readonly act: Act;
  /** The token's place in its list. */
  readonly index: number;
  readonly tabindex: number;
  readonly onfocus: () => void;
}

/** An entry that is not there and is offered. */
export interface Ghost {
  readonly value: string;
  /** The very one that is missing: drawn stronger. */
  readonly wanted?: boolean | undefined;
}

/** Cuts typed or pasted text into entries; white space and empty entries are its business. */
export type Split = (text: string) => string[];

/**
 * Whether a comma just typed at the end ends the entry. In a regular expression as `a{1,` it is
 * part of the entry: then `split` leaves it where it is.
 */
export function commaEnds(text: string, split: Split): boolean {
  if (!text.endsWith(',')) return false;
  return !split(text).some((entry) => entry.endsWith(','));
}

/** The list with the entry at `index` replaced by any number of entries. */
export function replaced(
  values: readonly string[],
  index: number,
  by: readonly string[],
): readonly string[] {
  return [...values.slice(0, index), ...by, ...values.slice(index + 1)];
}

/**
 * Where a key moves from the token at `index`: another index, or `count` for the input after the
 * tokens. `undefined` if the key does not move.
 */
export function tokenAfter(key: string, index: number, count: number): number | undefined {
  const page = 7;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return index + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageUp':
      return Math.max(0, index - page);
    case 'PageDown':
      return Math.min(count - 1, index + page);
    default:
      return undefined;
  }
}
