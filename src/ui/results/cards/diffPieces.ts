/** A stretch of a printed value; `surplus` is what our value does not have. */
export interface Piece {
  readonly text: string;
  readonly surplus: boolean;
}

/** The elements of a list, each with the comma before it; joined, they are the value again. */
const withCommas = (value: string): readonly string[] => value.split(/(?=,)/);

/**
 * Splits a printed value where it begins to differ from ours. Elements are compared, not characters: POST and PUT
 * have no P in common. With no value of ours all of it is surplus.
 */
export function diffPieces(printed: string, ours: string | null): readonly Piece[] {
  const own = ours === null ? [] : withCommas(ours);
  const theirs = withCommas(printed);
  const fork = theirs.findIndex((element, i) => element !== own[i]);
  const common = fork < 0 ? theirs.length : fork;
  return [
    { text: theirs.slice(0, common).join(''), surplus: false },
    { text: theirs.slice(common).join(''), surplus: true },
  ].filter(({ text }) => text !== '');
}
