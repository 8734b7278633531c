/** What Windows-1252 has at 0x80–0x9F; the rest is as in Unicode. */
const special = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The bytes of a character of two, three or four bytes, each read as a character. */
const misread = new RegExp(
  `[\\u00c2-\\u00df]T|[\\u00e0-\\u00ef]T{2}|[\\u00f0-\\u00f4]T{3}`.replaceAll(
    'T',
    `[\\u00a0-\\u00bf${special}]`,
  ),
  'g',
);

/** UTF-8 that was read as Windows-1252, as in `QuellÃ¼bergreifend`. */
export const withoutMojibake = (line: string): string =>
  /[\u00c2-\u00f4]/.test(line) ? line.replace(misread, decoded) : line;

function decoded(characters: string): string {
  const bytes = Uint8Array.from(characters, (character) => {
    const at = special.indexOf(character);
    return at === -1 ? character.charCodeAt(0) : 0x80 + at;
  });
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? characters : text;
}
