/** Half of a character is drawn as a box: a cut goes before it. */
const startsInside = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** The beginning of a text: no more than `max` UTF-16 units. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, startsInside(text, max) ? max - 1 : max);
}

/** A text for a name, a title or a live region, which nobody reads to a hundred thousandth letter. */
export const brief = (text: string, max = 200): string =>
  text.length <= max ? text : `${cutText(text, max)}…`;

/**
 * A text in stretches of some `size` UTF-16 units; joined, they are the text again. A line breaker's
 * work on right-to-left text grows with the square of its length: in stretches of a block each, it
 * grows with the length.
 */
export function stretches(text: string, size = 500): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < text.length; at += made.at(-1)?.length ?? size)
    made.push(cutText(text.slice(at, at + size + 1), size));
  return made;
}
