/** A stretch of text as it is drawn. */
export interface Piece {
  readonly text: string;
  /** A character that would not be seen, by its name. */
  readonly named: boolean;
}

/** The part of a text around one place in it. */
export interface TextAround {
  readonly before: readonly Piece[];
  /** The character at the place; null before the first and after the last. */
  readonly at: Piece | null;
  readonly after: readonly Piece[];
  /** Whether something is left out at its beginning, at its end. */
  readonly isCut: readonly [start: boolean, end: boolean];
}

/** Code points: two lines of a narrow pane. */
const maxShown = 60;
/** What comes before the place says more than what follows. */
const maxBefore = 40;

const usualNames: Readonly<Record<number, string>> = { 9: 'TAB', 10: 'LF', 13: 'CR' };

/**
 * What has no shape of its own, or changes that of its neighbours: controls, white space but the
 * space, overrides of the direction, lone surrogates, joiners, fillers.
 */
const unseen = /^[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$|^[^\P{Zs} ]$/u;

function named(character: string): Piece {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return { text: usualNames[code] ?? `U+${hex}`, named: true };
}

/** Whether a character is drawn onto the one before it. */
const isMark = (character: string) => /^\p{M}/u.test(character);

/** Neighbours that are drawn alike, together. */
function pieces(characters: readonly string[]): Piece[] {
  const made: Piece[] = [];
  for (const character of characters) {
    const last = made.at(-1);
    if (unseen.test(character)) made.push(named(character));
    else if (last && !last.named) made[made.length - 1] = { ...last, text: last.text + character };
    // Without a base of its own it would be drawn onto another piece.
    else made.push({ text: isMark(character) ? `\u25CC${character}` : character, named: false });
  }
  return made;
}

/**
 * Cuts a text around the code point at `index`, counted in code points. -1 is the place before the
 * first, and anything from the length on the one after the last.
 */
export function textAround(text: string, index: number): TextAround {
  const all = Array.from(text);
  const at = Math.min(index, all.length);
  const start = Math.max(0, Math.min(at - maxBefore, all.length - maxShown));
  const end = Math.min(all.length, start + maxShown);
  const [marked = null] = at < 0 ? [] : pieces(all.slice(at, at + 1));
  return {
    before: pieces(all.slice(start, Math.max(0, at))),
    at: marked,
    after: pieces(all.slice(at + 1, end)),
    isCut: [start > 0, end < all.length],
  };
}
