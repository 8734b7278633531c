/**
 * How much room a text takes in a font that is not known: a picture is opened where other fonts are.
 * Common fonts are narrower than what is reckoned with here.
 */

/** Of the size of a font without columns; a word's letters take less on the average. */
const letterShare = 0.6;
/** The same for a monospaced one: Consolas has 0.55, Menlo and DejaVu Sans Mono have 0.602. */
const columnShare = 0.605;

/** Marks and the like are drawn over the letter before. */
const takesNone = /[\p{M}\p{Cf}]/u;

/** Letters of scripts that monospaced fonts lack come from another font, which may be wider. */
function columnsOf(character: string): number {
  if (takesNone.test(character)) return 0;
  return (character.codePointAt(0) ?? 0) < 0x530 ? 1 : 2;
}

const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + columnsOf(character), 0);

/** How many columns of a monospaced font there are in so many px. */
export const columnsIn = (width: number, size: number): number =>
  Math.floor(width / (size * columnShare));

/** px, of a monospaced text. */
export const wireWidth = (text: string, size: number): number => columns(text) * size * columnShare;

/** A text in so many columns; what is cut off is shown as `…`. */
export function cutToColumns(text: string, room: number): string {
  // Whoever has a value of a million letters waits for as many as can be drawn.
  const head = text.slice(0, 2 * room + 2);
  if (head.length === text.length && columns(text) <= room) return text;
  let [taken, kept] = [0, ''];
  for (const character of head) {
    taken += columnsOf(character);
    if (taken >= room) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Words in lines of so many px. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const room = Math.floor(width / (size * letterShare));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
