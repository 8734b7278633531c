/** Longer names are cut by file systems, or by who reads them. */
const longest = 80; // characters

/** A file's name after a case: letters and digits of whatever script, and hyphens. */
export function pictureName(title: string, noun: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  return name === '' ? noun : `${name}-${noun}`;
}
