import type { PatternReader } from './patternReader.ts';

/** Reads the rest of `name>`. `first` is its first character, already read. */
export function readGroupName(reader: PatternReader, first: string): string {
  if (!/[A-Za-z]/.test(first))
    throw reader.invalid('capturing group name does not start with a Latin letter');
  let name = '';
  let char = first;
  do {
    name += char;
    char = reader.read();
  } while (/[A-Za-z0-9]/.test(char));
  if (char === '>') return name;
  throw reader.invalid("named capturing group is missing trailing '>'");
}
