/** Letters, digits, and what a number or a name without quotes has besides. */
export const isOfWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ||
  byte === 0x24 ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e ||
  byte === 0x5f;

const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', null],
]);

/** What a word without quotes says; undefined if it is no value. */
export function valueOfWord(word: string): number | boolean | null | undefined {
  if (!/^[a-z]/i.test(word)) {
    const number = Number(word);
    return word === '' || Number.isNaN(number) ? undefined : number;
  }
  return literals.get(word);
}
